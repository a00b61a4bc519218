/** What the ledger answers when it does not do what it was asked (RFC 9457). */
export interface ProblemAnswer {
  readonly status: number;
  /** Stable for ever: screens branch on this, never on text. */
  readonly code: string;
  readonly title: string;
  readonly remedy: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly field?: string;
  /** Present when going on would be dangerous. */
  readonly verdict?: 'STOP';
}

/** Thrown wherever an answer is not what was asked for, so that no screen takes it for one. */
export class Refused extends Error {
  override readonly name = 'Refused';

  constructor(readonly problem: ProblemAnswer) {
    super(`${problem.code}: ${problem.title}`);
  }
}

/** Nobody answered, or not the ledger: told apart from a refusal, since nothing is known of what was done. */
export const UNREACHABLE: ProblemAnswer = {
  status: 0,
  code: 'UNREACHABLE',
  title: 'The ledger cannot be reached',
  remedy: 'Nothing is lost. Look for a signal; at the bed, use the printed pack.',
  facts: {},
};

/** Nobody answered, or somebody between us, or a ledger that cannot say what became of it. */
export const isSilence = ({ status, code }: ProblemAnswer): boolean =>
  code === UNREACHABLE.code || status >= FAULTS;

export const FAULTS = 500;

/** The ledger has not looked at it yet: it asks to be told the same again. */
const NOT_LOOKED_AT: ReadonlySet<string> = new Set([
  'RECORD_BUSY',
  'TOO_MANY_REQUESTS',
  'REQUEST_TIMED_OUT',
]);

/** Nothing is known of what was done, or nothing was: what is told next is the very same command, under the same id (H26). */
export const saysNothing = (problem: ProblemAnswer): boolean =>
  isSilence(problem) || NOT_LOOKED_AT.has(problem.code);

export const isUnanswered = (error: unknown): boolean =>
  error instanceof Refused && saysNothing(error.problem);

/** Declined, timed out, another device, or none that fits: a browser does not say which, so that no page can find out. */
export const PASSKEY_NOT_USED: ProblemAnswer = {
  status: 0,
  code: 'PASSKEY_NOT_USED',
  title: 'No passkey was used',
  remedy: 'When the browser asks, touch the key, or show your finger or face. Nothing was sent.',
  facts: {},
};

const isProblem = (value: unknown): value is ProblemAnswer =>
  typeof value === 'object' &&
  value !== null &&
  typeof (value as ProblemAnswer).code === 'string' &&
  typeof (value as ProblemAnswer).title === 'string';

/** A problem as it was answered; a page of a proxy in between is an unreachable ledger. */
export const problemIn = (body: unknown, status: number): ProblemAnswer =>
  isProblem(body) ? { ...body, status } : { ...UNREACHABLE, status };
