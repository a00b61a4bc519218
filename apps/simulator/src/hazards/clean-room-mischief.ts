import { MUCH, countPlate, uncounted } from '../story/clean-room.js';
import { certification, reviewOf } from '../story/release.js';
import { people } from '../world/people.js';
import { type Mischief, always, refused } from './mischief.js';

const plates = (scene: Parameters<Mischief['possible']>[0]): boolean => scene.hands.plates === true;

export const cleanRoomMischief: readonly Mischief[] = [
  {
    hazard: 'H12',
    moment: 'results-due',
    what: 'a count is entered with the session of another plate',
    possible: plates,
    commit: async scene => {
      const [plate] = await uncounted(scene);
      const told = await countPlate(
        scene,
        { plate: plate?.plate ?? '', session: 'SESSION-999999' },
        MUCH,
      );
      return [refused(told, 'PLATE_OF_ANOTHER_SESSION')];
    },
  },
  {
    hazard: 'H12',
    moment: 'results-due',
    what: 'a count is entered for a plate that never lay on the bench',
    possible: always,
    commit: async scene => [
      refused(
        await countPlate(scene, { plate: 'P-UNKNOWN', session: 'SESSION-1' }, MUCH),
        'PLATE_UNKNOWN',
      ),
    ],
  },
  {
    hazard: 'H25',
    moment: 'before-certification',
    what: 'a batch is certified on a review that something has come after',
    possible: always,
    commit: async scene => {
      const reviewed = await reviewOf(scene);
      await scene.must(people.qa, 'records-elsewhere', {
        batch: scene.batch,
        kind: 'environmental-monitoring-report',
        record: `EM-${scene.coi}-${scene.batch}`,
        version: '1.0',
        sha256: 'b'.repeat(64),
        holder: 'laboratory-1',
      });
      const told = await scene.tell(people.qp, 'certifications', {
        ...certification(scene),
        reviewed,
      });
      return [refused(told, 'REVIEW_OUTDATED')];
    },
  },
];
