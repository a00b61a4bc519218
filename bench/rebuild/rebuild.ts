import { join } from 'node:path';
import { readEvent } from '@selfsame/custody';
import {
  type EventStore,
  FIRST_EPOCH,
  NO_STREAM,
  type Position,
  type StoredEvent,
  comparePositions,
} from '@selfsame/event-store';
import { openSqliteStore } from '@selfsame/event-store-sqlite';
import { type Positioned, ReadModels, registry } from '@selfsame/projections';
import type Database from 'better-sqlite3';
import { copiesOf, journeysIn } from '../copied-journeys.js';
import type { Answer } from '../answer.js';
import { everything, play, stage } from '../stage.js';

const EVENTS = Number(process.env.BENCH_EVENTS ?? 1_000_000);
const BATCH = 2_000;
const MEBIBYTE = 1_048_576;

/** Fills the log with copies of one trial's journeys. */
async function fill(store: EventStore, log: readonly StoredEvent[]): Promise<number> {
  let written = 0;
  for (const { stream, events } of copiesOf(journeysIn(log), EVENTS)) {
    await store.append(stream, NO_STREAM, events);
    written += events.length;
  }
  return written;
}

async function* pages(store: EventStore) {
  let after: Position | undefined;
  for (;;) {
    const page = await store.readAll(after, BATCH);
    yield page;
    after = page.at(-1)?.position;
    if (page.length < BATCH) return;
  }
}

const residentMebibytes = (): number => process.memoryUsage().rss / MEBIBYTE;

const modelsIn = (file: string): ReadModels =>
  new ReadModels({
    file,
    ledgerId: 'bench',
    epoch: FIRST_EPOCH,
    compare: (one, other) => comparePositions(one as Position, other as Position),
  });

/** All read models from nothing, against the same upserts issued bare plus reading and parsing the events. */
export async function rebuild(): Promise<Answer> {
  const on = await stage('memory');
  await play(on, 6);
  const store = await openSqliteStore({ file: join(on.directory, 'many.sqlite') });
  const events = await fill(store, await everything(on.store));

  const models = modelsIn(join(on.directory, 'models.sqlite'));
  const memory = [residentMebibytes()];
  let done = 0;
  const started = performance.now();
  for await (const page of pages(store)) {
    if (done < events / 2 && done + page.length >= events / 2) memory.push(residentMebibytes());
    done += page.length;
    models.apply(
      page.map(({ bytes, position }): Positioned => ({
        position,
        event: readEvent(bytes, position),
      })),
    );
  }
  const rebuilt = performance.now() - started;
  memory.push(residentMebibytes());
  models.close();

  const bare = modelsIn(join(on.directory, 'bare.sqlite'));
  const statements = new Map<string, Database.Statement>(
    registry.flatMap(({ name, statements: sql }) =>
      Object.entries(sql).map(
        ([key, text]) => [`${name}/${key}`, bare.database.prepare(text)] as const,
      ),
    ),
  );
  let bareMs = 0;
  const decoder = new TextDecoder();
  for await (const page of timed(pages(store), ms => (bareMs += ms))) {
    const parsing = performance.now();
    for (const { bytes } of page) JSON.parse(decoder.decode(bytes));
    bareMs += performance.now() - parsing;
    const upserts: { statement: string; values: readonly (string | number | null)[] }[] = [];
    for (const { bytes, position } of page) {
      const event = readEvent(bytes, position);
      for (const { name, project } of registry) {
        project({ position, event }, (key, ...values) =>
          upserts.push({ statement: `${name}/${key}`, values }),
        );
      }
    }
    const issuing = performance.now();
    bare.database.exec('BEGIN');
    for (const { statement, values } of upserts) statements.get(statement)?.run(...values);
    bare.database.exec('COMMIT');
    bareMs += performance.now() - issuing;
  }
  bare.close();
  await store.close();
  await on.close();
  return {
    question: 'rebuild',
    ratio: bareMs / rebuilt,
    target: '>= 0.6',
    rows: [
      { what: 'events', value: String(events) },
      { what: 'rebuilt, events/s', value: ((events / rebuilt) * 1_000).toFixed(0) },
      {
        what: 'bare upserts, reading and parsing, events/s',
        value: ((events / bareMs) * 1_000).toFixed(0),
      },
      {
        what: 'resident memory before, half way and at the end, MiB',
        value: memory.map(each => each.toFixed(0)).join(' '),
      },
    ],
  };
}

async function* timed<T>(source: AsyncIterable<T>, note: (ms: number) => void): AsyncIterable<T> {
  const iterator = source[Symbol.asyncIterator]();
  for (;;) {
    const started = performance.now();
    const next = await iterator.next();
    note(performance.now() - started);
    if (next.done === true) return;
    yield next.value;
  }
}
