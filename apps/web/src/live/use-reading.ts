import { useEffect, useRef, useState } from 'preact/hooks';
import { type ProblemAnswer, Refused } from '../api/problem.js';
import { newest, newestSlowly } from './changes.js';

/** What a screen shows of the ledger: nothing yet, what was read, or why it could not be, with what it knew before. */
export interface Reading<Data> {
  readonly data: Data | undefined;
  readonly problem: ProblemAnswer | undefined;
  /** When `data` was read, by the device's clock; undefined before. */
  readonly readAtMs: number | undefined;
  reload(after?: string): Promise<void>;
}

type Follows = 'changes' | 'slowly' | 'once';

const followed = { changes: newest, slowly: newestSlowly, once: undefined } as const;

/** Where what was read last is kept for when nobody answers. */
interface Memory<Data> {
  recall(): Promise<{ readonly value: Data; readonly atMs: number } | undefined>;
  keep(data: Data): Promise<void>;
}

/**
 * Reads when it is first shown, when what it reads changes, and whenever something was written. An older answer never takes the place of a newer
 * one; a failed reading leaves what was there, and says that it is old.
 * @param follows `once` for what was: it is read again only when somebody asks for it; `slowly` for what nobody waits for
 */
export function useReading<Data>(
  read: (after: string | undefined) => Promise<Data>,
  of: readonly unknown[],
  follows: Follows = 'changes',
  memory?: Memory<Data>,
): Reading<Data> {
  const [state, setState] = useState<Omit<Reading<Data>, 'reload'>>({
    data: undefined,
    problem: undefined,
    readAtMs: undefined,
  });
  const turn = useRef(0);
  const latest = useRef(read);
  latest.current = read;
  const reload = async (after = newest.peek()): Promise<void> => {
    const mine = (turn.current += 1);
    try {
      const data = await latest.current(after);
      if (mine !== turn.current) return;
      setState({ data, problem: undefined, readAtMs: Date.now() });
      void memory?.keep(data);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      const known = await memory?.recall();
      if (mine !== turn.current) return;
      setState(before => ({
        data: before.data ?? known?.value,
        problem: error.problem,
        readAtMs: before.readAtMs ?? known?.atMs,
      }));
    }
  };
  // Asked for as soon as there is news, and not after the screen was drawn again for it.
  useEffect(() => {
    const news = followed[follows];
    if (news === undefined) void reload();
    return news?.subscribe(() => void reload());
  }, of);
  return { ...state, reload };
}
