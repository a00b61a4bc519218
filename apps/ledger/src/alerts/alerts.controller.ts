import { Controller, Headers, type MessageEvent, Sse } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Position } from '@selfsame/event-store';
import { type Observable, from, map, switchMap } from 'rxjs';
import { ReadableBy } from '../access/who.js';
import { LedgerStore } from '../commands/ledger-store.js';
import { positionOf } from '../reading/log.controller.js';
import { alertsFrom } from './alerts-stream.js';

@ApiTags('lists')
@ApiBearerAuth()
@Controller('alerts')
export class AlertsController {
  constructor(private readonly ledger: LedgerStore) {}

  /** A client that comes back says which alert it saw last, and misses none. */
  @Sse('stream')
  @ReadableBy('qa', 'qp', 'sponsor', 'auditor')
  @ApiOperation({ summary: 'Alerts as they happen, as server-sent events' })
  stream(@Headers('last-event-id') lastEventId?: string): Observable<MessageEvent> {
    const { store } = this.ledger;
    const seen = positionOf(lastEventId);
    const start: Promise<Position | undefined> =
      seen === undefined ? store.head() : Promise.resolve(seen);
    return from(start).pipe(
      switchMap(after => alertsFrom(store, after)),
      map(alert => ({ id: alert.position, type: alert.kind, data: alert })),
    );
  }
}
