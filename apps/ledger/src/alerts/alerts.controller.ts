import { Controller, Headers, type MessageEvent, Query, Sse } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Observable, concat, filter, map, of } from 'rxjs';
import type { Identity } from '../access/tokens.js';
import { ReadableBy, Unattended, Who } from '../access/who.js';
import { LedgerStore } from '../commands/ledger-store.js';
import { Listeners } from '../listening/listeners.js';
import { StreamQuery } from '../listening/stream-query.dto.js';
import { ALERT_READERS, alertKindsOf, isOfDeviation } from '../reading/alerts-seen-by.js';
import { positionHere } from '../reading/position-here.js';
import { checksAtBedside } from '../reading/redact-bedside.js';
import { AlertTail } from './alert-tail.js';

@ApiTags('lists')
@Controller('alerts')
export class AlertsController {
  constructor(
    private readonly ledger: LedgerStore,
    private readonly listeners: Listeners,
    private readonly tail: AlertTail,
  ) {}

  /**
   * A client that comes back says which position it saw last, and misses none. It is told one when the stream
   * opens, so that this is true even of a client that went away before its first alert.
   */
  @Sse('stream')
  @ReadableBy(...ALERT_READERS)
  @Unattended()
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
    const opened: MessageEvent = { id: after ?? '', type: 'opened', data: { after } };
    const kinds: readonly string[] | undefined = alertKindsOf(who);
    const alerts = this.tail.from(after).pipe(
      filter(({ kind }) => kinds?.includes(kind) ?? true),
      // H30: nobody knows yet whether he will be the second checker of that one. The list shows them when both have checked.
      filter(alert => !isOfDeviation(alert) || !checksAtBedside(who)),
      map((alert): MessageEvent => ({ id: alert.position, type: alert.kind, data: alert })),
    );
    return this.listeners.tell(concat(of(opened), alerts), who, ALERT_READERS);
  }
}
