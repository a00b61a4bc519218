import { type Body, type Person, type Scene, type Told, people } from '@selfsame/simulator';
import { Hands } from '../harness/hands.js';
import { livedCourse } from '../harness/lived-course.js';
import { type TestLedger, ledgerInProcess } from '../harness/ledger-in-process.js';

const percent = (value: string) => ({ operator: '=', value, unit: 'percent' });

/** A number stands in the record that nobody measured: it was typed wrong. It stays there, and another one stands in its place. */
describe('a record that is put right', () => {
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
    livedCourse(ledger, hands, body, 'usual', at);
  /** The event of a result, which a correction names. */
  const viability = async ({ coi }: Scene): Promise<string> => {
    const events = await hands.api.events(people.auditor, coi);
    const found = events.find(
      ({ envelope: { type, data } }) =>
        type === 'ResultRecorded' && (data as { test?: string }).test === 'viability',
    );
    return found?.envelope.id ?? '';
  };
  const correct = (scene: Scene, by: Person, fields: object, extras = {}): Promise<Told> =>
    scene.tell(
      by,
      'corrections',
      { reason: 'misread', signature: { meaning: 'authorship' }, ...fields },
      extras,
    );
  const lift = (scene: Scene, by: Person, hold: string) =>
    scene.tell(by, 'hold-resolutions', {
      hold,
      disposition: 'lifted',
      evidence: 'print-out of the counter',
    });
  const holdFor = async ({ coi }: Scene, code: string): Promise<string> => {
    const { journey } = await hands.api.read(people.qa, `/journeys/${coi}`);
    const { holds } = journey as {
      holds: Record<string, { open: boolean; cause: { code?: string } }>;
    };
    return (
      Object.entries(holds).find(([, { open, cause }]) => open && cause.code === code)?.[0] ?? ''
    );
  };

  it('H12: is one word again until a second person keys it, and what was released on it is held', async () => {
    const told: unknown[] = [];
    const events = await live(async (moment, scene) => {
      if (moment !== 'certified') return;
      const eventId = await viability(scene);
      const right = { eventId, field: 'measured.value', from: '93.5', to: '92.5' };
      const once = await correct(scene, people.qa, right);
      const twice = await correct(scene, people.qa, right, { commandId: once.commandId });
      const late = await correct(scene, people.otherQa, { ...right, to: '91.5' });
      told.push(once.accepted, twice.body.repeated, late.problem?.code, late.problem?.facts);

      const hold = await holdFor(scene, 'RECORD_CHANGED_GATE');
      told.push((await lift(scene, people.qa, hold)).problem?.code);
      told.push((await lift(scene, people.otherQa, hold)).problem?.code);
      const sample = scene.of(scene.hands.samples[0] ?? '');
      const keyed = { sample, test: 'viability', measured: percent('92.5') };
      const byAnalyst = await scene.tell(people.analyst, 'result-reviews', keyed);
      told.push(byAnalyst.problem?.code);
      await scene.must(people.otherAnalyst, 'result-reviews', keyed);
      told.push((await lift(scene, people.otherQa, hold)).accepted);
    });
    expect(told).toEqual([
      true,
      true,
      'BAD_CORRECTION',
      { says: 'another value stands there' },
      'OWN_HOLD',
      'RESULTS_UNREVIEWED',
      'OWN_ENTRY',
      true,
    ]);
    const original = events.find(
      ({ type, data }) => type === 'ResultRecorded' && data.test === 'viability',
    );
    expect(original?.data).toMatchObject({ measured: percent('93.5') });
    expect(events.map(({ type }) => type)).toContain('InfusionCompleted');
  });

  it('H11: a failure is typed into no pass: the batch waits for somebody else, and is held', async () => {
    const told: unknown[] = [];
    await live(async (moment, scene) => {
      if (moment !== 'before-certification') return;
      const eventId = await viability(scene);
      const worse = { eventId, field: 'measured.value', from: '93.5', to: '39.5' };
      await scene.must(people.qa, 'corrections', {
        reason: 'misread',
        signature: { meaning: 'authorship' },
        ...worse,
      });
      const certify = () =>
        scene.tell(people.qp, 'certifications', { batch: 'B1', stage: 'conditional' });
      told.push((await certify()).problem?.code);
      const back = await correct(scene, people.qa, { ...worse, from: '39.5', to: '93.5' });
      told.push(back.accepted, (await certify()).problem?.code);
      const sample = scene.of(scene.hands.samples[0] ?? '');
      await scene.must(people.otherAnalyst, 'result-reviews', {
        sample,
        test: 'viability',
        measured: percent('93.5'),
      });
      const hold = await holdFor(scene, 'OUT_OF_SPECIFICATION');
      told.push(
        (await certify()).problem?.code,
        (await lift(scene, people.otherQa, hold)).accepted,
      );
    });
    expect(told).toEqual(['TESTS_FAILED', true, 'RESULTS_UNREVIEWED', 'HELD', true]);
  });

  it('is for what a person typed, and for QA and the QP', async () => {
    const told: unknown[] = [];
    await live(async (moment, scene) => {
      if (moment !== 'certified') return;
      const eventId = await viability(scene);
      const verdict = { eventId, field: 'conforms', from: true, to: false };
      const nobody = await correct(scene, people.qa, verdict);
      told.push(nobody.problem?.code, nobody.problem?.facts.says);
      const method = { eventId, field: 'method', from: 'method-viability', to: 'METHOD-2' };
      told.push((await correct(scene, people.analyst, method)).problem?.code);
    });
    expect(told).toEqual([
      'BAD_CORRECTION',
      'nobody typed this: it is an identity, a scan, a decision or derived',
      'FORBIDDEN',
    ]);
  });
});
