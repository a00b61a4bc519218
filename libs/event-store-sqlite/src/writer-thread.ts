// Entry of the writer thread. Waiting for the disk happens here, so that requests and reads go on
// meanwhile; whatever arrives during one COMMIT becomes the next transaction.
// Everything in this thread takes the port's errors from where they stand: the whole port would bring rxjs along,
// whose loading took half of the time that the thread needs to start.
import { parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import { lockWriter } from './lock-writer.js';
import { unpack } from './packed-jobs.js';
import { WriterConnection } from './writer-connection.js';
import type { AppendJob } from './append-job.js';
import type { FromWriter, ToWriter, WriterData } from './writer-messages.js';
import { faultOf, Writer } from './writer.js';

/** More appends in one transaction no longer make each cheaper, but let the first wait longer. */
const MAX_BATCH = 512;

const port = parentPort;
if (port === null) throw new Error('The writer runs as a worker thread only.');
const say = (message: FromWriter): void => port.postMessage(message);
const { file, epoch } = workerData as WriterData;

let unlock = (): void => {};
try {
  unlock = lockWriter(file);
  const writer = new Writer(() => new WriterConnection(file, epoch));
  port.on('message', (first: ToWriter) => {
    const waiting: AppendJob[] = [];
    let message: ToWriter | undefined = first;
    while (message?.kind === 'append') {
      waiting.push(...unpack(message.jobs));
      message = receiveMessageOnPort(port)?.message as ToWriter | undefined;
    }
    for (let at = 0; at < waiting.length; at += MAX_BATCH) {
      say({ kind: 'results', results: writer.write(waiting.slice(at, at + MAX_BATCH)) });
    }
    if (message?.kind === 'close') {
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
