import { Controller, Headers, type MessageEvent, Query, Sse } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { GRANTED_ROLES, timestampOf } from '@selfsame/custody';
import { type Position, comparePositions, parsePosition } from '@selfsame/event-store';
import { type Observable, concatMap, from } from 'rxjs';
import type { Identity } from '../access/tokens.js';
import { ForPass, ReadableBy, Unattended, Who } from '../access/who.js';
import { LedgerClock } from '../clock/ledger-clock.js';
import { LedgerStore } from '../commands/ledger-store.js';
import { Problem } from '../commands/refusal.js';
import { positionHere } from '../reading/position-here.js';
import { ChangeTail } from './change-tail.js';
import { Listeners } from './listeners.js';
import { StreamQuery } from './stream-query.dto.js';

/** For every screen that shows something: when to ask again. */
@ApiTags('lists')
@Controller('changes')
export class ChangesController {
  constructor(
    private readonly ledger: LedgerStore,
    private readonly ledgerClock: LedgerClock,
    private readonly tail: ChangeTail,
    private readonly listeners: Listeners,
  ) {}

  /** Whoever was away is told once that something was written, and not how often. */
  @Sse('stream')
  @ReadableBy(...GRANTED_ROLES)
  @ForPass()
  @Unattended()
  @ApiOperation({
    summary: 'That something was written, as server-sent events',
    description:
      'Of what, of whom and by whom it says nothing: ask your lists again, with `after` and the position. A few times a second at the most.',
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
    const seen = await this.seen(lastEventId ?? query.after);
    const messages = this.tail.positions.pipe(
      concatMap((position, index) => from(this.messages(position, index === 0, seen))),
    );
    return this.listeners.tell(messages, who, GRANTED_ROLES);
  }

  /** Of a time before the ledger was restored or moved, too: whoever was there has missed something. */
  private async seen(text: string | undefined): Promise<Position | undefined> {
    try {
      return await positionHere(this.ledger.store, text);
    } catch (error) {
      const isOfBefore = error instanceof Problem && error.code === 'POSITION_FOREIGN';
      if (isOfBefore && text !== undefined) return parsePosition(text);
      throw error;
    }
  }

  private messages(position: Position, isFirst: boolean, seen: Position | undefined) {
    const told = { id: position, data: { now: timestampOf(this.ledgerClock.clock.now()) } };
    const change = { ...told, type: 'change' };
    if (!isFirst) return [change];
    const opened = { ...told, type: 'opened' };
    const hasMissed = seen !== undefined && comparePositions(position, seen) > 0;
    return hasMissed ? [opened, change] : [opened];
  }
}
