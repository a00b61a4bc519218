import { verification } from '../story/bedside.js';
import type { Scene } from '../story/scene.js';
import { heardOf } from '../world/identities.js';
import { people } from '../world/people.js';
import { type Mischief, refused, stranger, theStranger } from './mischief.js';

const isKnown = ({ parts }: Scene): boolean => parts.body.known !== undefined;
const hasLookAlike = ({ parts }: Scene): boolean => parts.body.known?.hasLookAlike === true;
const hasFormerBand = ({ parts }: Scene): boolean => parts.body.formerWristband !== undefined;

/** The participant who is called the same. */
const looksLike =
  ({ parts: { body } }: Scene) =>
  (other: Scene): boolean =>
    other.parts.body.participant !== body.participant &&
    other.parts.body.known?.particulars.familyName === body.known?.particulars.familyName &&
    other.parts.body.known?.hasLookAlike === true;

const check = (scene: Scene, change: object) =>
  scene.tell(people.nurse, 'verifications', {
    ...verification(scene, scene.hands.tube ?? ''),
    ...change,
  });

/** What the person in another bed says is entered at this one. */
async function answers(scene: Scene, other: Scene) {
  const { known } = other.parts.body;
  if (known === undefined) throw new Error('Nobody knows what he would say.');
  const told = await check(scene, { proxy: undefined, ...heardOf(known) });
  scene.misScanned = true;
  return [refused(told, 'IDENTITY_DIFFERS')];
}

/** Errors about who somebody is, where the vault knows. */
export const identityMischief: readonly Mischief[] = [
  {
    hazard: 'H28',
    moment: 'before-verification',
    what: 'the wrong person answers to the name',
    possible: (scene, others) => isKnown(scene) && stranger(scene, others, isKnown) !== undefined,
    commit: (scene, others) => answers(scene, theStranger(scene, others, isKnown)),
  },
  {
    hazard: 'H28',
    moment: 'before-verification',
    what: 'the old wristband is scanned, which still lies on the bed',
    possible: hasFormerBand,
    commit: async scene => {
      const told = await check(scene, { wristband: scene.parts.body.formerWristband });
      scene.misScanned = true;
      return [refused(told, 'WRISTBAND_NOT_CURRENT')];
    },
  },
  {
    hazard: 'H29',
    moment: 'before-verification',
    what: 'nobody asks somebody who cannot speak',
    possible: isKnown,
    commit: async scene => {
      const told = await check(scene, { identity: 'photo', proxy: undefined, heard: undefined });
      return [refused(told, 'ENTER_WHAT_WAS_HEARD_FIRST')];
    },
  },
  {
    hazard: 'H33',
    moment: 'before-verification',
    what: 'two are called the same, and no third identifier is asked for',
    possible: (scene, others) => hasLookAlike(scene) && others.some(looksLike(scene)),
    commit: async scene => {
      const { known } = scene.parts.body;
      if (known === undefined) throw new Error('Nobody knows what he would say.');
      const told = await check(scene, heardOf({ ...known, hasLookAlike: false }));
      return [refused(told, 'LOOK_ALIKE_PRESENT')];
    },
  },
  {
    hazard: 'H33',
    moment: 'before-verification',
    what: 'the look-alike in the next bed answers',
    possible: (scene, others) =>
      hasLookAlike(scene) && stranger(scene, others, looksLike(scene)) !== undefined,
    commit: (scene, others) => answers(scene, theStranger(scene, others, looksLike(scene))),
  },
];
