import { DAY, HOUR } from '../calendar.js';
import { stopped } from '../hazards/mischief.js';
import { type Person, people } from '../world/people.js';
import { infuse, plan } from './bedside.js';
import { collect } from './collection.js';
import { expand } from './culture.js';
import { BOX, EARLY_TESTS, type Filled, fill, store } from './filling.js';
import { box } from '../world/things.js';
import { certify, closeDeviations, liftHolds, measure } from './release.js';
import { CareBlocked } from './care-blocked.js';
import type { Scene } from './scene.js';
import { transport } from './transport.js';

/** What is unusual about a therapy: things that really go wrong, and are nobody's error. */
export type Course =
  | 'usual'
  | 'late-certification'
  | 'processing-overdue'
  | 'expansion-fails'
  | 'sterility-fails'
  | 'consent-withdrawn';

const FROZEN = -180_000;
const REFRIGERATED = 5_000;
const STERILITY_DAYS = 14;
const LATER_VISITS = [
  ['V2', 90],
  ['V3', 180],
  ['V4', 365],
  ['V5', 547],
] as const;

/** From aspiration to the follow-up, as its people live it. */
export async function therapy(
  scene: Scene,
  course: Course,
  place: (tube: string) => { box: string; position: string },
) {
  scene.stage = 'collection';
  let marrow = await collect(scene);
  if (course === 'processing-overdue') await overdue(scene);
  scene.stage = 'culture';
  let vessels = await expand(scene, marrow);
  if (course === 'expansion-fails') {
    await fails(scene, vessels);
    scene.stage = 'collection';
    marrow = await collectAgain(scene);
    scene.stage = 'culture';
    vessels = await expand(scene, marrow);
  }
  const filled = await fill(scene, vessels);
  scene.stage = 'release';
  if (scene.parts.form === 'cryo') await cryo(scene, filled, course, place);
  else await fresh(scene, filled, course);
  scene.stage = 'done';
}

async function fresh(scene: Scene, filled: Filled, course: Course): Promise<void> {
  const { calendar, book } = scene.parts;
  await calendar.after(10 * HOUR);
  await earlyResults(scene, filled);
  if (course === 'late-certification') {
    await liftHolds(scene);
    scene.taken.add('certification');
  } else if (!(await released(scene, 'conditional', course, filled))) return;
  await dispatch(scene, filled, people.operator, REFRIGERATED);
  await atBedside(scene, filled);
  const infusedAt = calendar.now;
  await calendar.after(STERILITY_DAYS * DAY);
  if (course === 'sterility-fails') {
    const told = await scene.must(people.analyst, 'results', {
      sample: scene.of(filled.samples[2] ?? ''),
      test: 'sterility',
      measured: { operator: '=', value: 'growth', unit: 'finding' },
      method: 'method-sterility',
      instrument: 'instrument-1',
      rawDataSha256: 'e'.repeat(64),
    });
    const acknowledged = await scene.must(people.physician, 'late-result-acknowledgements', {
      batch: scene.batch,
      test: 'sterility',
    });
    book.cared(
      'a late failed sterility result after a fresh infusion',
      told.commandId,
      acknowledged.commandId,
    );
    await scene.must(people.qp, 'rejections', {
      batch: scene.batch,
      reason: 'sterility test failed after administration',
    });
  } else {
    await measure(scene, filled.samples[2] ?? '', 'sterility');
    await liftHolds(scene);
    await closeDeviations(scene);
    const told = await scene.must(people.qp, 'certifications', {
      batch: scene.batch,
      stage: 'final',
    });
    book.cared(
      'a sterility result and the final certification after a fresh infusion',
      told.commandId,
    );
  }
  await followUp(scene, infusedAt);
}

async function cryo(
  scene: Scene,
  filled: Filled,
  course: Course,
  place: (tube: string) => { box: string; position: string },
) {
  const { calendar } = scene.parts;
  await store(scene, filled, place);
  await scene.moment('tubes-stored');
  await calendar.after(HOUR);
  await earlyResults(scene, filled);
  await calendar.after(STERILITY_DAYS * DAY);
  if (course === 'sterility-fails') {
    await measure(scene, filled.samples[2] ?? '', 'sterility', {
      operator: '=',
      value: 'growth',
      unit: 'finding',
    });
    await scene.must(people.qp, 'rejections', {
      batch: scene.batch,
      reason: 'sterility test failed',
    });
    return;
  }
  await measure(scene, filled.samples[2] ?? '', 'sterility');
  await liftHolds(scene);
  await closeDeviations(scene);
  if (!(await released(scene, 'final', course, filled))) return;
  await calendar.after(5 * DAY);
  await scene.moment('before-retrieval');
  const at = scene.hands.places.get(filled.tube);
  await scene.must(people.keeper, 'retrievals', {
    wanted: filled.tube,
    box: box(at?.box ?? BOX),
    position: at?.position,
    found: scene.of(filled.tube),
  });
  await dispatch(scene, filled, people.keeper, FROZEN);
  await atBedside(scene, filled);
  await followUp(scene, calendar.now);
}

