import { MINUTE } from '../calendar.js';
import { people } from '../world/people.js';
import { slot } from '../world/things.js';
import { liftHoldsOf } from '../story/holds.js';
import type { Scene } from '../story/scene.js';
import { type Mischief, held, isCryo, refused } from './mischief.js';

const LONG = 30 * MINUTE;

const spareAt = (scene: Scene) => {
  const spare = scene.hands.spare ?? '';
  const place = scene.hands.places.get(spare);
  if (place === undefined) throw new Error('The spare is not stored.');
  return { spare, ...place };
};

const bothStored = (scene: Scene): boolean => {
  const { tube, spare, places } = scene.hands;
  return isCryo(scene) && places.has(tube ?? '') && places.has(spare ?? '');
};

const inOneBox = ({ hands: { tube, spare, places } }: Scene): boolean =>
  places.get(tube ?? '')?.box === places.get(spare ?? '')?.box;

export const storageMischief: readonly Mischief[] = [
  {
    hazard: 'H15',
    moment: 'before-retrieval',
    what: 'the position of the spare holds the dose',
    possible: bothStored,
    commit: async scene => {
      const { spare, box: name, position } = spareAt(scene);
      const told = await scene.tell(people.keeper, 'retrievals', {
        wanted: spare,
        ...slot(name, position),
        found: scene.of(scene.hands.tube ?? ''),
      });
      await liftHoldsOf(scene, told);
      return [refused(told, 'POSITION_HOLDS_ANOTHER'), held(told, { kind: 'unit', item: spare })];
    },
  },
  {
    hazard: 'H16',
    moment: 'tubes-stored',
    what: 'a spilled box is mapped again with one tube missing',
    possible: scene => bothStored(scene) && inOneBox(scene),
    commit: async scene => {
      const { box: name } = spareAt(scene);
      const tube = scene.hands.tube ?? '';
      const map = [{ position: scene.hands.places.get(tube)?.position, tube: scene.of(tube) }];
      const told = await scene.parts.api.give(people.keeper, `/boxes/${name}/remaps`, {
        map,
        cause: 'box dropped',
      });
      return [refused(told, 'COUNT_DIFFERS')];
    },
  },
  {
    hazard: 'H35',
    moment: 'tubes-stored',
    what: 'the spare lies on the bench for half an hour and is put back',
    possible: bothStored,
    commit: async scene => {
      const { spare, box: name, position } = spareAt(scene);
      await scene.must(people.keeper, 'retrievals', {
        wanted: spare,
        ...slot(name, position),
        found: scene.of(spare),
      });
      await scene.parts.calendar.after(LONG);
      const told = await scene.must(people.keeper, 'put-aways', {
        tube: scene.of(spare),
        ...slot(name, position),
      });
      // What is held already is not held again for the same reason, and the next error is to be seen by its own hold.
      await liftHoldsOf(scene, told);
      return [held(told, { kind: 'unit', item: spare })];
    },
  },
];
