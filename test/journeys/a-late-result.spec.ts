import { type Body, type Scene, people } from '@selfsame/simulator';
import { HOUR_MS } from '@selfsame/custody';
import { Hands } from '../harness/hands.js';
import { livedCourse } from '../harness/lived-course.js';
import { type TestLedger, ledgerInProcess } from '../harness/ledger-in-process.js';

type Row = Readonly<Record<string, unknown>>;

const growth = { operator: '=', value: 'growth', unit: 'finding' };

/** Fresh cells are in the participant when something grows in the sample of the fourteenth day. */
describe('a sterility test that fails after the infusion', () => {
  let ledger: TestLedger;
  let hands: Hands;
  let body: Body;

  beforeEach(async () => {
    ledger = await ledgerInProcess();
    hands = await Hands.at(ledger);
    body = await hands.participant();
  });
  afterEach(() => ledger.close());

  const live = (at: (moment: string, scene: Scene) => Promise<void>) =>
    livedCourse(ledger, hands, body, 'sterility-fails', at);
  const openAlerts = async () => {
    const head = (await ledger.store.head()) ?? '';
    const { rows } = (await hands.api.read(people.qa, `/alerts?limit=500&after=${head}`)) as {
      rows: readonly Row[];
    };
    return rows
      .filter(({ code, resolved }) => String(code).startsWith('late-result') && !resolved)
      .map(({ code, subject }) => `${String(code)} ${String(subject)}`);
  };

  it('H11: reaches the QP, the physician, the sponsor and the authority, each by name of his role', async () => {
    const events = await live(() => Promise.resolve());
    const chain = events.flatMap(({ type, data, actor }) =>
      type === 'LateResultNotified' || type === 'LateResultAcknowledged'
        ? [`${type} ${data.recipient ?? ''} by ${actor.role}`]
        : [],
    );
    expect(chain).toEqual([
      'LateResultAcknowledged qp by qp',
      'LateResultNotified treating-physician by qp',
      'LateResultAcknowledged treating-physician by administering-physician',
      'LateResultNotified sponsor by qp',
      'LateResultAcknowledged sponsor by sponsor',
      'LateResultNotified authority by sponsor',
    ]);
    expect(await openAlerts()).toEqual([]);
    const types = events.map(({ type }) => type);
    expect(types).toContain('BatchRejected');
    expect(
      events.filter(({ type, data }) => type === 'BatchCertified' && data.stage === 'final'),
    ).toEqual([]);
  });

  it('H11: is an alert for each of them whom nobody told in time, and ends when he knows', async () => {
    let silent: readonly string[] = [];
    let certified: unknown;
    let owed: readonly Row[] = [];
    await live(async (moment, scene) => {
      if (moment !== 'after-infusion') return;
      await scene.must(people.analyst, 'results', {
        sample: scene.of(scene.hands.samples[1] ?? ''),
        test: 'sterility',
        method: 'method-sterility',
        measured: growth,
        instrument: 'analyser-1',
        rawDataSha256: 'e'.repeat(64),
      });
      await scene.parts.calendar.after(30 * HOUR_MS);
      silent = await openAlerts();
      const { notices } = await scene.parts.api.read(people.qp, `/journeys/${scene.coi}/notices`);
      owed = notices as readonly Row[];
      const { problem } = await scene.tell(people.qp, 'certifications', {
        batch: 'B1',
        stage: 'final',
      });
      certified = problem?.code;
    });
    expect(silent).toEqual(
      expect.arrayContaining([
        'late-result-unacknowledged B1/sterility/qp',
        'late-result-untold B1/sterility/treating-physician',
        'late-result-unacknowledged B1/sterility/treating-physician',
        'late-result-untold B1/sterility/sponsor',
      ]),
    );
    expect(owed.map(({ recipient, told }) => `${String(recipient)} ${String(told)}`)).toEqual([
      'qp false',
      'treating-physician false',
      'sponsor false',
      'authority false',
    ]);
    expect(owed[1]).toMatchObject({
      occasion: 'late-result',
      batch: 'B1',
      test: 'sterility',
      acknowledged: false,
    });
    expect(certified).toBe('TESTS_FAILED');
    // The story told all of them, a fortnight later.
    expect(await openAlerts()).toEqual([]);
  });

  it('H12: told of another batch it is a near miss, and nobody has been told', async () => {
    const events = await live(() => Promise.resolve());
    const stops = events.filter(
      ({ type, data }) => type === 'StopRaised' && data.code === 'RESULT_OF_ANOTHER_BATCH',
    );
    expect(stops).toMatchObject([
      { data: { command: 'AcknowledgeLateResult', facts: { batch: 'B9', resultOf: 'B1' } } },
    ]);
  });
});
