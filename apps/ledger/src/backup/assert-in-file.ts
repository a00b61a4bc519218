import { SettingsFault } from '../settings.js';

/**
 * What is copied or put back is a file. A cluster has its own means for both.
 * @throws SettingsFault when STORE names a cluster
 */
export function assertInFile(store: string): void {
  if (/^sqlite\b/.test(store)) return;
  throw new SettingsFault(
    'The log of this ledger is kept by a cluster: back it up and restore it there, as docs/how-to/run-on-kurrentdb.md says. What is left here are the keys, in DATA_DIR/keys: copy them apart.',
  );
}
