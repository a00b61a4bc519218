// Entry of the reader thread: reads and checks the pages of a replay before they are asked for. Whatever is not as usual there
// (the log ends, an event is damaged, the disk fails) is left to the main thread, which meets it when it reads for itself.
import { parentPort, workerData } from 'node:worker_threads';
import Database from 'better-sqlite3';
import type { AskedAhead, LogPage, ReaderData } from './reader-messages.js';
import { Reader } from './reader.js';

/** Every page of the file is read once. */
const CACHE_KIB = 2 * 1024;

const port = parentPort;
if (port === null) throw new Error('The reader runs as a worker thread only.');
const { file, ready } = workerData as ReaderData;

const reader = new Reader(Database, file, CACHE_KIB);
port.on('message', (asked: AskedAhead | undefined) => {
  if (asked === undefined) {
    reader.close();
    port.close();
    return;
  }
  const page = soundPage(asked);
  port.postMessage(page, page?.[1] ? [page[1].buffer] : []);
});
Atomics.store(ready, 0, 1);

function soundPage({ after, limit }: AskedAhead): LogPage | undefined {
  try {
    return reader.fullPage(after, limit);
  } catch {
    return undefined;
  }
}
