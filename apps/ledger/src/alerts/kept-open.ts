import type { MessageEvent } from '@nestjs/common';
import {
  type Observable,
  Subject,
  asyncScheduler,
  finalize,
  interval,
  map,
  merge,
  takeUntil,
  timer,
} from 'rxjs';

/** Proxies and routers forget a connection that says nothing for a minute, and tell neither side. */
const HEARTBEAT_MS = 15_000;
/** A timer cannot wait longer; whoever is sent away then comes back. */
const LONGEST_MS = 2 ** 31 - 1;

/** A stream of messages that shows it is alive while nothing happens, and ends when the sign-in of its reader does. */
export function keptOpen(
  messages: Observable<MessageEvent>,
  signedInForMs: number,
  scheduler = asyncScheduler,
): Observable<MessageEvent> {
  const ended = new Subject<void>();
  const told = messages.pipe(finalize(() => ended.next()));
  const beats = interval(HEARTBEAT_MS, scheduler).pipe(
    map((): MessageEvent => ({ comment: 'nothing new' })),
    takeUntil(ended),
  );
  const signedOut = timer(Math.min(Math.max(signedInForMs, 0), LONGEST_MS), scheduler);
  return merge(told, beats).pipe(takeUntil(signedOut));
}
