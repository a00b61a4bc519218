import { people, postOf } from '@selfsame/simulator';
import { v7 as uuidv7 } from 'uuid';
import { type Answered, type Desk, deskOf } from './harness/desk.js';
import { type TestLedger, ledgerInProcess } from './harness/ledger-in-process.js';

const BEGAN = Date.parse('2026-02-16T08:00:00Z');

/** Who did not hear the answer asks again, and hears the same one: only that nothing was done now is new. */
describe('a command that is sent twice', () => {
  let ledger: TestLedger;
  let desk: Desk;
  let coi: string;

  beforeAll(async () => {
    ledger = await ledgerInProcess();
    await (
      await ledger.office()
    ).equip({
      number: 'p1',
      kind: 'printer',
      at: postOf(people.nurse),
    });
    desk = await deskOf(ledger, 'qa', 'investigator', 'nurse');
    coi = await desk.journey('01-001');
  });
  afterAll(() => ledger.close());

  it.each([
    ['of one event', () => `/journeys/${coi}/holds`, { scope: { kind: 'journey' }, reason: 'one' }],
    ['of several', () => `/journeys/${coi}/labels`, { kind: 'tube', count: 3, printer: 'p1' }],
  ])(
    'is answered the same, position included, whoever remembers it: %s',
    async (_what, path, fields) => {
      const commandId = uuidv7();
      const again = (at: Desk): Promise<Answered> => at.give(path(), fields, commandId);
      const first = await again(desk);
      expect(first).toMatchObject({
        status: 201,
        body: { position: expect.any(String) as string },
      });
      const same = { status: 201, body: { ...first.body, repeated: true } };
      // At once, before it is folded; then folded; then by an instance that reads it from the store.
      expect(await again(desk)).toEqual(same);
      await desk.hold(coi, 'something else');
      expect(await again(desk)).toEqual(same);
      const other = await ledger.another(BEGAN);
      const token = await ledger.token({
        person: 'a-qa-investigator-nurse',
        roles: ['qa', 'investigator', 'nurse'],
        ...postOf(people.investigator),
      });
      const there = await fetch(`${other.url}${path()}`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify({ commandId, occurredAt: desk.now, device: 'd', ...fields }),
      });
      expect(await there.json()).toEqual(same.body);
      await other.close();
    },
  );
});
