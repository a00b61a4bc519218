import { MINUTE } from '../calendar.js';
import { people } from '../world/people.js';
import { box } from '../world/things.js';
import type { Scene } from '../story/scene.js';
import { type Mischief, heldAtLeast, isCryo, refusedOnly } from './mischief.js';

const LONG = 30 * MINUTE;

const spareAt = (scene: Scene) => {
  const spare = scene.hands.spare ?? '';
  const place = scene.hands.places.get(spare);
  if (place === undefined) throw new Error('The spare is not stored.');
  return { spare, ...place };
};

const stored = (scene: Scene): boolean => isCryo(scene) && scene.hands.places.size > 1;

export const storageMischief: readonly Mischief[] = [
  {
    hazard: 'H15',
    moment: 'before-retrieval',
    what: 'the position of the spare holds the dose',
    possible: stored,
    commit: async scene => {
      const { spare, box: name, position } = spareAt(scene);
      return refusedOnly(
        await scene.tell(people.keeper, 'retrievals', {
          wanted: spare,
          box: box(name),
          position,
          found: scene.of(scene.hands.tube ?? ''),
        }),
      );
    },
  },
  {
    hazard: 'H16',
    moment: 'tubes-stored',
    what: 'a spilled box is mapped again with one tube missing',
    possible: stored,
    commit: async scene => {
      const { box: name } = spareAt(scene);
      const tube = scene.hands.tube ?? '';
      const map = [{ position: scene.hands.places.get(tube)?.position, tube: scene.of(tube) }];
      return refusedOnly(
        await scene.parts.api.give(people.keeper, `/boxes/${name}/remaps`, {
          map,
          cause: 'box dropped',
        }),
      );
    },
  },
  {
    hazard: 'H35',
    moment: 'tubes-stored',
    what: 'the spare lies on the bench for half an hour and is put back',
    possible: stored,
    commit: async scene => {
      const { spare, box: name, position } = spareAt(scene);
      await scene.must(people.keeper, 'retrievals', {
        wanted: spare,
        box: box(name),
        position,
        found: scene.of(spare),
      });
      await scene.parts.calendar.after(LONG);
      return heldAtLeast(
        await scene.must(people.keeper, 'put-aways', {
          tube: scene.of(spare),
          box: box(name),
          position,
        }),
      );
    },
  },
];
