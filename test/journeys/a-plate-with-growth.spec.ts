import {
  BENCH,
  type Body,
  type Course,
  MUCH,
  type Scene,
  correctCount,
  countPlate,
  growLate,
  keyAgain,
  layPlates,
  people,
  uncounted,
} from '@selfsame/simulator';
import { HOUR_MS } from '@selfsame/custody';
import { eventsOf } from '../harness/events-of.js';
import { livedCourse } from '../harness/lived-course.js';
import { type MortalLedger, mortalLedger } from '../harness/mortal-ledger.js';

type Row = Readonly<Record<string, unknown>>;

/** Days after the cells were filled, something has grown on a plate that lay beside them. */
describe('a plate with growth', () => {
  let ledger: MortalLedger;
  let body: Body;

  beforeEach(async () => {
    ledger = await mortalLedger();
    body = await ledger.hands.participant();
  });
  afterEach(() => ledger.close());

  const live = (at: (moment: string, scene: Scene) => Promise<void>, course: Course = 'usual') =>
    livedCourse(ledger, ledger.hands, body, course, at);

  /** Plates lie beside the filling; whatever the story does with them comes at a moment of its own. */
  const withPlates = (moment: string, story: (scene: Scene) => Promise<void>) =>
    live(async (now, scene) => {
      if (now === 'tubes-filled') await layPlates(scene);
      if (now === moment) await story(scene);
    });
  const firstOf = async (scene: Scene) => {
    const [plate] = await uncounted(scene);
    if (plate === undefined) throw new Error('No plate lay there.');
    return plate;
  };
  const journeyOf = async (scene: Scene) =>
    (await ledger.hands.api.read(people.qa, `/journeys/${scene.coi}`)).journey as {
      deviations: Record<string, { code: string; batch: string; open: boolean }>;
      environment: Record<string, { result?: { count: number; verdict: string } }>;
    };
  const openAlerts = async () => {
    const head = (await ledger.store.head()) ?? '';
    const { rows } = (await ledger.hands.api.read(
      people.qa,
      `/alerts?limit=500&after=${head}`,
    )) as { rows: readonly Row[] };
    return rows
      .filter(({ code, resolved }) => String(code).startsWith('late-result') && !resolved)
      .map(({ code, subject }) => `${String(code)} ${String(subject)}`);
  };

  it('H11: reaches the therapy whose session it was, opens a deviation, and keeps it from its final certification', async () => {
    let waits: unknown;
    const events = await withPlates('after-infusion', async scene => {
      const plate = await firstOf(scene);
      expect(await countPlate(scene, plate, MUCH)).toMatchObject({ accepted: true });
      const { deviations } = await journeyOf(scene);
      expect(Object.values(deviations)).toMatchObject([
        { code: 'ENVIRONMENT_BEYOND_ACTION_LIMIT', batch: 'B1', open: true },
      ]);
      const review = (await ledger.hands.api.read(
        people.qp,
        `/journeys/${scene.coi}/batches/B1/review`,
      )) as { review: { waits: { final: readonly { code: string }[] } } };
      waits = review.review.waits.final.map(({ code }) => code);
      await keyAgain(scene, plate, MUCH);
    });
    expect(waits).toEqual(['TESTS_MISSING', 'DEVIATIONS_OPEN', 'ENVIRONMENT_UNREVIEWED']);
    // QA closed it in the end, and the last word on the batch was given.
    expect(events.map(({ type }) => type)).toContain('DeviationClosed');
    expect(
      events.filter(({ type, data }) => type === 'BatchCertified' && data.stage === 'final'),
    ).toHaveLength(1);
  });

  it('H11: is an alert for the QP until he says that he knows, and after the infusion for the physician and the sponsor', async () => {
    let silent: readonly string[] = [];
    await withPlates('after-infusion', async scene => {
      const plate = await firstOf(scene);
      await countPlate(scene, plate, MUCH);
      await scene.parts.calendar.after(50 * HOUR_MS);
      silent = await openAlerts();
      const of = { batch: 'B1', test: 'environment', plate: plate.name };
      await scene.must(people.qp, 'late-result-acknowledgements', of);
      await scene.must(people.physician, 'late-result-acknowledgements', of);
      await scene.must(people.qp, 'late-result-notices', {
        ...of,
        recipient: 'sponsor',
        reference: 'CALL-2026-9',
      });
      expect(await openAlerts()).toEqual([]);
      await keyAgain(scene, plate, MUCH);
    });
    const name = silent[0]?.split('B1/environment/')[1]?.split('/').slice(0, 2).join('/') ?? '';
    expect(silent).toEqual(
      expect.arrayContaining([
        `late-result-unacknowledged B1/environment/${name}/qp`,
        `late-result-untold B1/environment/${name}/treating-physician`,
        `late-result-untold B1/environment/${name}/sponsor`,
      ]),
    );
  });

  it('H12: is entered for the plate that it grew on: not of another session, not of another bench, not twice', async () => {
    const answers: unknown[] = [];
    const told = async (giving: Promise<{ problem?: { code?: unknown } | undefined }>) =>
      answers.push((await giving).problem?.code);
    await withPlates('after-infusion', async scene => {
      const plate = await firstOf(scene);
      await told(countPlate(scene, { ...plate, session: 'SESSION-1' }, MUCH));
      await told(countPlate(scene, { ...plate, plate: 'P-99999' }, MUCH));
      await told(countPlate(scene, plate, 0));
      await told(countPlate(scene, plate, MUCH));
      expect(Object.values((await journeyOf(scene)).deviations)).toEqual([]);
    });
    expect(answers).toEqual([
      'PLATE_OF_ANOTHER_SESSION',
      'PLATE_UNKNOWN',
      undefined,
      'PLATE_COUNTED',
    ]);
  });

  it('H10: that was misread is corrected, keyed again by somebody else, and its deviation stays for QA', async () => {
    await withPlates('after-infusion', async scene => {
      const plate = await firstOf(scene);
      await countPlate(scene, plate, MUCH);
      const fields = { plate: plate.plate, from: MUCH, count: 1, reason: 'another plate was read' };
      expect(await correctCount(scene, people.analyst, fields)).toMatchObject({ accepted: true });
      const own = await correctCount(scene, people.otherAnalyst, { ...fields, from: 1, count: 2 });
      expect(own.accepted).toBe(true);
      const { problem } = await keyAgain(scene, plate, 2);
      expect(problem?.code).toBe('OWN_ENTRY');
      const { deviations, environment } = await journeyOf(scene);
      expect(environment[plate.name]?.result).toMatchObject({ count: 2, verdict: 'within' });
      expect(Object.values(deviations)).toMatchObject([{ open: true }]);
      expect(await openAlerts()).toEqual([]);
      const keyed = await ledger.hands.api.give(
        people.qa,
        `/workstations/${BENCH}/environment-reviews`,
        { plate: plate.plate, session: plate.session, count: 2 },
      );
      expect(keyed.accepted).toBe(true);
    });
  });

  it('H10: is keyed again blind: whoever is to be the second person reads no count', async () => {
    await withPlates('after-infusion', async scene => {
      const plate = await firstOf(scene);
      await countPlate(scene, plate, MUCH);
      const second = await ledger.hands.api.read(people.otherAnalyst, `/journeys/${scene.coi}`);
      const { environment } = second.journey as { environment: Record<string, object> };
      expect(environment[plate.name]).not.toHaveProperty('result');
      const { events } = (await ledger.hands.api.read(
        people.otherAnalyst,
        `/journeys/${scene.coi}/events?limit=500`,
      )) as { events: readonly { envelope: { type: string } }[] };
      const types = events.map(({ envelope }) => envelope.type);
      expect(types).toContain('EnvironmentSampled');
      expect(types).not.toContain('EnvironmentResultNoted');
      expect(types).not.toContain('DeviationOpened');
      await keyAgain(scene, plate, MUCH);
    });
  });

  it('counts although the ledger dies between the bench and the therapy: it is told once, by whoever comes back', async () => {
    const events = await withPlates('after-infusion', async scene => {
      const plate = await firstOf(scene);
      // The bench's own event is stored; the therapy's is not.
      ledger.dieAfter(1);
      await countPlate(scene, plate, MUCH).catch(() => undefined);
      await ledger.comesBack();
      await ledger.look();
      await ledger.look();
      const noted = (await eventsOf(ledger.store, `journey-${scene.coi}`)).filter(
        ({ type }) => type === 'EnvironmentResultNoted',
      );
      expect(noted).toHaveLength(1);
      await keyAgain(scene, plate, MUCH);
    });
    expect(events.filter(({ type }) => type === 'DeviationOpened')).toHaveLength(1);
  });

  it('is lived to its end by those who must know of it', async () => {
    const events = await withPlates('results-due', async scene => {
      await growLate(scene, await firstOf(scene));
    });
    expect(events.map(({ type }) => type)).toContain('LateResultAcknowledged');
  });
});
