import { renewConsent } from './renew-consent.js';
import { DAY, HOUR } from '../calendar.js';
import { storyCare } from '../care/story-care.js';
import { people } from '../world/people.js';
import { infuse, plan } from './bedside.js';
import { CareBlocked } from './care-blocked.js';
import { collect, collectAgain, collectInVain } from './collection.js';
import { expand } from './culture.js';
import { closeDeviations } from './deviations.js';
import { WEAK, supplyExceptionally } from './exceptional-supply.js';
import { type Filled, fill, store } from './filling.js';
import {
  failExpansion,
  giveUpBatch,
  rejectLeakingDose,
  withdrawAtRelease,
  withdrawInCulture,
} from './going-wrong.js';
import { liftHolds } from './holds.js';
import { GROWTH, failSterilityLate } from './late-result.js';
import { hopeForLooser } from './migration.js';
import { certification, certify, measure, rejectBatch, testsFor } from './release.js';
import type { Scene } from './scene.js';
import { keeperOf, takeOut } from './spare.js';
import { reviewTrail } from './trail.js';
import { type Trouble, transport } from './transport.js';

/** What is unusual about a therapy: things that really go wrong, and are nobody's error. */
export type Course =
  | 'usual'
  | 'late-certification'
  | 'processing-overdue'
  | 'expansion-fails'
  | 'marrow-damaged'
  | 'marrow-warm'
  | 'product-broken'
  | 'product-warm'
  | 'handoff-refused'
  | 'sterility-fails'
  | 'exceptional-supply'
  | 'consent-withdrawn'
  | 'consent-withdrawn-in-culture';

/** Where a tube is put away: a position that is free. */
export type Place = (tube: string) => { box: string; position: string };

const STERILITY_DAYS = 14;

/** From aspiration to the follow-up, as its people live it. */
export async function therapy(scene: Scene, course: Course, place: Place): Promise<void> {
  const marrow = await arrive(scene, course);
  if (course === 'processing-overdue') await overdue(scene);
  const filled = await make(scene, marrow, course);
  if (filled !== undefined) await treat(scene, filled, course, place);
  scene.stage = 'done';
}

/** Somebody looks at the clock while there is still time, and nobody comes. */
async function overdue(scene: Scene): Promise<void> {
  await scene.parts.calendar.after(20 * HOUR);
  await scene.parts.calendar.after(6 * HOUR);
}

/** Marrow that can be used is in the clean room. */
function arrive(scene: Scene, course: Course): Promise<string> {
  switch (course) {
    case 'marrow-damaged':
      return collectInVain(scene, 'damaged');
    case 'marrow-warm':
      return collectInVain(scene, 'warm');
    default:
      return collect(scene);
  }
}

/** From marrow to filled tubes; undefined when nothing may be made of it any more. */
async function make(scene: Scene, marrow: string, course: Course): Promise<Filled | undefined> {
  scene.stage = 'culture';
  let vessels = await expand(scene, marrow);
  if (course === 'expansion-fails') {
    await failExpansion(scene, vessels);
    const again = await collectAgain(scene);
    scene.parts.book.cared(storyCare.expansionFails, scene.parts.api.lastCommandId);
    scene.stage = 'culture';
    vessels = await expand(scene, again);
  }
  if (course === 'consent-withdrawn-in-culture') {
    await withdrawInCulture(scene, vessels);
    return undefined;
  }
  const filled = await fill(scene, vessels);
  scene.stage = 'release';
  return filled;
}

async function treat(scene: Scene, filled: Filled, course: Course, place: Place): Promise<void> {
  if (scene.parts.protocol.form.kind === 'cryo') await cryo(scene, filled, course, place);
  else await fresh(scene, filled, course, place);
}

async function fresh(scene: Scene, filled: Filled, course: Course, place: Place): Promise<void> {
  const { calendar } = scene.parts;
  await calendar.after(10 * HOUR);
  await earlyResults(scene, filled, course);
  if (course === 'late-certification') {
    await liftHolds(scene);
    scene.taken.add('certification');
  } else if (!(await released(scene, course, filled))) return;
  if (!(await reachWard(scene, filled, course, place))) return;
  const infusedAt = calendar.now;
  await calendar.after(STERILITY_DAYS * DAY);
  if (course === 'sterility-fails') await failSterilityLate(scene, filled);
  // Nobody ever certifies what was given as an exception; the rest of its results is owed all the same.
  else if (course === 'exceptional-supply') await lateResults(scene, filled);
  else await certifyFinally(scene, filled);
  await followUp(scene, infusedAt);
}

