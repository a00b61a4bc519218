import { move, publishUpTo, shownTo } from '../story/migration.js';
import { BENCH } from '../world/instruments.js';
import { MEDIUM, lot } from '../world/lots.js';
import { people } from '../world/people.js';
import { bench } from '../world/things.js';
import type { AwkwardCare } from './awkward-care.js';

const STRICTER = 2;

/** A limit is set lower while cells grow: whoever feeds them does not wait for it. */
export const migratedInCulture: AwkwardCare = {
  care: 'the therapy moves to a stricter version of its protocol, and the cells are fed in the same hour',
  moment: 'before-passage',
  // Once is enough for a therapy: it never goes back, nor twice to the same version.
  possible: ({ taken }) => !taken.has('migration'),
  give: async scene => {
    scene.taken.add('migration');
    await publishUpTo(scene, STRICTER);
    const moved = await move(scene, await shownTo(scene, STRICTER));
    const fed = await scene.must(people.operator, 'medium-changes', {
      bench: bench(BENCH),
      vessels: scene.hands.vessels.map(vessel => scene.of(vessel)),
      medium: lot(MEDIUM),
      confluencePercent: 80,
    });
    return [moved.commandId, fed.commandId];
  },
};
