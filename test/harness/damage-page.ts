import { closeSync, openSync, writeSync } from 'node:fs';

/** What the engine reads and writes at once. */
export const PAGE = 4_096;

/** Overwrites one page of a file, counted from 0, as a failing disk does. */
export function damagePage(file: string, page: number): void {
  const handle = openSync(file, 'r+');
  writeSync(handle, Buffer.alloc(PAGE, 0xa5), 0, PAGE, page * PAGE);
  closeSync(handle);
}
