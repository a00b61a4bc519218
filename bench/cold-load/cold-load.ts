import { StreamKinds, StreamLoader } from '@selfsame/ledger';
import { type Answer, median } from '../median.js';
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
    const events = Array.from({ length: EVENTS }, (_, index) => ({
      id: crypto.randomUUID(),
      type: 'Copied',
      bytes: renumbered(journey[index % journey.length] ?? new Uint8Array(), index),
    }));
    await on.store.append(STREAM, -1, events);

    const kinds = new StreamKinds();
    const decoder = new TextDecoder();
    const loads: number[] = [];
    const reads: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const started = performance.now();
      await new StreamLoader(on.store).load(kinds.journey, STREAM);
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

/** The same event at another revision. */
function renumbered(bytes: Uint8Array, revision: number): Uint8Array {
  const envelope = JSON.parse(new TextDecoder().decode(bytes)) as object;
  return new TextEncoder().encode(
    JSON.stringify({ ...envelope, revision, id: crypto.randomUUID() }),
  );
}