async function earlyResults(scene: Scene, { samples }: Filled): Promise<void> {
  await scene.moment('results-due');
  for (const test of EARLY_TESTS) await measure(scene, samples[0] ?? '', test);
  await measure(scene, samples[1] ?? '', 'identity-str');
}

/** False when consent was withdrawn while the results came in. */
async function released(
  scene: Scene,
  stage: 'conditional' | 'final',
  course: Course,
  filled: Filled,
): Promise<boolean> {
  await liftHolds(scene);
  if (course === 'consent-withdrawn') {
    await withdraw(scene, stage, filled);
    return false;
  }
  await scene.moment('before-certification');
  if (!scene.taken.delete('certification')) await certify(scene, stage);
  await scene.moment('certified');
  return true;
}

async function dispatch(scene: Scene, { tube }: Filled, from: Person, milliCelsius: number) {
  const { calendar } = scene.parts;
  scene.stage = 'dispatch';
  await plan(scene, calendar.now + 6 * HOUR);
  await transport(scene, { items: [tube], leg: 'product', from, to: people.nurse, milliCelsius });
}

async function atBedside(scene: Scene, { tube }: Filled): Promise<void> {
  scene.stage = 'bedside';
  await scene.moment('at-the-ward');
  await infuse(scene, tube);
}

/** The first visit belongs to the story; the later ones are made while anybody else is still being treated. */
async function followUp(scene: Scene, infusedAt: number): Promise<void> {
  const { calendar, book } = scene.parts;
  const visit = (name: string) => scene.must(people.investigator, 'follow-ups', { visit: name });
  for (const [name, days] of LATER_VISITS) {
    calendar.meanwhile(infusedAt + days * DAY, async () => {
      try {
        await visit(name);
      } catch (error) {
        if (!(error instanceof CareBlocked)) throw error;
        book.blocked.push(error.message);
      }
    });
  }
  await calendar.until(infusedAt + 30 * DAY);
  await visit('V1');
}

async function overdue(scene: Scene): Promise<void> {
  // Somebody looks at the clock while there is still time, and nobody comes.
  await scene.parts.calendar.after(20 * HOUR);
  await scene.parts.calendar.after(6 * HOUR);
}

async function fails(scene: Scene, vessels: readonly string[]): Promise<void> {
  await scene.must(people.operator, 'expansion-failures', { cause: 'contamination' });
  for (const vessel of vessels) {
    await scene.must(people.operator, 'vessel-discards', {
      vessel: scene.of(vessel),
      cause: 'contaminated',
    });
  }
  scene.hands.vessels = [];
  scene.batch = 'B2';
  await scene.parts.calendar.after(14 * DAY);
}

async function collectAgain(scene: Scene): Promise<string> {
  const marrow = await collect(scene);
  scene.parts.book.cared(
    'an expansion fails, and marrow is collected again',
    scene.parts.api.lastCommandId,
  );
  return marrow;
}

/** Consent is withdrawn when all results are good: nothing may be certified, and everything is disposed of. */
async function withdraw(
  scene: Scene,
  stage: 'conditional' | 'final',
  { tube, spare }: Filled,
): Promise<void> {
  const { api, body, book } = scene.parts;
  const told = await api.give(people.investigator, `/participants/${body.participant}/stops`, {
    cause: 'consent-withdrawn',
  });
  if (!told.accepted) throw new CareBlocked(JSON.stringify(told.body));
  const certified = await scene.tell(people.qp, 'certifications', { batch: scene.batch, stage });
  book.injected({
    hazard: 'H48',
    what: 'a batch is certified although consent was withdrawn',
    commandIds: [certified.commandId],
    stopped: stopped([certified]),
    must: 'refused',
  });
  const disposed: string[] = [];
  for (const unit of [tube, spare]) {
    const gone = await scene.must(people.qp, 'disposals', {
      unit: scene.of(unit),
      reason: 'consent withdrawn',
      method: 'incineration',
      witness: people.qa.id,
    });
    disposed.push(gone.commandId);
  }
  book.cared('disposal after a withdrawn consent', told.commandId, ...disposed);
}
