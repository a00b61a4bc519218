import { closeSync, openSync, readSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { EventStore, StoredEvent } from '@selfsame/event-store';
import { openSqliteStore } from '@selfsame/event-store-sqlite';
import type { Answer } from '../answer.js';
import { temporaryFolder } from '../temporary.js';
import { BareLoop } from './bare-loop.js';
import { meanBytes, playedEnvelopes } from './envelopes.js';
import type { Measured } from './hammer.js';
import { OpenJourneys } from './open-journeys.js';
import { compare, inRounds, rateText } from './rounds.js';

const EVENTS = 300_000;
const FILL_BATCH = 1_000;
const PAGE = 1_000;
const BLOCK_BYTES = 1_048_576;
/** Of the length before each event in the plain file. */
const LENGTH_BYTES = 4;

/** Reading the log from its beginning and parsing each event, against the same bytes from a plain file. */
export async function replay(): Promise<readonly Answer[]> {
  const folder = temporaryFolder();
  const [file, plain] = [join(folder.path, 'log.sqlite'), join(folder.path, 'plain')];
  const envelopes = await playedEnvelopes();
  const filling = await BareLoop.create(file, { journeys: new OpenJourneys(), envelopes });
  for (let events = 0; events < EVENTS; events += FILL_BATCH) filling.append(FILL_BATCH);
  filling.close();
  const store = await openSqliteStore({ file });
  await copyPlain(store, plain);

  const measured = await inRounds({
    store: () => measure(bytesInStore(store)),
    plain: () => measure(bytesInFile(plain)),
  });
  await store.close();
  folder.remove();
  return [
    {
      question: 'replay: reading and parsing the log against reading and parsing a plain file',
      ...compare(measured.store, measured.plain),
      target: 'at least 0.8',
      rows: [
        { what: `store, in pages of ${PAGE}`, value: rateText(measured.store) },
        { what: 'the same bytes from a plain file', value: rateText(measured.plain) },
        { what: 'events', value: `${EVENTS} of ${meanBytes(envelopes).toFixed(0)} bytes` },
      ],
    },
  ];
}

type Blocks = AsyncIterable<readonly Uint8Array[]>;

/** Parses one event after another as they come. */
async function measure(blocks: Blocks): Promise<Measured> {
  const decoder = new TextDecoder();
  const started = performance.now();
  let events = 0;
  for await (const block of blocks) {
    for (const bytes of block) JSON.parse(decoder.decode(bytes));
    events += block.length;
  }
  if (events !== EVENTS) throw new Error(`${events} events were read, not ${EVENTS}.`);
  return { perSecond: (events / (performance.now() - started)) * 1_000 };
}

async function* pages(store: EventStore): AsyncGenerator<readonly StoredEvent[]> {
  for (let page = await store.readAll(undefined, PAGE); page.length > 0;) {
    yield page;
    page = await store.readAll(page.at(-1)?.position, PAGE);
  }
}

async function* bytesInStore(store: EventStore): Blocks {
  for await (const page of pages(store)) yield page.map(({ bytes }) => bytes);
}

async function copyPlain(store: EventStore, plain: string): Promise<void> {
  const descriptor = openSync(plain, 'w');
  for await (const page of pages(store)) {
    const parts = page.flatMap(({ bytes }) => {
      const length = Buffer.alloc(LENGTH_BYTES);
      length.writeUInt32LE(bytes.byteLength);
      return [length, bytes];
    });
    writeSync(descriptor, Buffer.concat(parts));
  }
  closeSync(descriptor);
}

/** As fast as a file can be read event by event: large blocks, and no copy of what is in them. */
async function* bytesInFile(plain: string): Blocks {
  const descriptor = openSync(plain, 'r');
  let rest = Buffer.alloc(0);
  for (;;) {
    const block = Buffer.allocUnsafe(rest.byteLength + BLOCK_BYTES);
    rest.copy(block);
    const read = readSync(descriptor, block, rest.byteLength, BLOCK_BYTES, null);
    if (read === 0) break;
    const filled = block.subarray(0, rest.byteLength + read);
    const events: Uint8Array[] = [];
    let at = 0;
    while (at + LENGTH_BYTES <= filled.byteLength) {
      const end = at + LENGTH_BYTES + filled.readUInt32LE(at);
      if (end > filled.byteLength) break;
      events.push(filled.subarray(at + LENGTH_BYTES, end));
      at = end;
    }
    rest = filled.subarray(at);
    yield events;
  }
  closeSync(descriptor);
}
