import { hash } from 'node:crypto';
import { StreamKinds, StreamLoader } from '@selfsame/ledger';
import type { Answer } from '../answer.js';
import { median } from '../median.js';
import { everything, play, stage } from '../stage.js';

const EVENTS = 300;
const ROUNDS = 60;
const STREAM = 'journey-CHA999926BENCH0';

/** A journey that nobody has asked for lately: loaded and folded, against reading and parsing its rows. */
export async function coldLoad(): Promise<Answer> {
  const on = await stage('sqlite');
  try {
    await play(on, 4);
    const longest = new Map<string, Uint8Array[]>();
    for (const { stream, bytes } of await everything(on.store)) {
      if (stream.startsWith('journey-'))
        longest.set(stream, [...(longest.get(stream) ?? []), bytes]);
    }
    const [journey = []] = [...longest.values()].sort((a, b) => b.length - a.length);
    const { events, ledgerId } = linked(journey);
    await on.store.append(STREAM, -1, events);

    const kinds = new StreamKinds();
    const decoder = new TextDecoder();
    const loads: number[] = [];
    const reads: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const started = performance.now();
      await new StreamLoader(on.store, ledgerId).load(kinds.journey, STREAM);
      const loaded = performance.now();
      for (const { bytes } of await on.store.readStream(STREAM, 0, EVENTS))
        JSON.parse(decoder.decode(bytes));
      reads.push(performance.now() - loaded);
      loads.push(loaded - started);
    }
    return {
      question: 'cold-load',
      ratio: median(loads) / median(reads),
      target: '<= 2',
      rows: [
        { what: `load and fold ${EVENTS} events, median ms`, value: median(loads).toFixed(2) },
        { what: 'read and parse their rows, median ms', value: median(reads).toFixed(2) },
        { what: 'first load, ms', value: (loads[0] ?? 0).toFixed(2) },
      ],
    };
  } finally {
    await on.close();
  }
}

/** The same events as a longer history: each at its revision, after the bytes before it. */
function linked(journey: readonly Uint8Array[]) {
  let prev: string | null = null;
  let ledgerId = '';
  const events = Array.from({ length: EVENTS }, (_, revision) => {
    const source = journey[revision % journey.length] ?? new Uint8Array();
    const envelope = JSON.parse(new TextDecoder().decode(source)) as { ledgerId: string };
    ({ ledgerId } = envelope);
    const id = crypto.randomUUID();
    const bytes = new TextEncoder().encode(
      JSON.stringify({ ...envelope, stream: STREAM, revision, prev, id }),
    );
    prev = hash('sha256', bytes, 'hex');
    return { id, type: 'Copied', bytes };
  });
  return { events, ledgerId };
}
