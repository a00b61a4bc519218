// How long this adapter waits, and for what. The client's own deadline does not reach an append that was sent, nor a
// read through its bridge: a server that falls silent would keep a nurse waiting for ever.
import { EventStoreError } from '@selfsame/event-store';

export interface Patience {
  /** Longest wait for one answer. */
  readonly answerMs: number;
  /** How often a question is asked, and an append of unknown outcome sent, before it is given up. */
  readonly tries: number;
  /** Pause before the first repetition; doubled each time. */
  readonly pauseMs: number;
  /** Longest pause between attempts to follow the log. */
  readonly longestPauseMs: number;
  /** How often the end of the log is asked for, to notice a subscription that went silent. */
  readonly heartbeatMs: number;
}

export const PATIENCE: Patience = {
  answerMs: 5_000,
  tries: 5,
  pauseMs: 100,
  longestPauseMs: 5_000,
  heartbeatMs: 2_000,
};

/** The error of an answer that did not come in time. */
export class NoAnswer extends EventStoreError {
  constructor(ms: number) {
    super('STORE_UNAVAILABLE', `The cluster did not answer within ${ms / 1_000} seconds.`);
  }
}

/** The answer, or NoAnswer after `ms`. What comes later is nobody's business any more. */
export async function within<T>(ms: number, answer: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new NoAnswer(ms)), ms);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}

export const pause = (ms: number): Promise<void> =>
  new Promise(resolve => {
    setTimeout(resolve, ms);
  });
