// Entry of the writer thread. Waiting for the disk happens here, so that requests and reads go on
// meanwhile; whatever arrives during one COMMIT becomes the next transaction.
// Everything in this thread takes the port's errors from where they stand: the whole port would bring rxjs along,
// whose loading took half of the time that the thread needs to start.
import { parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import { lockWriter } from './lock-writer.js';
import { Inbox } from './inbox.js';
import { packResults } from './packed-results.js';
import { WriterConnection } from './writer-connection.js';
import type { FromWriter, ToWriter, WriterData } from './writer-messages.js';
import { faultOf, Writer } from './writer.js';

/** More appends in one transaction no longer make each cheaper, but let the first wait longer. */
const MAX_BATCH = 512;
/** So that whoever appended the first of a batch sends the next one while the others are being told. */
const TOLD_AT_ONCE = 32;

const port = parentPort;
if (port === null) throw new Error('The writer runs as a worker thread only.');
const say = (message: FromWriter): void => port.postMessage(message);
const { file, epoch } = workerData as WriterData;

let unlock = (): void => {};
try {
  unlock = lockWriter(file);
  const writer = new Writer(() => new WriterConnection(file, epoch));
  const inbox = new Inbox(() => receiveMessageOnPort(port)?.message as ToWriter | undefined);
  port.on('message', (first: ToWriter) => {
    inbox.take(first);
    while (!inbox.isEmpty) {
      const results = writer.write(inbox.batch(MAX_BATCH));
      for (let at = 0; at < results.length; at += TOLD_AT_ONCE) {
        say({ kind: 'results', results: packResults(results.slice(at, at + TOLD_AT_ONCE)) });
      }
    }
    if (inbox.isClosing) {
      writer.close();
      unlock();
      port.close();
    }
  });
  say({ kind: 'ready', epoch: writer.epoch });
} catch (error) {
  unlock();
  say({ kind: 'refused', fault: faultOf('STORE_UNAVAILABLE', error) });
  port.close();
}
