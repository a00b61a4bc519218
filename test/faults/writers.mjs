// A bare process that has only a store. For each job on stdin several writers append until each was told so many
// times that it is stored; a line on stdout says what was asked and what was answered, before the next is asked.
// Faults strike the store's files, never these pipes.
import { createHash, randomUUID } from 'node:crypto';
import module from 'node:module';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';

// It is started hundreds of times, and a third of a start went into the two hundred files of rxjs, which nothing here
// uses. The package has them as one file as well.
module.registerHooks?.({
  resolve: (specifier, context, next) => {
    const found = next(specifier, context);
    if (specifier !== 'rxjs') return found;
    return { ...found, url: new URL('../bundles/rxjs.umd.js', found.url).href };
  },
});

const [store] = process.argv.slice(2);
const { openSqliteStore } = await import(store);
/** Times that a writer is refused, or left without an answer, before it gives up. */
const PATIENCE = 3;
const WAIT_MS = 2;

const say = line => process.stdout.write(`${JSON.stringify(line)}\n`);
const reasonOf = error => ({ code: error?.code, message: String(error?.message) });

function eventsOf(stream, revision, count) {
  return Array.from({ length: count }, (_, index) => {
    const id = randomUUID();
    const text = JSON.stringify({ id, stream, revision: revision + index, said: 'x'.repeat(40) });
    return { id, type: 'Said', bytes: Buffer.from(text) };
  });
}

/** Where the stream stands, as whoever was left without an answer finds out. */
async function standsAt(store, stream) {
  for (let left = PATIENCE; ; left -= 1) {
    try {
      return (await store.readStream(stream, 0, 10_000)).length - 1;
    } catch (error) {
      say({ kind: 'unread', stream, ...reasonOf(error) });
      if (left === 0) throw error;
      await sleep(WAIT_MS);
    }
  }
}

async function keepAppending(store, stream, { appends, eventsAtOnce }) {
  let head = -1;
  let patience = PATIENCE;
  for (let stored = 0; stored < appends && patience > 0;) {
    const events = eventsOf(stream, head + 1, eventsAtOnce);
    const hashes = events.map(({ bytes }) => createHash('sha256').update(bytes).digest('hex'));
    const asked = { stream, firstRevision: head + 1, hashes };
    say({ kind: 'asked', ...asked });
    try {
      const answer = await store.append(stream, head, events);
      if (answer.outcome === 'stored') {
        say({ kind: 'stored', ...asked, lastPosition: answer.lastPosition });
        head += eventsAtOnce;
        stored += 1;
        continue;
      }
      say({ kind: answer.outcome, ...asked, ...reasonOf(answer.cause) });
      const before = head;
      head = await standsAt(store, stream);
      say({ kind: head === before ? 'absent' : 'present', ...asked });
    } catch (error) {
      say({ kind: 'refused', ...asked, ...reasonOf(error) });
      await sleep(WAIT_MS);
    }
    patience -= 1;
  }
}

async function run(job) {
  let store;
  try {
    store = await openSqliteStore({ file: job.file, epoch: 1 });
  } catch (error) {
    say({ kind: 'not opened', ...reasonOf(error) });
    return;
  }
  const streams = Array.from({ length: job.writers }, (_, at) => `journey-${job.round}-${at}`);
  await Promise.all(streams.map(stream => keepAppending(store, stream, job)));
  if (job.dies) process.kill(process.pid, 'SIGKILL');
  await store.close();
}

say({ kind: 'ready' });
for await (const line of createInterface({ input: process.stdin })) {
  await run(JSON.parse(line));
  say({ kind: 'done' });
}
