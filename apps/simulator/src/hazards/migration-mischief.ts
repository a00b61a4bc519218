import { move, publishUpTo, shownTo } from '../story/migration.js';
import type { Scene } from '../story/scene.js';
import { people } from '../world/people.js';
import { type Mischief, refused } from './mischief.js';

const NEXT = 2;

/** Nobody has moved it yet. */
const isOnTheFirst = ({ taken }: Scene): boolean => !taken.has('migration');

export const migrationMischief: readonly Mischief[] = [
  {
    hazard: 'H11',
    moment: 'before-harvest',
    what: 'a therapy is moved to a version of another protocol',
    possible: isOnTheFirst,
    commit: async scene => {
      await publishUpTo(scene, NEXT);
      const shown = await shownTo(scene, NEXT);
      const isFresh = shown.protocol.endsWith('-fresh');
      const protocol = isFresh ? 'als-msc-cryo' : 'als-msc-fresh';
      return [refused(await move(scene, { ...shown, protocol, version: 1 }), 'PROTOCOL_DIFFERS')];
    },
  },
  {
    hazard: 'H11',
    moment: 'before-harvest',
    what: 'a migration is signed by somebody who has not read what it changes',
    possible: isOnTheFirst,
    commit: async scene => {
      await publishUpTo(scene, NEXT);
      const unread = { ...(await shownTo(scene, NEXT)), changes: [] };
      return [refused(await move(scene, unread), 'CHANGES_DIFFER')];
    },
  },
  {
    hazard: 'H11',
    moment: 'results-due',
    what: 'whoever published a version of a protocol moves a therapy to it',
    possible: isOnTheFirst,
    commit: async scene => {
      await publishUpTo(scene, NEXT);
      return [refused(await move(scene, await shownTo(scene, NEXT), people.qa), 'OWN_ENTRY')];
    },
  },
];
