import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { directoryInMemory } from '../in-memory.js';
import { progress } from '../progress.js';
import { Bench, type History, type Life } from './bench.js';
import type { Call, Fault } from './failing-calls.js';

/** How the N-th call of a kind goes wrong. */
export interface Mode {
  readonly name: string;
  readonly fault: (call: Call, n: number) => Fault;
  readonly calls: readonly Call[];
}

export interface Sweep {
  /** Whose progress is shown. */
  readonly what: string;
  /** Of the failing calls. */
  readonly library: string;
  readonly history: History;
  readonly mode: Mode;
}

export interface LifeAt extends Life {
  readonly at: string;
}

/** One more than the usual number of processors: some process always just begins, or was just killed. */
const BENCHES = 3;

/** One kind of call going wrong: at its first time, at its second, and so on. */
interface Series {
  readonly call: Call;
  tried: number;
  underWay: number;
  isOver: boolean;
}

/**
 * Lives the history again and again, each time with the next call of each kind going wrong, until it was lived
 * without a fault.
 */
export async function sweep({ what, library, history, mode }: Sweep): Promise<LifeAt[]> {
  const scratch = directoryInMemory('selfsame-sweep-');
  const benches = Array.from(
    { length: BENCHES },
    (_, index) => new Bench(join(scratch, `${index}`), library, history),
  );
  try {
    const used = (await benches[0]?.census()) ?? new Map<Call, number>();
    const countOf = (call: Call): number => used.get(call) ?? 0;
    const all = mode.calls
      .filter(call => countOf(call) > 0)
      .map((call): Series => ({ call, tried: 0, underWay: 0, isOver: false }));
    const estimate = all.reduce((sum, { call }) => sum + countOf(call), 0);
    const lives: LifeAt[] = [];
    const work = async (bench: Bench): Promise<void> => {
      for (let series = next(all); series !== undefined; series = next(all)) {
        const n = (series.tried += 1);
        series.underWay += 1;
        const life = await bench.live(mode.fault(series.call, n));
        series.underWay -= 1;
        if (life === undefined) series.isOver = true;
        else lives.push({ at: `${series.call} ${n}, ${mode.name}`, ...life });
        progress(what, Math.min(lives.length, estimate - 1), estimate);
      }
    };
    await Promise.all(benches.map(work));
    progress(what, estimate, estimate);
    return lives;
  } finally {
    for (const bench of benches) await bench.close();
    rmSync(scratch, { recursive: true });
  }
}

/** The one that the fewest work at, so that few lives are begun after its last call. */
const next = (all: readonly Series[]): Series | undefined =>
  all.filter(({ isOver }) => !isOver).toSorted((a, b) => a.underWay - b.underWay)[0];
