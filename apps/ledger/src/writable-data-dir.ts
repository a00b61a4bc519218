import { accessSync, constants, mkdirSync } from 'node:fs';
import { SettingsFault } from './settings.js';

/**
 * Makes DATA_DIR when it is missing. That nothing can be kept there is told at start, and not at the first append.
 * @throws SettingsFault
 */
export function writableDataDir(dataDir: string): void {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    accessSync(dataDir, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    const why = (error as NodeJS.ErrnoException).code ?? 'unknown';
    throw new SettingsFault(
      `DATA_DIR is ${dataDir}, and that is no directory to write in (${why}).`,
      { cause: error },
    );
  }
}
