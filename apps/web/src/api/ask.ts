import { online } from './online.js';
import { type ProblemAnswer, Refused, UNREACHABLE, problemIn } from './problem.js';

interface Answered<Data> {
  readonly data?: Data;
  readonly error?: unknown;
  readonly response: Response;
}

/** Told of every problem before the screen is: that somebody has to unlock, or is no longer signed in. */
type Watcher = (problem: ProblemAnswer) => void;
let watcher: Watcher = () => undefined;
export const watchProblems = (watch: Watcher): void => {
  watcher = watch;
};

/**
 * What the ledger answered.
 * @throws Refused with what it said instead; with UNREACHABLE when nobody answered
 */
export async function answerOf<Data>(asking: Promise<Answered<Data>>): Promise<Data> {
  let answered: Answered<Data>;
  try {
    answered = await asking;
  } catch {
    online.value = false;
    throw new Refused(UNREACHABLE);
  }
  const { data, error, response } = answered;
  const problem = response.ok ? undefined : problemIn(error, response.status);
  online.value = problem === undefined || problem.code !== UNREACHABLE.code;
  if (problem === undefined) return data as Data;
  watcher(problem);
  throw new Refused(problem);
}
