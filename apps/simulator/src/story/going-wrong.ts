import { storyCare } from '../care/story-care.js';
import { refused } from '../hazards/mischief.js';
import type { Ledgerbook } from '../oracle/ledgerbook.js';
import { BENCH } from '../world/instruments.js';
import { people } from '../world/people.js';
import { bench } from '../world/things.js';
import { atBench, count } from './culture.js';
import { allowed } from './enrolment.js';
import type { Filled } from './filling.js';
import { resolveHoldsFor } from './holds.js';
import { certification, rejectBatch } from './release.js';
import type { Scene } from './scene.js';
import { takeOut } from './spare.js';

/** Errors that the stories themselves commit, because they need what a story does around them. */
export const storyErrors = {
  certified: { hazard: 'H48', what: 'a batch is certified although consent was withdrawn' },
  harvested: { hazard: 'H48', what: 'cells are harvested although consent was withdrawn' },
  wrongBatch: { hazard: 'H12', what: 'a late failed result is acknowledged for another batch' },
  conforming: {
    hazard: 'H11',
    what: 'a product that a physician asked for as an exception is certified as if it conformed',
  },
  overAnother: {
    hazard: 'H39',
    what: 'the label of a banked tube goes over the label of another tube of the same person',
  },
  loosened: {
    hazard: 'H11',
    what: 'a batch that failed is certified by a looser version of its protocol',
  },
} as const;

export function storyErrorsMissing({ injections }: Ledgerbook): readonly string[] {
  const committed = new Set(injections.map(({ what }) => what));
  return Object.values(storyErrors)
    .map(({ what }) => what)
    .filter(what => !committed.has(what));
}

/** The cells do not grow as they should: what is there is thrown away. */
export async function failExpansion(scene: Scene, vessels: readonly string[]): Promise<void> {
  await scene.must(people.operator, 'expansion-failures', { cause: 'contamination' });
  await discard(scene, vessels, 'contaminated');
  scene.nextBatch();
}

async function discard(
  scene: Scene,
  vessels: readonly string[],
  cause: 'contaminated' | 'surplus',
): Promise<string[]> {
  const discarded: string[] = [];
  for (const vessel of vessels) {
    const told = await scene.must(people.operator, 'vessel-discards', {
      vessel: scene.of(vessel),
      cause,
    });
    discarded.push(told.commandId);
  }
  scene.hands.vessels = [];
  return discarded;
}

/** The sponsor's word, signed: without it released product is not destroyed. Answers the command. */
export async function authorise(scene: Scene, items: readonly string[], reason: string) {
  const reference = `SP-${scene.coi.slice(-6)}`;
  const told = await scene.must(people.sponsor, 'destruction-authorisations', {
    items,
    reason,
    reference,
  });
  return told.commandId;
}

/** A unit is destroyed before a witness, wherever it lies. Answers the command. */
async function destroy(scene: Scene, unit: string, reason: string): Promise<string> {
  await takeOut(scene, unit);
  // It may be the last that there is of the participant.
  await scene.must(people.physician, 'disposal-consents', { unit: scene.of(unit), reason });
  const told = await scene.must(people.qp, 'disposals', {
    unit: scene.of(unit),
    reason,
    method: 'incineration',
    witness: people.qa.id,
  });
  return told.commandId;
}

async function withdrawConsent(scene: Scene): Promise<string> {
  const { api, body } = scene.parts;
  await allowed(api, people.investigator, `/participants/${body.participant}/stops`, {
    cause: 'consent-withdrawn',
  });
  return api.lastCommandId;
}

/** Consent is withdrawn when all results are good: nothing may be certified, and everything is destroyed. */
export async function withdrawAtRelease(scene: Scene, { tube, spare }: Filled): Promise<void> {
  const { book } = scene.parts;
  const withdrawn = await withdrawConsent(scene);
  const certified = await scene.tell(people.qp, 'certifications', certification(scene));
  book.injected({
    ...storyErrors.certified,
    steps: [refused(certified, 'CONSENT_ENDED')],
  });
  const destroyed = [
    await destroy(scene, tube, 'consent withdrawn'),
    await destroy(scene, spare, 'consent withdrawn'),
  ];
  book.cared(storyCare.withdrawnAtRelease, withdrawn, ...destroyed);
}

/** Consent is withdrawn while cells grow, and the clean room has not heard of it. */
export async function withdrawInCulture(scene: Scene, vessels: readonly string[]): Promise<void> {
  const { book } = scene.parts;
  const withdrawn = await withdrawConsent(scene);
  let harvest = '';
  await atBench(scene, async () => {
    [harvest = ''] = await scene.label(people.operator, 'harvest', 1);
    const harvested = await scene.tell(people.operator, 'harvests', {
      bench: bench(BENCH),
      from: vessels.map(vessel => scene.of(vessel)),
      into: scene.of(harvest),
      count: count(scene),
    });
    book.injected({
      ...storyErrors.harvested,
      steps: [refused(harvested, 'CONSENT_ENDED')],
    });
    await scene.unlabel(people.operator, people.otherOperator, harvest);
  });
  const discarded = await discard(scene, vessels, 'surplus');
  book.cared(storyCare.withdrawnInCulture, withdrawn, ...discarded);
}

/** The dose arrived leaking: it is rejected and destroyed at the ward. What is left is the spare. */
export async function rejectLeakingDose(scene: Scene, { tube, spare }: Filled): Promise<void> {
  const rejected = await resolveHoldsFor(scene, 'PACKAGE_DAMAGED', 'rejected', 'the tube leaks');
  await authorise(scene, [tube], 'leaks');
  const destroyed = await destroy(scene, tube, 'leaks');
  scene.parts.book.cared(storyCare.productBroken, ...rejected, destroyed);
  scene.hands.tube = spare;
  delete scene.hands.spare;
}

/** The dose was too warm for too long, and nobody answers for the rest of its batch either. */
export async function giveUpBatch(scene: Scene, { tube, spare }: Filled): Promise<void> {
  const rejected = await resolveHoldsFor(
    scene,
    'TEMPERATURE_EXCURSION',
    'rejected',
    'outside the stability data',
  );
  const batch = await rejectBatch(scene, 'the product was too warm');
  await authorise(scene, [tube, spare], 'too warm');
  const destroyed = [
    await destroy(scene, tube, 'too warm'),
    await destroy(scene, spare, 'its batch is rejected'),
  ];
  scene.parts.book.cared(storyCare.productWarm, ...rejected, batch, ...destroyed);
}
