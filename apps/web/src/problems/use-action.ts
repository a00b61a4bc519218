import { useRef, useState } from 'preact/hooks';
import { type ProblemAnswer, Refused } from '../api/problem.js';
import { Declined } from '../sign/signing.js';
import { stopped } from '../verdict/stopped.js';

/** It is in doubt who somebody is, and not what he holds: there is nothing that could be put aside. */
const FORBIDDEN = 403;

export interface Action<Arguments extends readonly unknown[]> {
  /** While it goes on a second tap does nothing. */
  readonly isBusy: boolean;
  readonly problem: ProblemAnswer | undefined;
  run(...given: Arguments): Promise<void>;
  forget(): void;
}

/** Something that a person does and that the ledger may refuse: one at a time, with what was said of it. */
export function useAction<Arguments extends readonly unknown[]>(
  act: (...given: Arguments) => Promise<unknown>,
): Action<Arguments> {
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ProblemAnswer>();
  // Known at once: a glove taps again before the screen has been drawn.
  const isRunning = useRef(false);
  const run = async (...given: Arguments): Promise<void> => {
    if (isRunning.current) return;
    isRunning.current = true;
    setBusy(true);
    setProblem(undefined);
    try {
      await act(...given);
    } catch (error) {
      if (error instanceof Refused) {
        setProblem(error.problem);
        const { verdict, status } = error.problem;
        if (verdict === 'STOP' && status !== FORBIDDEN) stopped.value = error.problem;
      } else if (!(error instanceof Declined)) throw error;
    } finally {
      isRunning.current = false;
      setBusy(false);
    }
  };
  return { isBusy, problem, run, forget: () => setProblem(undefined) };
}
