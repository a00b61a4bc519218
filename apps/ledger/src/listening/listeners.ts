import type { MessageEvent, OnModuleDestroy } from '@nestjs/common';
import type { Role } from '@selfsame/custody';
import { type Observable, Subject, catchError, defer, of, takeUntil, tap } from 'rxjs';
import type { Sessions } from '../access/sessions.js';
import type { Identity, Tokens } from '../access/tokens.js';
import { unreadableAt } from '../reading/unreadable-at.js';
import { keptOpen } from './kept-open.js';

/** What has stopped goes on with another build, not with another try. */
const STOPPED_RETRY_MS = 60_000;

/** Everybody who listens to something that goes on: for as long as he would be let in, and no longer than the ledger runs. */
export class Listeners implements OnModuleDestroy {
  /** Owned here: a stream that nobody ended would keep the process from ending. */
  private readonly closing = new Subject<void>();

  constructor(
    private readonly tokens: Tokens,
    private readonly sessions: Sessions,
  ) {}

  /**
   * A fault is told as `stopped`, with the place of the message before it: whoever comes back asks for the same again, and jumps
   * over nothing.
   * @param readers roles of which he needs one, with every message
   */
  tell(
    messages: Observable<MessageEvent>,
    who: Identity,
    readers: readonly Role[],
  ): Observable<MessageEvent> {
    let last: string | undefined;
    const told = messages.pipe(
      tap(({ id }) => (last = id)),
      catchError((error: unknown) =>
        of({
          ...(last === undefined ? {} : { id: last }),
          type: 'stopped',
          retry: STOPPED_RETRY_MS,
          data: stopped(error),
        }),
      ),
    );
    const reader = {
      signedInForMs: this.tokens.remainingMs(who),
      isStillLetIn: () => defer(() => this.mayStillRead(who, readers)),
    };
    return keptOpen(told, reader).pipe(takeUntil(this.closing));
  }

  /** Where that cannot be found out, he may not: he comes back, and is told why. */
  private async mayStillRead(who: Identity, readers: readonly Role[]): Promise<boolean> {
    try {
      const now = await this.sessions.still(who);
      return readers.some(role => now?.roles.includes(role));
    } catch {
      return false;
    }
  }

  onModuleDestroy(): void {
    this.closing.next();
  }
}

const stopped = (error: unknown) => ({
  code: 'LIST_STOPPED',
  at: unreadableAt(error) ?? null,
});
