import { MINUTE } from '../calendar.js';
import { start, timeOut, verification, verify } from '../story/bedside.js';
import type { Scene } from '../story/scene.js';
import { people } from '../world/people.js';
import { liftOwn } from './package-mischief.js';
import {
  type Mischief,
  always,
  heldAtLeast,
  isFresh,
  refusedOnly,
  stranger,
  theStranger,
} from './mischief.js';

const LONG = 15 * MINUTE;
const alive = ({ stage }: Scene): boolean => stage !== 'done';
const tubeOf = ({ hands }: Scene): string => hands.tube ?? '';
const syringeOf = ({ hands }: Scene): string => hands.syringe ?? '';

export const bedsideMischief: readonly Mischief[] = [
  {
    hazard: 'H28',
    moment: 'before-verification',
    what: 'the tube is checked against the person in the next bed',
    possible: (scene, others) => stranger(scene, others, alive) !== undefined,
    commit: async (scene, others) => {
      const { wristband } = theStranger(scene, others, alive).parts.body;
      const told = await scene.tell(people.nurse, 'verifications', {
        ...verification(scene, tubeOf(scene)),
        wristband,
      });
      return refusedOnly(told);
    },
  },
  {
    hazard: 'H28',
    moment: 'before-verification',
    what: 'the subject number of the label is another one',
    possible: always,
    commit: async scene =>
      refusedOnly(
        await scene.tell(people.nurse, 'verifications', {
          ...verification(scene, tubeOf(scene)),
          subjectNumber: '99-999',
        }),
      ),
  },
  {
    hazard: 'H23',
    moment: 'before-verification',
    what: 'the clock of the tablet is ten minutes off',
    possible: always,
    commit: async scene =>
      refusedOnly(
        await scene.tell(people.nurse, 'verifications', verification(scene, tubeOf(scene)), {
          clockOffMs: -10 * MINUTE,
        }),
      ),
  },
  {
    hazard: 'H32',
    moment: 'before-verification',
    what: 'a tube of the first dose is fetched for the second',
    possible: scene => scene.previous?.hands.spare !== undefined,
    commit: async scene => {
      const { previous } = scene;
      if (previous === undefined) throw new Error('There is no earlier dose.');
      const tube = previous.of(previous.hands.spare ?? '');
      return refusedOnly(
        await scene.tell(people.nurse, 'verifications', {
          ...verification(scene, tubeOf(scene)),
          tube,
        }),
      );
    },
  },
  {
    hazard: 'H30',
    moment: 'after-first-verification',
    what: 'one nurse does both checks',
    possible: always,
    commit: async scene =>
      refusedOnly(
        await scene.tell(people.nurse, 'verifications', verification(scene, tubeOf(scene)), {
          device: 'another-tablet',
        }),
      ),
  },
  {
    hazard: 'H22',
    moment: 'before-opening',
    what: 'the tube is opened a quarter of an hour after the checks',
    possible: isFresh,
    commit: async scene => {
      await scene.parts.calendar.after(LONG);
      const told = await scene.tell(people.nurse, 'tube-openings', {
        tube: scene.of(tubeOf(scene)),
      });
      if (!told.accepted) {
        await verify(scene, people.nurse, tubeOf(scene));
        await verify(scene, people.otherNurse, tubeOf(scene));
      }
      return refusedOnly(told);
    },
  },
  {
    hazard: 'H37',
    moment: 'before-time-out',
    what: 'the time-out names a vein',
    possible: always,
    commit: async scene =>
      refusedOnly(
        await scene.tell(people.physician, 'time-outs', {
          ...timeOut(scene, syringeOf(scene)),
          route: 'intravenous',
        }),
      ),
  },
  {
    hazard: 'H25',
    moment: 'before-start',
    what: 'the infusion is started seconds after a hold was placed',
    possible: always,
    commit: async scene => {
      const held = await scene.must(people.qa, 'holds', {
        scope: { kind: 'batch', of: scene.batch },
        reason: 'call from the laboratory',
      });
      const told = await scene.tell(
        people.physician,
        'infusion-starts',
        start(scene, syringeOf(scene)),
      );
      await liftOwn(scene, held.body);
      return refusedOnly(told);
    },
  },
  {
    hazard: 'H26',
    moment: 'before-completion',
    what: 'a spill is sent twice by a nervous finger',
    possible: always,
    commit: async scene => {
      const fields = { unit: scene.of(syringeOf(scene)), volumeMicrolitres: 10, estimated: true };
      const first = await scene.must(people.nurse, 'spills', fields);
      const again = await scene.tell(people.nurse, 'spills', fields, {
        commandId: first.commandId,
      });
      return { told: [first, again], must: 'once' };
    },
  },
  {
    hazard: 'H38',
    moment: 'before-completion',
    what: 'a third of the dose is nowhere',
    possible: scene => !scene.taken.has('completion'),
    commit: async scene => {
      const told = await scene.must(people.physician, 'infusion-completions', {
        syringe: scene.of(syringeOf(scene)),
        infusedMicrolitres: 1_000,
        residualMicrolitres: 0,
        wasteMicrolitres: 0,
        estimated: false,
      });
      scene.taken.add('completion');
      return heldAtLeast(told);
    },
  },
  {
    hazard: 'H51',
    moment: 'after-infusion',
    what: 'the unused spare comes back and is to be stocked again',
    possible: scene => scene.hands.spare !== undefined,
    commit: async scene =>
      heldAtLeast(
        await scene.must(people.keeper, 'returns', {
          unit: scene.of(scene.hands.spare ?? ''),
          reason: 'not needed at the ward',
        }),
      ),
  },
];
