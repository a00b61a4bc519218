import { statSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { openSqliteStore } from '@selfsame/event-store-sqlite';
import type { Answer } from '../answer.js';
import { median } from '../median.js';
import { temporaryFolder } from '../temporary.js';
import { BareLoop } from './bare-loop.js';
import { meanBytes, playedEnvelopes } from './envelopes.js';
import { type Load, MOST_WRITERS, type Measured, appendTo, hammer } from './hammer.js';
import { OpenJourneys } from './open-journeys.js';
import { compare, inRounds, rateText } from './rounds.js';

const EVENTS = Number(process.env.BENCH_GROWTH_EVENTS ?? 10_000_000);
const LOADED_AT_ONCE = 2_000;
const OPENINGS = 5;
/** What an event may cost on the disk beside its own bytes, and what else is written meanwhile. */
const OVERHEAD_BYTES = 150;
const BESIDE_BYTES = 2e9;
const GIGABYTE = 1e9;

/** Whether a grown log costs more: appends at 256 writers on a full store against an empty one, its size, its opening. */
export async function growth(): Promise<readonly Answer[]> {
  const envelopes = await playedEnvelopes();
  const needed = EVENTS * (meanBytes(envelopes) + OVERHEAD_BYTES) + BESIDE_BYTES;
  const { bavail, bsize } = statfsSync(tmpdir());
  const words = `growth at ${EVENTS.toLocaleString('en')} events`;
  if (bavail * bsize < needed) {
    const value = `needs ${gigabytes(needed)} in ${tmpdir()}, where ${gigabytes(bavail * bsize)} are free`;
    return [{ question: words, ratio: undefined, target: '', rows: [{ what: 'skipped', value }] }];
  }
  const folder = temporaryFolder();
  const file = join(folder.path, 'grown.sqlite');
  const load = { journeys: new OpenJourneys(), envelopes };
  await fill(file, load);
  const { size } = statSync(file);
  const openings = await timeToOpen(file);

  const grown = await openSqliteStore({ file });
  const measured = await inRounds({
    empty: () => onNewStore({ journeys: new OpenJourneys(), envelopes }),
    grown: () => hammer(appendTo(grown), load, MOST_WRITERS),
  });
  await grown.close();
  folder.remove();
  return [
    {
      question: `${words}: time per append at ${MOST_WRITERS} writers against an empty store`,
      ...compare(measured.empty, measured.grown),
      target: 'at most 1.2',
      rows: [
        { what: 'grown', value: rateText(measured.grown) },
        { what: 'empty', value: rateText(measured.empty) },
        {
          what: 'bytes per event in the file',
          value: `${(size / EVENTS).toFixed(0)}, of which its own ${meanBytes(envelopes).toFixed(0)}`,
        },
        {
          what: 'to open, first and median',
          value: `${(openings[0] ?? 0).toFixed(0)} and ${median(openings).toFixed(0)} ms`,
        },
      ],
    },
  ];
}

/** Through the bare loop: what counts is the file, and it is the same. */
async function fill(file: string, load: Load): Promise<void> {
  const filling = await BareLoop.create(file, load);
  for (let events = 0; events < EVENTS; events += LOADED_AT_ONCE) {
    filling.append(Math.min(LOADED_AT_ONCE, EVENTS - events));
    if (events % (LOADED_AT_ONCE * 50) !== 0) continue;
    showProgress(events);
    // A turn of the loop, so that Ctrl-C is heard.
    await turn();
  }
  filling.close();
  showProgress(EVENTS);
}

function showProgress(events: number): void {
  if (!process.stderr.isTTY) return;
  const end = events === EVENTS ? '\n' : '';
  process.stderr.write(`\rloading ${((events / EVENTS) * 100).toFixed(0)} %${end}`);
}

async function timeToOpen(file: string): Promise<readonly number[]> {
  const times: number[] = [];
  for (let opening = 0; opening < OPENINGS; opening += 1) {
    const started = performance.now();
    const store = await openSqliteStore({ file });
    times.push(performance.now() - started);
    await store.close();
  }
  return times;
}

/** A new one for each measurement: after one it is not empty any more. */
async function onNewStore(load: Load): Promise<Measured> {
  const folder = temporaryFolder();
  const store = await openSqliteStore({ file: join(folder.path, 'empty.sqlite') });
  const measured = await hammer(appendTo(store), load, MOST_WRITERS);
  await store.close();
  folder.remove();
  return measured;
}

const gigabytes = (bytes: number): string => `${(bytes / GIGABYTE).toFixed(1)} GB`;
