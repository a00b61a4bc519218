import { Controller, Headers, type MessageEvent, type OnModuleDestroy, Sse } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiTags } from '@nestjs/swagger';
import { UnreadableEvent } from '@selfsame/custody';
import { type Observable, Subject, catchError, concat, map, of, takeUntil } from 'rxjs';
import { ReadableBy } from '../access/who.js';
import { LedgerStore } from '../commands/ledger-store.js';
import { positionHere } from '../reading/position-here.js';
import { alertsFrom } from './alerts-stream.js';

@ApiTags('lists')
@ApiBearerAuth()
@Controller('alerts')
export class AlertsController implements OnModuleDestroy {
  /** Owned here: a stream that nobody ended would keep the process from ending. */
  private readonly closing = new Subject<void>();

  constructor(private readonly ledger: LedgerStore) {}

  /**
   * A client that comes back says which position it saw last, and misses none. It is told one when the stream
   * opens, so that this is true even of a client that went away before its first alert.
   */
  @Sse('stream')
  @ReadableBy('qa', 'qp', 'sponsor', 'auditor')
  @ApiOperation({ summary: 'Alerts as they happen, as server-sent events' })
  async stream(@Headers('last-event-id') lastEventId?: string): Promise<Observable<MessageEvent>> {
    const { store } = this.ledger;
    const after = (await positionHere(store, lastEventId)) ?? (await store.head());
    const opened: MessageEvent = { id: after ?? '', type: 'opened', data: { after } };
    const alerts = alertsFrom(store, after).pipe(
      map((alert): MessageEvent => ({ id: alert.position, type: alert.kind, data: alert })),
      // Without an id: a client that comes back asks for the same event again, and none is jumped over.
      catchError((error: unknown) => of({ type: 'stopped', data: stopped(error) })),
    );
    return concat(of(opened), alerts).pipe(takeUntil(this.closing));
  }

  onModuleDestroy(): void {
    this.closing.next();
  }
}

const stopped = (error: unknown) => ({
  code: 'LIST_STOPPED',
  at: error instanceof UnreadableEvent ? error.at : null,
});
