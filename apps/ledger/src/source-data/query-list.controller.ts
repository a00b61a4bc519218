import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type QueryRow, queriesOf } from '@selfsame/projections';
import { ReadingDesk } from '../access/reading-desk.js';
import type { Identity } from '../access/tokens.js';
import { ReadableBy, Who } from '../access/who.js';
import { LedgerStore } from '../commands/ledger-store.js';
import { ReadModelFeed } from '../read-models/read-model-feed.js';
import { readPage } from '../read-models/read-page.js';
import { QueriesPageDto, QueriesQuery } from './query-rows.dto.js';

const READERS = ['monitor', 'sponsor', 'qa', 'qp', 'auditor', 'inspector', 'investigator'] as const;

/** What a monitor asks, for whoever has to answer: at the own site, or in the whole study. */
@ApiTags('source data')
@Controller('queries')
export class QueryListController {
  constructor(
    private readonly feed: ReadModelFeed,
    private readonly ledger: LedgerStore,
    private readonly reading: ReadingDesk,
  ) {}

  @Get()
  @ReadableBy(...READERS)
  @ApiOperation({ summary: 'Queries of monitors, open ones first' })
  @ApiOkResponse({ type: QueriesPageDto })
  async queries(@Query() query: QueriesQuery, @Who() who: Identity) {
    const parts = { feed: this.feed, store: this.ledger.store };
    const page = await readPage(parts, 'queries', query, paging =>
      queriesOf(this.feed.models, query.open === 'true', paging),
    );
    const his = await Promise.all(page.rows.map(row => this.isHis(row, who)));
    return { ...page, rows: page.rows.filter((_row, place) => his[place]) };
  }

  private isHis({ coi, participant }: QueryRow, who: Identity): Promise<boolean> {
    const roles = READERS.filter(role => who.roles.includes(role));
    return coi === null
      ? this.reading.isHis(who, roles, 'participant', participant ?? '')
      : this.reading.isHis(who, roles, 'journey', coi);
  }
}
