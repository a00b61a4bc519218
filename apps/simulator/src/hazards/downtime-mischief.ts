import { MINUTE } from '../calendar.js';
import { checkOnPaper, destroyBlank, printPack } from '../story/downtime.js';
import { liftHoldsOf } from '../story/holds.js';
import type { Scene } from '../story/scene.js';
import { people } from '../world/people.js';
import {
  type Mischief,
  deviation,
  held,
  inTherapy,
  once,
  refused,
  stranger,
  theStranger,
} from './mischief.js';

const atTheWard = ({ hands }: Scene): boolean => hands.tube !== undefined;
const hasTube = (other: Scene): boolean =>
  inTherapy(other) && other.hands.tube !== undefined && other.labels.has(other.hands.tube);
const tubeOf = ({ hands }: Scene): string => hands.tube ?? '';
const justNow = ({ parts }: Scene): number => parts.calendar.now - MINUTE;

/** What people do wrong with paper, which stops nobody: it must be loud when it is entered. */
export const downtimeMischief: readonly Mischief[] = [
  {
    hazard: 'H50',
    moment: 'at-the-ward',
    what: 'a form is entered by two people',
    possible: atTheWard,
    commit: async scene => {
      const { a, b, c } = await printPack(scene, tubeOf(scene), people.nurse);
      const check = { by: people.nurse, at: justNow(scene), tube: scene.of(tubeOf(scene)) };
      await scene.must(people.nurse, 'downtime-forms', checkOnPaper(scene, a, check));
      const later = { ...check, at: justNow(scene) - MINUTE };
      const again = await scene.tell(
        people.otherNurse,
        'downtime-forms',
        checkOnPaper(scene, a, later),
      );
      await destroyBlank(scene, b, c);
      return [refused(again, 'FORM_ALREADY_ENTERED')];
    },
  },
  {
    hazard: 'H50',
    moment: 'at-the-ward',
    what: 'tubes are swapped, and a check on paper agrees with the wrong one',
    possible: (scene, others) => atTheWard(scene) && stranger(scene, others, hasTube) !== undefined,
    commit: async (scene, others) => {
      const { a, b, c } = await printPack(scene, tubeOf(scene), people.nurse);
      const other = theStranger(scene, others, hasTube);
      const check = { by: people.nurse, at: justNow(scene), tube: other.of(tubeOf(other)) };
      const told = await scene.tell(people.nurse, 'downtime-forms', checkOnPaper(scene, a, check));
      await destroyBlank(scene, b, c);
      const steps = [
        deviation(told, 'PAPER_TUBE_FOREIGN'),
        held(told, { kind: 'unit', item: tubeOf(scene) }),
      ];
      await liftHoldsOf(scene, told);
      return steps;
    },
  },
  {
    hazard: 'H50',
    moment: 'at-the-ward',
    what: 'a form of another therapy is used',
    possible: (scene, others) =>
      atTheWard(scene) && stranger(scene, others, inTherapy) !== undefined,
    commit: async (scene, others) => {
      const { coi } = theStranger(scene, others, inTherapy);
      const check = { by: people.nurse, at: justNow(scene), tube: scene.of(tubeOf(scene)) };
      const fields = checkOnPaper(scene, `${coi}-1-A`, check);
      const told = await scene.tell(people.nurse, 'downtime-forms', fields);
      const steps = [
        deviation(told, 'FORM_OF_ANOTHER_THERAPY'),
        held(told, { kind: 'unit', item: tubeOf(scene) }),
      ];
      await liftHoldsOf(scene, told);
      return steps;
    },
  },
  {
    hazard: 'H50',
    moment: 'at-the-ward',
    what: 'a dose is held while its pack lies on the ward',
    possible: atTheWard,
    commit: async scene => {
      const { a, b, c } = await printPack(scene, tubeOf(scene), people.nurse);
      const hold = await scene.must(people.qa, 'holds', {
        scope: { kind: 'unit', of: tubeOf(scene) },
        reason: 'a question about the seal',
      });
      await destroyBlank(scene, a, b, c);
      await liftHoldsOf(scene, hold);
      return [once(hold, 'DowntimePackVoided')];
    },
  },
];
