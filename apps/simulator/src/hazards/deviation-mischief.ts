import { classification, closure, investigate, report } from '../story/deviations.js';
import type { Scene } from '../story/scene.js';
import { people } from '../world/people.js';
import { type Mischief, refused } from './mischief.js';

const made = ({ hands }: Scene): boolean => hands.tube !== undefined;

/** Somebody wants the product out of the house today. What was tried is put right in the end, as people do. */
export const deviationMischief: readonly Mischief[] = [
  {
    hazard: 'H31',
    moment: 'results-due',
    what: 'a grave deviation is made a minor one, closed uninvestigated, and judged by whoever reported it',
    possible: made,
    commit: async scene => {
      const { deviation } = await report(scene, people.qa, 'a door stood open during the filling');
      const unjudged = await scene.tell(people.otherQa, 'deviation-closures', closure(deviation));
      const grave = classification(deviation, 'major');
      await scene.must(people.otherQa, 'deviation-classifications', grave);
      const lowered = await scene.tell(
        people.otherQa,
        'deviation-classifications',
        classification(deviation, 'minor'),
      );
      const uninvestigated = await scene.tell(
        people.otherQa,
        'deviation-closures',
        closure(deviation),
      );
      await investigate(scene, deviation);
      const own = await scene.tell(people.qa, 'deviation-closures', closure(deviation));
      await scene.must(people.otherQa, 'deviation-closures', closure(deviation));
      return [
        refused(unjudged, 'DEVIATION_UNCLASSIFIED'),
        refused(lowered, 'DEVIATION_CLASS_LOWERED'),
        refused(uninvestigated, 'DEVIATION_UNINVESTIGATED'),
        refused(own, 'OWN_ENTRY'),
      ];
    },
  },
  {
    hazard: 'H31',
    moment: 'results-due',
    what: 'one person signs twice for a critical deviation',
    possible: made,
    commit: async scene => {
      const { deviation } = await report(scene, people.operator, 'the pressure of the room fell');
      await scene.must(
        people.qa,
        'deviation-classifications',
        classification(deviation, 'critical'),
      );
      await investigate(scene, deviation);
      await scene.must(people.qa, 'deviation-closures', closure(deviation));
      const twice = await scene.tell(people.otherQa, 'deviation-closures', closure(deviation));
      await scene.must(people.qp, 'deviation-closures', closure(deviation));
      return [refused(twice, 'CRITICAL_NEEDS_QA_AND_QP')];
    },
  },
];
