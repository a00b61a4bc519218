import {
  Controller,
  Headers,
  type MessageEvent,
  type OnModuleDestroy,
  Query,
  Sse,
} from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  type Observable,
  Subject,
  catchError,
  concat,
  defer,
  filter,
  map,
  of,
  takeUntil,
} from 'rxjs';
import { Sessions } from '../access/sessions.js';
import { type Identity, Tokens } from '../access/tokens.js';
import { ReadableBy, Who } from '../access/who.js';
import { LedgerStore } from '../commands/ledger-store.js';
import { ALERT_READERS, alertKindsOf, isOfDeviation } from '../reading/alerts-seen-by.js';
import { positionHere } from '../reading/position-here.js';
import { checksAtBedside } from '../reading/redact-bedside.js';
import { unreadableAt } from '../reading/unreadable-at.js';
import { StreamQuery } from './alerts.dto.js';
import { AlertTail } from './alert-tail.js';
import { keptOpen } from './kept-open.js';

/** What has stopped goes on with another build, not with another try. */
const STOPPED_RETRY_MS = 60_000;

@ApiTags('lists')
@Controller('alerts')
export class AlertsController implements OnModuleDestroy {
  /** Owned here: a stream that nobody ended would keep the process from ending. */
  private readonly closing = new Subject<void>();

  constructor(
    private readonly ledger: LedgerStore,
    private readonly tokens: Tokens,
    private readonly sessions: Sessions,
    private readonly tail: AlertTail,
  ) {}

  /**
   * A client that comes back says which position it saw last, and misses none. It is told one when the stream
   * opens, so that this is true even of a client that went away before its first alert.
   */
  @Sse('stream')
  @ReadableBy(...ALERT_READERS)
  @ApiOperation({
    summary: 'Alerts as they happen, as server-sent events',
    description:
      'Whoever may check at the bedside is told of no deviation here: one of the first check would tell him of it (H30).',
  })
  @ApiHeader({
    name: 'last-event-id',
    required: false,
    description: 'The position that was seen last: what a browser sends when it comes back.',
    example: '1.41',
  })
  @ApiOkResponse({ content: { 'text/event-stream': { schema: { type: 'string' } } } })
  async stream(
    @Query() query: StreamQuery,
    @Who() who: Identity,
    @Headers('last-event-id') lastEventId?: string,
  ): Promise<Observable<MessageEvent>> {
    const { store } = this.ledger;
    const after = (await positionHere(store, lastEventId ?? query.after)) ?? (await store.head());
    let last = after ?? '';
    const opened: MessageEvent = { id: last, type: 'opened', data: { after } };
    const kinds: readonly string[] | undefined = alertKindsOf(who);
    const alerts = this.tail.from(after).pipe(
      filter(({ kind }) => kinds?.includes(kind) ?? true),
      // H30: nobody knows yet whether he will be the second checker of that one. The list shows them when both have checked.
      filter(alert => !isOfDeviation(alert) || !checksAtBedside(who)),
      map((alert): MessageEvent => {
        last = alert.position;
        return { id: last, type: alert.kind, data: alert };
      }),
      // With the place of the alert before it: whoever comes back asks for the same event again, and jumps over none.
      catchError((error: unknown) =>
        of({ id: last, type: 'stopped', retry: STOPPED_RETRY_MS, data: stopped(error) }),
      ),
    );
    const reader = {
      signedInForMs: this.tokens.remainingMs(who),
      isStillLetIn: () => defer(() => this.mayStillRead(who)),
    };
    return keptOpen(concat(of(opened), alerts), reader).pipe(takeUntil(this.closing));
  }

  /** Where that cannot be found out, he may not: he comes back, and is told why. */
  private async mayStillRead(who: Identity): Promise<boolean> {
    try {
      const now = await this.sessions.still(who);
      return ALERT_READERS.some(role => now?.roles.includes(role));
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
