import type { MessageEvent } from '@nestjs/common';
import {
  type Observable,
  Subject,
  asyncScheduler,
  concatMap,
  finalize,
  interval,
  map,
  merge,
  takeUntil,
  takeWhile,
  timer,
} from 'rxjs';

/** Proxies and routers forget a connection that says nothing for a minute, and tell neither side. */
const HEARTBEAT_MS = 15_000;
/** A timer cannot wait longer; whoever is sent away then comes back. */
const LONGEST_MS = 2 ** 31 - 1;

export interface Reader {
  /** How long his sign-in lasts at the most. */
  readonly signedInForMs: number;
  /** Whether he would be let in now; asked once before every message. */
  readonly isStillLetIn: () => Observable<boolean>;
}

/**
 * A stream of messages that shows it is alive while nothing happens, and ends when its reader would not be let in any more: with
 * the next message, and with the next beat where there is none.
 */
export function keptOpen(
  messages: Observable<MessageEvent>,
  { signedInForMs, isStillLetIn }: Reader,
  scheduler = asyncScheduler,
): Observable<MessageEvent> {
  const ended = new Subject<void>();
  const told = messages.pipe(finalize(() => ended.next()));
  const beats = interval(HEARTBEAT_MS, scheduler).pipe(
    map((): MessageEvent => ({ comment: 'nothing new' })),
    takeUntil(ended),
  );
  const signedOut = timer(Math.min(Math.max(signedInForMs, 0), LONGEST_MS), scheduler);
  return merge(told, beats).pipe(
    concatMap(message => isStillLetIn().pipe(map(letIn => ({ message, letIn })))),
    takeWhile(({ letIn }) => letIn),
    map(({ message }) => message),
    takeUntil(signedOut),
  );
}
