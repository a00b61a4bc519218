import type { ProgressBar } from '../backup/progress.js';
import type { Settings } from '../settings.js';
import type { Source } from '../store/named-store.js';
import { storeNamed } from '../store/store-named.js';
import { verifyLog } from './verify-log.js';
import { verifySparseLog } from './verify-sparse-log.js';

/**
 * `npm run verify`: reads the whole log, also while the ledger runs, and tells everything that is not as it was
 * written. Answers whether nothing was found.
 */
export async function verifyByCommand(
  settings: Settings,
  bar: ProgressBar,
  say: (line: string) => void,
): Promise<boolean> {
  const named = await storeNamed(settings.store, settings.dataDir);
  const log = await named.openBeside();
  try {
    const walk = named.kind === 'sqlite' ? verifyLog : verifySparseLog;
    const { events, streams, findings } = await walk(
      log,
      ({ position, event, what }) => {
        bar.end();
        say(`${position}  ${event}  ${what}`);
      },
      bar.step('Reading every event'),
    );
    bar.end();
    const broken = brokenPages(log);
    if (broken !== undefined) say(`The file is broken as a database: ${broken}`);
    const all = `${events} events in ${streams} streams`;
    const isSound = findings === 0 && broken === undefined;
    say(
      isSound
        ? `${named.shown} is sound: ${all}, each after the one before it.`
        : `${named.shown} is NOT sound: ${findings} findings in ${all}. Do not write to it; restore a backup.`,
    );
    return isSound;
  } finally {
    await log.close();
  }
}

/** Pages and indexes hold more than events do, and what is broken there may hide events. */
function brokenPages(log: Source): string | undefined {
  try {
    return log.brokenPages?.();
  } catch (error) {
    return error instanceof Error ? error.message : 'it cannot be checked';
  }
}
