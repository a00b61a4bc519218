import { Controller, Get, Header, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { StoreTail } from '@selfsame/event-store';
import { OPERATION_READERS } from '../access/readers.js';
import type { Identity } from '../access/tokens.js';
import { Open, WhoIfKnown } from '../access/who.js';
import { LedgerStore, type Writing } from '../commands/ledger-store.js';
import { LedgerClock } from '../clock/ledger-clock.js';
import { DeadlineReactor } from '../deadlines/deadline-reactor.js';
import { Founded } from '../founding/founded.js';
import { ReadModelFeed } from '../read-models/read-model-feed.js';
import { Metrics } from '../http/metrics.js';
import { AliveDto, FollowsDto, ReadyDto } from './health.dto.js';

const WRITER_WAITS_MS = 2_000;

const WHY_NOT: Readonly<Record<Writing, string | undefined>> = {
  'goes-on': undefined,
  full: 'The disk is full: the ledger is read only until there is room, and then goes on by itself',
  fails: 'The log cannot be written',
};

@ApiTags('operation')
@Open()
@Controller()
export class HealthController {
  constructor(
    private readonly ledger: LedgerStore,
    private readonly founded: Founded,
    private readonly metrics: Metrics,
    private readonly feed: ReadModelFeed,
    private readonly reactor: DeadlineReactor,
    private readonly ledgerClock: LedgerClock,
  ) {}

  @Get('health')
  @ApiOperation({ summary: 'The process is alive' })
  @ApiOkResponse({ type: AliveDto })
  health(): AliveDto {
    return { alive: true };
  }

  /**
   * Strangers are told yes or no and nothing else. Lists that have stopped do not make it unready: care goes on
   * without any list.
   */
  @Get('ready')
  @ApiOperation({ summary: 'The log can be read and written' })
  @ApiOkResponse({ type: ReadyDto })
  @ApiResponse({ status: 503, type: ReadyDto, description: 'Send nobody here.' })
  async ready(
    @Res({ passthrough: true }) reply: FastifyReply,
    @WhoIfKnown() who: Identity | undefined,
  ): Promise<ReadyDto> {
    const head = await this.head();
    const why = head === undefined ? 'The log cannot be read' : WHY_NOT[await this.writing()];
    const ready = why === undefined;
    if (!ready) void reply.status(503);
    if (!OPERATION_READERS.some(role => who?.roles.includes(role))) return { ready };
    const { ledgerId, study, simulated } = this.founded.data;
    const { unfinished } = this.reactor;
    const { offMs } = this.ledgerClock.clock.read();
    const { tail } = this.ledger.store;
    const { trouble: lists = 'follow', rebuild: listsRebuild, tries: listsTries } = this.feed;
    return {
      ready,
      ...(why === undefined ? {} : { why }),
      ...(head === undefined ? {} : { head }),
      ledgerId,
      study,
      simulated,
      lists,
      ...(listsRebuild === undefined ? {} : { listsRebuild }),
      ...(listsTries === 0 ? {} : { listsTries }),
      ...(offMs === undefined ? {} : { clockOffSeconds: Math.round(offMs / 1000) }),
      ...(unfinished === 0 ? {} : { unfinished }),
      ...(tail === undefined ? {} : { follows: followsOf(tail) }),
    };
  }

  @Get('metrics')
  @Header('content-type', 'text/plain; version=0.0.4')
  @ApiOperation({ summary: 'Prometheus metrics' })
  @ApiOkResponse({ content: { 'text/plain': { schema: { type: 'string' } } } })
  async prometheus(): Promise<string> {
    const { trouble, rebuild, tries } = this.feed;
    this.metrics.logWriting(await this.writing());
    this.metrics.lists({ follow: trouble === undefined, rebuilding: rebuild !== undefined, tries });
    this.metrics.clockOff(this.ledgerClock.clock.read().offMs ?? 0);
    this.metrics.leftUnfinished(this.reactor.unfinished);
    this.metrics.follows(this.ledger.store.tail);
    return this.metrics.print();
  }

  private async head() {
    try {
      return await this.ledger.store.head();
    } catch {
      return undefined;
    }
  }

  /** A disk that does not answer is none to write on. */
  private writing(): Promise<Writing> {
    let timer: NodeJS.Timeout | undefined;
    const impatience = new Promise<Writing>(resolve => {
      timer = setTimeout(() => resolve('fails'), WRITER_WAITS_MS);
    });
    return Promise.race([this.ledger.writing(), impatience]).finally(() => clearTimeout(timer));
  }
}

const followsOf = ({ trouble, behindMs, interruptions, lastEvent }: StoreTail): FollowsDto => ({
  ...(trouble === undefined ? {} : { trouble }),
  behindSeconds: Math.round(behindMs / 1000),
  interruptions,
  ...(lastEvent === undefined
    ? {}
    : { lastEvent: lastEvent.position, lastEventAt: new Date(lastEvent.at).toISOString() }),
});
