import { HOUR } from '../calendar.js';
import { count, passageFields } from '../story/culture.js';
import type { Scene } from '../story/scene.js';
import { openBottle, receive, recall, stock } from '../story/stock.js';
import { lot, lotNamed, material } from '../world/lots.js';
import { people } from '../world/people.js';
import { type Mischief, refused } from './mischief.js';

const SHORT_HOURS = 1;

const passaging = ({ hands }: Scene): boolean =>
  hands.vessels.length > 1 && hands.emptyVessels.length > 1;

/** A passage at this bench, with a bottle of another lot. */
const passageWith = (scene: Scene, number: string) =>
  scene.tell(people.operator, 'passages', {
    ...passageFields(scene, scene.hands.vessels, scene.hands.emptyVessels, count(scene)),
    reagent: lot(number),
  });

/** At each passage another lot: what is recalled here is in nobody's cells. */
const lotOf = ({ coi, hands }: Scene, what: string): string =>
  `${what}-${coi.slice(-6)}-${hands.emptyVessels[0] ?? ''}`;

export const lotMischief: readonly Mischief[] = [
  {
    hazard: 'H8',
    moment: 'before-passage',
    what: 'a bottle of a lot is taken that QA has not released',
    possible: passaging,
    commit: async scene => {
      const { api, calendar } = scene.parts;
      const number = lotOf(scene, 'NEW');
      await receive(api, material(lotNamed(number), 'reagent'), calendar.now);
      return [refused(await passageWith(scene, number), 'LOT_NOT_RELEASED')];
    },
  },
  {
    hazard: 'H8',
    moment: 'before-passage',
    what: 'a bottle of a recalled lot still stands on the shelf',
    possible: passaging,
    commit: async scene => {
      const { api, calendar } = scene.parts;
      const number = lotOf(scene, 'BAD');
      await stock(api, material(lotNamed(number), 'reagent'), calendar.now);
      await recall(api, lotNamed(number), `FSN-${number}`);
      return [refused(await passageWith(scene, number), 'LOT_RECALLED')];
    },
  },
  {
    hazard: 'H8',
    moment: 'before-passage',
    what: 'a bottle has been open for longer than its instruction allows',
    possible: passaging,
    commit: async scene => {
      const { api, calendar } = scene.parts;
      const number = lotOf(scene, 'OPEN');
      await stock(api, material(lotNamed(number), 'reagent', SHORT_HOURS), calendar.now);
      await openBottle(api, lotNamed(number), 'bottle-1', 2 * SHORT_HOURS * HOUR);
      return [refused(await passageWith(scene, number), 'LOT_IN_USE_EXPIRED')];
    },
  },
];
