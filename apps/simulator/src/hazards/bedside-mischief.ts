import { MINUTE } from '../calendar.js';
import { start, timeOut, verification, verify } from '../story/bedside.js';
import type { Scene } from '../story/scene.js';
import { typeFirst, typedLabel, typedWristband } from '../story/typing.js';
import { people } from '../world/people.js';
import { liftHoldsOf } from '../story/holds.js';
import { identityMischief } from './identity-mischief.js';
import {
  type Mischief,
  always,
  deviation,
  inTherapy,
  isFresh,
  once,
  refused,
  stranger,
  theStranger,
} from './mischief.js';

const LONG = 15 * MINUTE;
const hasTube = ({ hands }: Scene): boolean => hands.tube !== undefined;
const tubeOf = ({ hands }: Scene): string => hands.tube ?? '';
const syringeOf = ({ hands }: Scene): string => hands.syringe ?? '';

export const bedsideMischief: readonly Mischief[] = [
  {
    hazard: 'H28',
    moment: 'before-verification',
    what: 'the tube is checked against the person in the next bed',
    possible: (scene, others) => stranger(scene, others, inTherapy) !== undefined,
    commit: async (scene, others) => {
      const { wristband } = theStranger(scene, others, inTherapy).parts.body;
      const told = await scene.tell(people.nurse, 'verifications', {
        ...verification(scene, tubeOf(scene)),
        wristband,
      });
      scene.misScanned = true;
      return [refused(told, 'WRONG_PERSON')];
    },
  },
  {
    hazard: 'H28',
    moment: 'before-verification',
    what: 'the tube of another participant is taken from the tray',
    possible: (scene, others) => stranger(scene, others, hasTube) !== undefined,
    commit: async (scene, others) => {
      const other = theStranger(scene, others, hasTube);
      const told = await scene.tell(people.nurse, 'verifications', {
        ...verification(scene, tubeOf(scene)),
        tube: other.of(tubeOf(other)),
      });
      scene.misScanned = true;
      return [refused(told, 'WRONG_PRODUCT')];
    },
  },
  {
    hazard: 'H28',
    moment: 'before-verification',
    what: 'the subject number of the label is another one',
    possible: always,
    commit: async scene => {
      const told = await scene.tell(people.nurse, 'verifications', {
        ...verification(scene, tubeOf(scene)),
        subjectNumber: '99-999',
      });
      scene.misScanned = true;
      return [refused(told, 'SUBJECT_NUMBER_DIFFERS')];
    },
  },
  ...identityMischief,
  {
    hazard: 'H23',
    moment: 'before-verification',
    what: 'the clock of the tablet is ten minutes off',
    possible: always,
    commit: async scene => {
      const told = await scene.tell(
        people.nurse,
        'verifications',
        verification(scene, tubeOf(scene)),
        { clockOffMs: -10 * MINUTE },
      );
      return [refused(told, 'DEVICE_CLOCK_OFF')];
    },
  },
  {
    hazard: 'H27',
    moment: 'before-verification',
    what: 'the copy of the band in the chart is scanned in the place of the band',
    possible: always,
    commit: async scene => {
      const { symbology, raw } = scene.parts.body.wristband;
      const told = await scene.tell(people.nurse, 'verifications', {
        ...verification(scene, tubeOf(scene)),
        wristband: { symbology, raw: raw.replace(/724101$/, '724104') },
      });
      scene.misScanned = true;
      return [refused(told, 'NOT_A_WRISTBAND')];
    },
  },
  {
    hazard: 'H27',
    moment: 'before-verification',
    what: 'band and tube are scanned from one sheet, in one moment',
    possible: always,
    commit: async scene => {
      const told = await scene.must(
        people.physician,
        'verifications',
        verification(scene, tubeOf(scene), 0),
      );
      return [deviation(told, 'SCANS_AT_ONCE')];
    },
  },
  {
    hazard: 'H27',
    moment: 'before-verification',
    what: 'one nurse types the number of the tube from a list',
    possible: always,
    commit: async scene => {
      const tube = typedLabel(scene, tubeOf(scene));
      const fields = { ...verification(scene, tubeOf(scene)), tube };
      await typeFirst(scene, people.nurse, 'label', tube);
      return [refused(await scene.tell(people.nurse, 'verifications', fields), 'TYPED_ALONE')];
    },
  },
  {
    hazard: 'H31',
    moment: 'before-verification',
    what: 'nobody walks to the bed: wristband and tube are both typed',
    possible: always,
    commit: async scene => {
      const [tube, wristband] = [typedLabel(scene, tubeOf(scene)), typedWristband(scene)];
      await typeFirst(scene, people.nurse, 'label', tube);
      await typeFirst(scene, people.nurse, 'wristband', wristband);
      const told = await scene.tell(people.otherNurse, 'verifications', {
        ...verification(scene, tubeOf(scene)),
        tube,
        wristband,
      });
      return [refused(told, 'TYPED_TWICE')];
    },
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
      const told = await scene.tell(people.nurse, 'verifications', {
        ...verification(scene, tubeOf(scene)),
        tube,
      });
      scene.misScanned = true;
      return [refused(told, 'WRONG_DOSE')];
    },
  },
  {
    hazard: 'H30',
    moment: 'after-first-verification',
    what: 'one nurse does both checks',
    possible: always,
    commit: async scene => {
      const told = await scene.tell(
        people.nurse,
        'verifications',
        verification(scene, tubeOf(scene)),
        { device: 'another-tablet' },
      );
      return [refused(told, 'ONE_PERSON_TWICE')];
    },
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
      return [refused(told, 'VERIFICATION_TOO_OLD')];
    },
  },
  {
    hazard: 'H37',
    moment: 'before-time-out',
    what: 'the time-out names a vein',
    possible: always,
    commit: async scene => {
      const told = await scene.tell(people.physician, 'time-outs', {
        ...timeOut(scene, syringeOf(scene)),
        route: 'intravenous',
      });
      return [refused(told, 'ROUTE_DIFFERS')];
    },
  },
  {
    hazard: 'H25',
    moment: 'before-start',
    what: 'the infusion is started seconds after a hold was placed',
    possible: always,
    commit: async scene => {
      const hold = await scene.must(people.qa, 'holds', {
        scope: { kind: 'batch', of: scene.batch },
        reason: 'call from the laboratory',
      });
      const told = await scene.tell(
        people.physician,
        'infusion-starts',
        start(scene, syringeOf(scene)),
      );
      await liftHoldsOf(scene, hold);
      return [refused(told, 'HELD')];
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
      await scene.tell(people.nurse, 'spills', fields, { commandId: first.commandId });
      return [once(first, 'SpillRecorded')];
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
      // The dose is in, so there is nothing left to hold: QA asks for the reason.
      return [deviation(told, 'UNACCOUNTED_VOLUME')];
    },
  },
];
