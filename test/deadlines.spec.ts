import { type JourneyEvent, type ReadEvent, readEvent } from '@selfsame/custody';
import { deskOf } from './harness/desk.js';
import { type TestLedger, ledgerInProcess } from './harness/ledger-in-process.js';

const BEGINS = Date.parse('2026-02-16T08:00:00Z');
const HOUR_MS = 3_600_000;

/** A hold that nobody looks at is told once to each circle, however often time is looked at and whoever looks. */
describe('deadlines', () => {
  let ledger: TestLedger;

  beforeAll(async () => {
    ledger = await ledgerInProcess();
  });
  afterAll(() => ledger.close());

  const moveTo = async (time: number) => {
    const desk = await deskOf(ledger, 'administrator');
    await desk.ask('POST', '/simulation/clock', { now: new Date(time).toISOString() });
  };

  it('tells a forgotten hold once to QA and once to the deputy, and shows it in the alerts', async () => {
    const sponsor = await deskOf(ledger, 'qa', 'investigator');
    const coi = await sponsor.journey('01-001');
    expect(await sponsor.hold(coi, 'a question')).toMatchObject({ repeated: false });

    const passed = async (): Promise<readonly ReadEvent<JourneyEvent>[]> => {
      const stored = await ledger.store.readStream(`journey-${coi}`, 0, 100);
      const events = stored.map(
        ({ bytes, position }) => readEvent(bytes, position) as ReadEvent<JourneyEvent>,
      );
      return events.filter(({ type }) => type === 'DeadlinePassed');
    };
    await moveTo(BEGINS + HOUR_MS - 1);
    expect(await passed()).toEqual([]);
    await moveTo(BEGINS + HOUR_MS);
    await moveTo(BEGINS + 2 * HOUR_MS);
    await moveTo(BEGINS + 3 * HOUR_MS);
    const told = await passed();
    expect(told.map(({ data }) => data)).toMatchObject([
      { kind: 'hold-unresolved', subject: 'HOLD-1' },
      { kind: 'hold-unresolved-deputy', subject: 'HOLD-1' },
    ]);

    const head = await ledger.store.head();
    const { body } = await sponsor.read(`/alerts?after=${head ?? ''}`);
    const { rows } = body as { rows: { kind: string; code: string }[] };
    expect(rows.filter(({ kind }) => kind === 'deadline')).toMatchObject([
      { code: 'hold-unresolved', dueAt: new Date(BEGINS + HOUR_MS).toISOString() },
      { code: 'hold-unresolved-deputy', dueAt: new Date(BEGINS + 2 * HOUR_MS).toISOString() },
    ]);
  });
});
