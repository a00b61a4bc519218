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
  /** Follow-up visits: a protocol may list as many as fit. */
  const visits = (count: number): object[] =>
    Array.from({ length: count }, (_, n) => ({ visit: `V${10_000 + n}`, afterDays: 1_000 }));

  it.each([[1_300], [1_600], [10_000]])(
    'a protocol with %i follow-up visits is too large',
    async count => {
      const before = await ledger.store.head();
      const definition = protocol({ followUp: visits(count) });
      const { status, body } = await desk.give('/protocols', { definition });
      expect(status).toBe(422);
      expect(body).toMatchObject({
        code: 'PROTOCOL_INVALID',
        facts: { faults: [{ at: '', says: expect.stringContaining('shorten') }] },
      });
      expect(await ledger.store.head()).toBe(before);
    },
  );

  it('a protocol that is just not too large is published, and journeys can start on it', async () => {
    const definition = protocol({ followUp: visits(540) });
    expect(Buffer.byteLength(JSON.stringify(definition))).toBeGreaterThan(21_000);
    expect(await desk.give('/protocols', { definition })).toMatchObject({ status: 201 });
    expect(await desk.journey('01-001')).toMatch(/^CH/);
  });
});
