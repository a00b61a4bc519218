import { DAY_MS, HOUR_MS } from '@selfsame/custody';
import {
  BENCH,
  type Body,
  MEDIUM,
  type Person,
  type Scene,
  atBench,
  bench,
  collect,
  count,
  expand,
  lot,
  people,
} from '@selfsame/simulator';
import { eventsOf } from '../harness/events-of.js';
import { Hands } from '../harness/hands.js';
import { type TestLedger, ledgerInProcess } from '../harness/ledger-in-process.js';

type Row = Readonly<Record<string, unknown>>;

/** The cells still grow when the ward calls: the participant has died. */
describe('a participant who dies while his cells grow', () => {
  let ledger: TestLedger;
  let hands: Hands;
  let body: Body;
  let scene: Scene;
  let vessels: readonly string[];

  beforeAll(async () => {
    ledger = await ledgerInProcess();
    hands = await Hands.at(ledger);
    body = await hands.participant();
    scene = await hands.therapy(body);
    vessels = await hands.live(async () => expand(scene, await collect(scene)));
  });
  afterAll(() => ledger.close());

  const tell = (route: string, fields: object, by: Person = people.investigator) =>
    hands.api.give(by, `/participants/${body.participant}/${route}`, fields);
  const stops = async () =>
    Object.values(
      (await hands.api.read(people.qa, `/participants/${body.participant}`)).stops as Record<
        string,
        Row
      >,
    );
  const tasks = async () => {
    await hands.live(() => scene.parts.calendar.after(HOUR_MS));
    const after = String(await ledger.store.head());
    const { rows } = await hands.api.read(people.qa, `/alerts?open=true&limit=500&after=${after}`);
    return (rows as readonly Row[])
      .filter(({ coi, code }) => coi === scene.coi && String(code).startsWith('material-to-'))
      .map(({ subject }) => subject);
  };

  it('H48: told of the wrong one, is taken back by somebody of QA, and the cells go on to be his', async () => {
    expect(await tell('stops', { cause: 'participant-died' })).toMatchObject({ accepted: true });
    const [stop] = await stops();
    // A dead man does not sign: not even a form that somebody finds.
    expect(
      await tell('resumptions', { stop: stop?.stop, formVersion: 'v4', onWithdrawal: 'keep' }),
    ).toMatchObject({ problem: { code: 'CONSENT_ENDED' } });
    expect(
      await tell(
        'stop-liftings',
        { stop: stop?.stop, evidence: 'the ward called of another participant' },
        people.qa,
      ),
    ).toMatchObject({ accepted: true });
    expect(await tasks()).toEqual([]);
  });

  it('H48: says in the log that he died, and not when, where or of what', async () => {
    await tell('stops', { cause: 'participant-died' });
    const events = await eventsOf(ledger.store, `participant-${body.participant}`);
    expect(events.findLast(({ type }) => type === 'StopOpened')?.data).toEqual({
      stop: expect.any(String),
      cause: 'participant-died',
    });
  });

  it('H48: stops the harvest, and not what keeps the cells as they are until somebody has decided', async () => {
    await hands.live(() => scene.parts.calendar.after(DAY_MS));
    await hands.live(() =>
      atBench(scene, async () => {
        await scene.must(people.operator, 'medium-changes', {
          bench: bench(BENCH),
          vessels: vessels.map(vessel => scene.of(vessel)),
          medium: lot(MEDIUM),
          confluencePercent: 80,
        });
        const [harvest = ''] = await scene.label(people.operator, 'harvest', 1);
        const harvested = await scene.tell(people.operator, 'harvests', {
          bench: bench(BENCH),
          from: vessels.map(vessel => scene.of(vessel)),
          into: scene.of(harvest),
          count: count(scene),
        });
        expect(harvested).toMatchObject({ problem: { code: 'CONSENT_ENDED' } });
        await scene.unlabel(people.operator, people.otherOperator, harvest);
      }),
    );
    const label = await scene.tell(people.collector, 'labels', {
      kind: 'starting-material',
      count: 1,
      printer: 'printer-of-the-ward',
      wristband: body.wristband,
    });
    expect(label).toMatchObject({ problem: { code: 'CONSENT_ENDED' } });
  });

  it('H48: leaves by the choice of his consent a task for each vessel, done when it is discarded', async () => {
    expect(await tasks()).toEqual([...vessels]);
    for (const vessel of vessels)
      await scene.must(people.operator, 'vessel-discards', {
        vessel: scene.of(vessel),
        cause: 'surplus',
      });
    expect(await tasks()).toEqual([]);
  });
});
