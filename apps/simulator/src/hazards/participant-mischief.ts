import { moveTo, ownBox, reportSerology } from '../story/serology.js';
import { elsewhere } from '../world/people.js';
import { type Mischief, deviation, isCryo, refused, turnedAway } from './mischief.js';

export const participantMischief: readonly Mischief[] = [
  {
    hazard: 'H49',
    moment: 'tubes-stored',
    what: 'a tube that must lie apart is put into a box of the general store',
    possible: scene => isCryo(scene) && scene.hands.places.has(scene.hands.spare ?? ''),
    commit: async scene => {
      const spare = scene.hands.spare ?? '';
      const apart = await ownBox(scene, 'KEPT', 'segregated');
      // Nobody else lies in it: what errs here frightens no neighbour.
      const general = await ownBox(scene, 'COMMON');
      await moveTo(scene, spare, apart, 'A1');
      await reportSerology(scene, { antiHcv: 'reactive' });
      const told = await moveTo(scene, spare, general, 'A1');
      await moveTo(scene, spare, apart, 'A1');
      return [deviation(told, 'STORAGE_CLASS_DIFFERS')];
    },
  },
  {
    hazard: 'H28',
    moment: 'while-growing',
    what: 'a participant is taken in by a hospital to which nobody sent him',
    possible: () => true,
    commit: async ({ parts: { api, body } }) => {
      await api.enlist(elsewhere.investigator);
      const told = await api.give(
        elsewhere.investigator,
        `/participants/${body.participant}/transfers/TRANSFER-9/acceptances`,
        { post: elsewhere.investigator.post },
      );
      // Where he was once, they know him; to everybody else he is not there at all.
      return [
        told.problem?.code === 'ALREADY_DONE'
          ? refused(told, 'ALREADY_DONE')
          : turnedAway(told, 'NOT_FOUND'),
      ];
    },
  },
];
