import { classification, closure, investigate, report } from '../story/deviations.js';
import type { Scene } from '../story/scene.js';
import { people } from '../world/people.js';
import type { AwkwardCare } from './awkward-care.js';

const isReal = (scene: Scene): boolean => scene.hands.tube !== undefined;

/** What somebody reports must never keep a product from its participant for longer than it takes to look at it. */
export const deviationsJudged: readonly AwkwardCare[] = [
  {
    care: 'a deviation that turned out graver than it seemed is investigated, referred to a CAPA and closed',
    moment: 'results-due',
    possible: isReal,
    give: async scene => {
      const { told, deviation } = await report(scene, people.operator, 'a glove was torn');
      const seemed = await scene.must(
        people.qa,
        'deviation-classifications',
        classification(deviation, 'minor'),
      );
      const was = await scene.must(
        people.otherQa,
        'deviation-classifications',
        classification(deviation, 'major'),
      );
      const found = await investigate(scene, deviation);
      const closed = await scene.must(people.qa, 'deviation-closures', closure(deviation));
      return [told, seemed, was, ...found, closed].map(({ commandId }) => commandId);
    },
  },
  {
    care: 'a critical deviation is closed by QA and by the QP, each with a signature',
    moment: 'results-due',
    possible: isReal,
    give: async scene => {
      const { told, deviation } = await report(scene, people.operator, 'the hood stood still');
      const grave = await scene.must(
        people.qa,
        'deviation-classifications',
        classification(deviation, 'critical'),
      );
      const found = await investigate(scene, deviation);
      const first = await scene.must(people.qp, 'deviation-closures', closure(deviation));
      const second = await scene.must(people.qa, 'deviation-closures', closure(deviation));
      return [told, grave, ...found, first, second].map(({ commandId }) => commandId);
    },
  },
];
