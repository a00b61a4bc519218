import { type Person, type Scene, people, therapy } from '@selfsame/simulator';
import { eventsOf } from './harness/events-of.js';
import { Hands } from './harness/hands.js';
import { type TestLedger, ledgerInProcess } from './harness/ledger-in-process.js';

const TRAINING = 'bedside-identification';
const NURSE = people.nightNurse;
const YEAR_MS = 365 * 86_400_000;

/** Break-glass: a door for whoever may not at the moment, and none for the wrong tube. */
describe('a nurse whose training ended at midnight, and a participant who waits', () => {
  let ledger: TestLedger;
  let hands: Hands;

  beforeAll(async () => {
    ledger = await ledgerInProcess();
    hands = await Hands.at(ledger);
  });
  afterAll(() => ledger.close());

  const check = (scene: Scene, change: object = {}) => {
    const { wristband, subjectNumber } = scene.parts.body;
    const tube = scene.of(scene.hands.tube ?? '');
    const told = { wristband, tube, subjectNumber, identity: 'spoken', ...change };
    return scene.tell(NURSE, 'verifications', told);
  };
  const trainedUntil = async (moment: number) => {
    const validUntil = new Date(moment).toISOString();
    const told = { training: TRAINING, record: 'LMS-7', validUntil };
    const recorded = await hands.api.give(people.qa, `/people/${NURSE.id}/trainings`, told);
    expect(recorded).toMatchObject({ accepted: true });
  };
  const bridgedBy = (person: Person) =>
    hands.api.give(person, `/people/${NURSE.id}/training-bridges`, {
      training: TRAINING,
      reason: 'participant-waits',
      hours: 8,
    });
  const rowsOf = async (list: 'alerts' | 'figures') => {
    const { rows } = await hands.api.read(people.qa, `/${list}?after=${hands.api.lastPosition}`);
    return rows as readonly Readonly<Record<string, unknown>>[];
  };
  const refusedAs = (code: string, facts: object = {}) => ({ problem: { code, facts } });

  const atTheBed = (story: (scene: Scene) => Promise<void>) =>
    hands.live(async () => {
      let told = false;
      const scene = await hands.therapy(await hands.participant(), 'fresh', async (moment, at) => {
        if (moment !== 'before-verification') return;
        told = true;
        await story(at);
      });
      await therapy(scene, 'usual', () => ({ box: 'none', position: 'none' }));
      expect(told).toBe(true);
    });

  it('H43: goes on when the investigator answers for her, identity is checked as ever, and QA is told', async () => {
    await atTheBed(async scene => {
      await trainedUntil(scene.parts.calendar.now);
      expect(await check(scene)).toMatchObject(
        refusedAs('TRAINING_LAPSED', { training: TRAINING }),
      );
      expect(await bridgedBy(NURSE)).toMatchObject({ status: 403, problem: { code: 'FORBIDDEN' } });
      expect(await bridgedBy(people.investigator)).toMatchObject({ accepted: true });
      expect((await eventsOf(ledger.store, `person-${NURSE.id}`)).at(-1)).toMatchObject({
        type: 'TrainingBridged',
        actor: { person: people.investigator.id },
        data: { training: TRAINING, reason: 'participant-waits', site: NURSE.site },
      });
      const { id, site } = NURSE;
      const alert = { kind: 'override', code: TRAINING, subject: id, site, resolved: false };
      expect(await rowsOf('alerts')).toContainEqual(expect.objectContaining(alert));
      const counted = { figure: 'override', detail: TRAINING, site, count: 1 };
      expect(await rowsOf('figures')).toContainEqual(expect.objectContaining(counted));

      expect(await check(scene, { subjectNumber: '99-999' })).toMatchObject({
        problem: { verdict: 'STOP' },
      });
      scene.misScanned = true;
      expect(await check(scene)).toMatchObject({ accepted: true });
    });
  });

  it('H43: is over with its hours, is not bridged again, and ends for good when QA has recorded the new one', async () => {
    await atTheBed(async scene => {
      expect(await check(scene)).toMatchObject(refusedAs('TRAINING_LAPSED'));
      expect(await bridgedBy(people.qp)).toMatchObject(refusedAs('BRIDGED_BEFORE'));
      await trainedUntil(scene.parts.calendar.now + YEAR_MS);
      expect(await check(scene)).toMatchObject({ accepted: true });
      expect(await rowsOf('alerts')).toContainEqual(
        expect.objectContaining({ kind: 'override', subject: NURSE.id, resolved: true }),
      );
    });
  });

  it('keeps nobody from holding what he doubts', async () => {
    const { coi } = (await hands.live(async () => hands.therapy(await hands.participant()))).parts;
    await trainedUntil(Date.parse('2026-01-01T00:00:00Z'));
    const hold = { scope: { kind: 'journey' }, reason: 'whose is it?' };
    expect(await hands.api.give(NURSE, `/journeys/${coi}/holds`, hold)).toMatchObject({
      accepted: true,
    });
  });
});
