import { fork } from 'node:child_process';
import { once } from 'node:events';
import {
  KurrentDBClient,
  NO_STREAM as NO_STREAM_STATE,
  binaryEvent,
} from '@kurrent/kurrentdb-client';
import { type EventStore, NO_STREAM } from '@selfsame/event-store';
import { openKurrentStore } from '@selfsame/event-store-kurrentdb';
import type { Answer } from '../answer.js';
import { atEnd } from '../temporary.js';
import { playedEnvelopes } from './envelopes.js';
import { type Append, MEASURED_MS, type Measured, appendTo, hammer } from './hammer.js';
import { OpenJourneys } from './open-journeys.js';
import { compare, inRounds, rateText } from './rounds.js';

const WRITERS = [1, 64];
/** A command reads a stream of about so many events. */
const READ = 50;

/**
 * The adapter against the official client's own calls, at the same server in a process of its own: a real one where
 * KURRENTDB_URL names it, the protocol double otherwise.
 */
export async function kurrentdb(): Promise<readonly Answer[]> {
  const { url, server } = await serverToAsk();
  const envelopes = await playedEnvelopes();
  const ledger = `bench-${crypto.randomUUID().slice(0, 8)}`;
  const store = await openKurrentStore({ url: `${url}&ledger=${ledger}` });
  const client = KurrentDBClient.connectionString(`${url}&nodePreference=leader`);
  const bare = appendWith(client, `bare-${ledger}.`);
  const answers: Answer[] = [];
  for (const writers of WRITERS) {
    const load = () => ({ journeys: new OpenJourneys(`w${writers}-`), envelopes });
    // One set of journeys for each that is compared, for all rounds.
    const [ours, theirs] = [load(), load()];
    const measured = await inRounds({
      adapter: () => hammer(appendTo(store), ours, writers),
      client: () => hammer(bare, theirs, writers),
    });
    answers.push(
      answer(`appends, ${writers} ${writers === 1 ? 'writer' : 'writers'}`, measured, server),
    );
  }
  answers.push(await reading(store, client, { ledger, server }));
  await store.close();
  await client.dispose();
  return answers;
}

async function serverToAsk(): Promise<{ url: string; server: string }> {
  const real = process.env.KURRENTDB_URL;
  if (real !== undefined && real !== '') return { url: withQuery(real), server: 'a real one' };
  const double = fork('test/kurrentdb-double/dist/main.js', ['0'], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  atEnd(() => double.kill());
  const [message] = (await once(double, 'message')) as [{ listening: number }];
  return {
    url: `kurrentdb://127.0.0.1:${message.listening}?tls=false`,
    server: 'the protocol double',
  };
}

const withQuery = (url: string): string =>
  url.includes('?') ? url : `${url}?connectionName=bench`;

const appendWith =
  (client: KurrentDBClient, prefix: string): Append =>
  async (stream, revision, { id, type, bytes }) => {
    await client.appendToStream(
      prefix + stream,
      // Ids repeat from journey to journey; within a stream, at its revision, each is new.
      [binaryEvent({ id, type, data: bytes })],
      {
        streamState: revision === NO_STREAM ? NO_STREAM_STATE : BigInt(revision),
        requiresLeader: true,
      },
    );
  };

async function reading(
  store: EventStore,
  client: KurrentDBClient,
  { ledger, server }: { ledger: string; server: string },
): Promise<Answer> {
  const bytes = new TextEncoder().encode('{"read":"often"}');
  const events = Array.from({ length: READ }, () => ({
    id: crypto.randomUUID(),
    type: 'Read',
    bytes,
  }));
  await store.append('often-read', NO_STREAM, events);
  const measured = await inRounds({
    adapter: () => repeated(async () => (await store.readStream('often-read', 0, READ)).length),
    client: () =>
      repeated(async () => {
        let read = 0;
        const stream = client.readStream(`${ledger}.often-read`, {
          maxCount: READ,
          requiresLeader: true,
        });
        for await (const _ of stream) read += 1;
        return read;
      }),
  });
  return answer(`reading a stream of ${READ} events`, measured, server);
}

function answer(
  what: string,
  { adapter, client }: Readonly<Record<'adapter' | 'client', readonly Measured[]>>,
  server: string,
): Answer {
  return {
    question: `KurrentDB, ${what}: the adapter against the bare client`,
    ...compare(adapter, client),
    target: 'at least 0.8',
    rows: [
      { what: 'adapter', value: rateText(adapter) },
      { what: 'client', value: rateText(client) },
      { what: 'server', value: server },
    ],
  };
}

/** One read after another, as a decision reads. */
async function repeated(read: () => Promise<number>): Promise<Measured> {
  let reads = 0;
  const started = performance.now();
  while (performance.now() - started < MEASURED_MS) {
    if ((await read()) !== READ) throw new Error('Not every event was read.');
    reads += 1;
  }
  return { perSecond: (reads / (performance.now() - started)) * 1_000 };
}
