// Appends until it is killed, from several writers at once, and writes one line per acknowledged append:
// stream, revision and SHA-256 of the bytes. Run by crash.spec.ts.
import { createHash } from 'node:crypto';
import { openSqliteStore } from '@selfsame/event-store-sqlite';

const [file, round] = process.argv.slice(2);
const store = await openSqliteStore({ file, epoch: 1 });
let count = 0;

async function keepAppending(writer) {
  const stream = `journey-${round}-${writer}`;
  for (let revision = 0; ; revision += 2) {
    const events = [revision, revision + 1].map(number => {
      count += 1;
      const id = `00000000-0000-7000-8000-${count.toString(16).padStart(12, '0')}`;
      return { id, type: 'Said', bytes: Buffer.from(`${stream}/${number}`.repeat(40)) };
    });
    const { outcome } = await store.append(stream, revision - 1, events);
    if (outcome !== 'stored') throw new Error(`Not stored but ${outcome}`);
    for (const [index, { bytes }] of events.entries()) {
      const hash = createHash('sha256').update(bytes).digest('hex');
      // Waits while the pipe is full (as writeSync does not: it throws EAGAIN).
      process.stdout.write(`${stream} ${revision + index} ${hash}\n`);
    }
  }
}

await Promise.all([1, 2, 3, 4, 5, 6].map(keepAppending));
