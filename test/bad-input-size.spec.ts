import { readFileSync } from 'node:fs';
import { type Desk, deskOf } from './harness/desk.js';
import { type TestLedger, ledgerInProcess } from './harness/ledger-in-process.js';

/** What no event could hold is told before anything is recorded, in words that say how to tell it. */
describe('bad input: too much at once', () => {
  let ledger: TestLedger;
  let desk: Desk;

  beforeAll(async () => {
    ledger = await ledgerInProcess();
    desk = await deskOf(ledger, 'qa', 'investigator');
  });
  afterAll(() => ledger.close());

  const protocol = (change: object): object => ({
    ...(JSON.parse(readFileSync('protocols/als-msc-fresh.json', 'utf8')) as object),
    ...change,
  });
  const sources = (count: number, length: number): object => ({
    ...(protocol({}) as { sources: object }).sources,
    ...Object.fromEntries(Array.from({ length: count }, (_, n) => [`/x/${n}`, 's'.repeat(length)])),
  });

  it.each([
    [160, 300],
    [190, 300],
    [2_000, 300],
  ])('a protocol with %i more sources is too large', async (count, length) => {
    const before = await ledger.store.head();
    const definition = protocol({ sources: sources(count, length) });
    const { status, body } = await desk.give('/protocols', { definition });
    expect(status).toBe(422);
    expect(body).toMatchObject({
      code: 'PROTOCOL_INVALID',
      facts: { faults: [{ at: '', says: expect.stringContaining('shorten') }] },
    });
    expect(await ledger.store.head()).toBe(before);
  });

  it('a protocol that is just not too large is published, and journeys can start on it', async () => {
    const definition = protocol({ sources: sources(138, 300) });
    expect(Buffer.byteLength(JSON.stringify(definition))).toBeGreaterThan(45_000);
    expect(await desk.give('/protocols', { definition })).toMatchObject({ status: 201 });
    expect(await desk.journey('01-001')).toMatch(/^CH/);
  });
});
