import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Settings, SettingsFault } from '../settings.js';
import { KEYS } from './backup-parts.js';
import { eraseAgain } from './erased-since.js';

/**
 * `npm run prune-keys`: takes the keys of everybody who was erased out of older backups, which stay sound without them.
 * @throws SettingsFault before anything is destroyed
 */
export function pruneKeysByCommand({ dataDir }: Settings, directories: readonly string[]): string {
  if (directories.length === 0)
    throw new SettingsFault(
      'Say which backups: the directories in which their keys are. See --help.',
    );
  const homes = directories.map(directory => {
    const inside = join(directory, KEYS);
    const home = existsSync(inside) ? inside : directory;
    if (!existsSync(home)) throw new SettingsFault(`${directory} is not there.`);
    return { directory, home };
  });
  return homes
    .map(({ directory, home }) => {
      const keys = eraseAgain(home, [join(dataDir, KEYS)]);
      return `${directory}: ${keys === 0 ? 'no key of anybody who was erased.' : `destroyed ${keys} ${keys === 1 ? 'key' : 'keys'}.`}`;
    })
    .join('\n');
}