async function cryo(scene: Scene, filled: Filled, course: Course, place: Place): Promise<void> {
  const { calendar } = scene.parts;
  await store(scene, filled, place);
  await scene.moment('tubes-stored');
  await calendar.after(HOUR);
  await earlyResults(scene, filled, course);
  await calendar.after(STERILITY_DAYS * DAY);
  if (course === 'sterility-fails') {
    await measure(scene, filled.samples[1] ?? '', 'sterility', GROWTH);
    await hopeForLooser(scene);
    await rejectBatch(scene, 'sterility test failed');
    return;
  }
  await lateResults(scene, filled);
  await liftHolds(scene);
  await closeDeviations(scene);
  if (!(await released(scene, course, filled))) return;
  await calendar.after(5 * DAY);
  await scene.moment('before-retrieval');
  if (!(await reachWard(scene, filled, course, place))) return;
  await followUp(scene, calendar.now);
}

async function earlyResults(scene: Scene, { samples }: Filled, course: Course): Promise<void> {
  await scene.moment('results-due');
  for (const test of testsFor(scene.parts.protocol, 'conditional')) {
    const isWeak = course === 'exceptional-supply' && test === WEAK.test;
    await measure(scene, samples[0] ?? '', test, isWeak ? WEAK.measured : undefined);
  }
}

async function lateResults(scene: Scene, { samples }: Filled): Promise<void> {
  for (const test of testsFor(scene.parts.protocol, 'final'))
    await measure(scene, samples[1] ?? '', test);
}

/** False when consent was withdrawn while the results came in. */
async function released(scene: Scene, course: Course, filled: Filled): Promise<boolean> {
  await liftHolds(scene);
  if (course === 'consent-withdrawn') {
    await withdrawAtRelease(scene, filled);
    return false;
  }
  if (course === 'exceptional-supply') {
    await supplyExceptionally(scene);
    return true;
  }
  await scene.moment('before-certification');
  if (!scene.taken.delete('certification')) await certify(scene);
  await scene.moment('certified');
  return true;
}

const TROUBLES: Partial<Record<Course, Trouble>> = {
  'product-broken': 'broken-seal',
  'product-warm': 'warm',
  'handoff-refused': 'refused',
};

/** The dose is brought to the ward and given; false when another batch had to be made for it. */
async function reachWard(
  scene: Scene,
  filled: Filled,
  course: Course,
  place: Place,
): Promise<boolean> {
  let { tube } = filled;
  await dispatch(scene, tube, TROUBLES[course]);
  if (course === 'product-broken') {
    await rejectLeakingDose(scene, filled);
    tube = filled.spare;
    await liftHolds(scene, tube);
    await dispatch(scene, tube);
  }
  if (course === 'product-warm') {
    await giveUpBatch(scene, filled);
    const again = await make(scene, await collectAgain(scene), 'usual');
    if (again !== undefined) await treat(scene, again, 'usual', place);
    return false;
  }
  scene.stage = 'bedside';
  await scene.moment('at-the-ward');
  await infuse(scene, tube);
  return true;
}

async function dispatch(scene: Scene, tube: string, trouble?: Trouble): Promise<void> {
  const { calendar } = scene.parts;
  scene.stage = 'dispatch';
  await takeOut(scene, tube);
  await renewConsent(scene.parts);
  await plan(scene, calendar.now + 6 * HOUR);
  await transport(scene, {
    items: [tube],
    leg: 'product',
    from: keeperOf(scene),
    to: people.nurse,
    trouble,
  });
}

async function certifyFinally(scene: Scene, filled: Filled): Promise<void> {
  await lateResults(scene, filled);
  await liftHolds(scene);
  await closeDeviations(scene);
  scene.parts.book.cared(storyCare.trailReviewed, await reviewTrail(scene));
  const told = await scene.must(people.qp, 'certifications', {
    ...certification(scene),
    stage: 'final',
  });
  scene.parts.book.cared(storyCare.lateCertification, told.commandId);
}

/** The first visit belongs to the story; the later ones are made while anybody else is still being treated. */
async function followUp(scene: Scene, infusedAt: number): Promise<void> {
  const { calendar, book, protocol } = scene.parts;
  const [first, ...later] = protocol.followUp;
  const visit = (name: string) => scene.must(people.investigator, 'follow-ups', { visit: name });
  for (const { visit: name, afterDays } of later) {
    calendar.meanwhile(infusedAt + afterDays * DAY, async () => {
      try {
        await visit(name);
      } catch (error) {
        if (!(error instanceof CareBlocked)) throw error;
        book.blocked.push(error.message);
      }
    });
  }
  if (first === undefined) return;
  await calendar.until(infusedAt + first.afterDays * DAY);
  await visit(first.visit);
}
