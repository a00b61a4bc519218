import { Controller, Get, Header, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Open } from '../access/who.js';
import { LedgerStore } from '../commands/ledger-store.js';
import { Founded } from '../founding/founded.js';
import { ReadModelFeed } from '../read-models/read-model-feed.js';
import { Metrics } from '../http/metrics.js';

@ApiTags('operation')
@Open()
@Controller()
export class HealthController {
  constructor(
    private readonly ledger: LedgerStore,
    private readonly founded: Founded,
    private readonly metrics: Metrics,
    private readonly feed: ReadModelFeed,
  ) {}

  @Get('health')
  @ApiOperation({ summary: 'The process is alive' })
  health() {
    return { alive: true };
  }

  /** Lists that have stopped are told and do not make it unready: care goes on without any list. */
  @Get('ready')
  @ApiOperation({ summary: 'The log can be read, and the ledger is founded' })
  async ready(@Res({ passthrough: true }) reply: FastifyReply) {
    try {
      const head = await this.ledger.store.head();
      const { ledgerId, study, simulated } = this.founded.data;
      const { trouble } = this.feed;
      return {
        ready: true,
        head,
        ledgerId,
        study,
        simulated,
        ...(trouble === undefined ? {} : { lists: trouble }),
      };
    } catch {
      void reply.status(503);
      return { ready: false };
    }
  }

  @Get('metrics')
  @Header('content-type', 'text/plain; version=0.0.4')
  @ApiOperation({ summary: 'Prometheus metrics' })
  prometheus(): Promise<string> {
    this.metrics.listsFollow(this.feed.trouble === undefined);
    return this.metrics.print();
  }
}
