import { fetching, leave } from '../story/locker.js';
import { people } from '../world/people.js';
import {
  type Mischief,
  deviation,
  inTherapy,
  isCryo,
  refused,
  stranger,
  theStranger,
} from './mischief.js';

const HOUR_MS = 3_600_000;

/** What goes from one therapy to the next, and what lies where nobody stands. */
export const movementMischief: readonly Mischief[] = [
  {
    hazard: 'H28',
    moment: 'certified',
    what: 'a banked tube is to become the dose of another participant',
    possible: (scene, others) =>
      isCryo(scene) &&
      scene.hands.places.has(scene.hands.spare ?? '') &&
      stranger(scene, others, inTherapy) !== undefined,
    commit: async (scene, others) => {
      const told = await scene.tell(people.qp, 'assignments', {
        item: scene.hands.spare,
        to: theStranger(scene, others, inTherapy).coi,
        reason: 'repeat dose',
      });
      return [refused(told, 'EPISODE_OF_ANOTHER')];
    },
  },
  {
    hazard: 'H18',
    moment: 'package-on-its-way',
    what: 'another package is fetched from a locker than the one that was left there',
    possible: () => true,
    commit: async scene => {
      await leave(scene, people.courier, people.courier);
      const wrong = fetching(scene, '0815');
      const told = await scene.tell(people.otherCourier, 'collections', wrong);
      await scene.must(people.otherCourier, 'collections', fetching(scene));
      return [refused(told, 'PROOF_DIFFERS')];
    },
  },
  {
    hazard: 'H19',
    moment: 'package-arrived',
    what: 'a takeover of the road is told when the package has long arrived',
    possible: () => true,
    commit: async scene => {
      const late = { package: scene.outside().package, reason: 'no-signal', witness: 'guard-1' };
      const told = await scene.tell(people.courier, 'takeovers', late, { clockOffMs: -HOUR_MS });
      return [deviation(told, 'TOLD_TOO_LATE')];
    },
  },
];
