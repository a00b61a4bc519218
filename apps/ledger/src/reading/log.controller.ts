import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { upToDamage } from '@selfsame/event-store';
import { sha256Hex } from '@selfsame/evidence';
import type { Identity } from '../access/tokens.js';
import { ReadableBy, Who } from '../access/who.js';
import { LedgerStore } from '../commands/ledger-store.js';
import { assertChecksNothing } from './assert-checks-nothing.js';
import { LogPageDto, LogQuery } from './log.dto.js';
import { positionHere } from './position-here.js';

const PAGE_MOST = 1_000;
const PAGE_USUAL = 200;

/** The log itself, bytes and all: what an auditor copies and checks without trusting this server. */
@ApiTags('log')
@Controller('events')
export class LogController {
  constructor(private readonly ledger: LedgerStore) {}

  @Get()
  @ReadableBy('auditor', 'qa')
  @ApiOperation({ summary: 'Events of the whole ledger, in order, as stored' })
  @ApiOkResponse({ type: LogPageDto })
  async page(@Query() { after, limit }: LogQuery, @Who() who: Identity): Promise<LogPageDto> {
    assertChecksNothing(who);
    const most = Math.min(Number(limit ?? PAGE_USUAL), PAGE_MOST);
    const { store } = this.ledger;
    const read = store.readAll(await positionHere(store, after), most);
    const { events: stored, damage } = await upToDamage(read);
    // Whoever copies gets what stands before it, then its place, and can go on after that.
    if (damage !== undefined && stored.length === 0) throw damage;
    return {
      events: stored.map(({ position, stream, revision, bytes }) => ({
        position,
        stream,
        revision,
        sha256: sha256Hex(bytes),
        bytes: Buffer.from(bytes).toString('utf8'),
      })),
      next: stored.length === most || damage !== undefined ? stored.at(-1)?.position : undefined,
    };
  }
}
