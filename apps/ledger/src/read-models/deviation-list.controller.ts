import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Instant, instantOf } from '@selfsame/custody';
import { type DeviationFilter, type DeviationRow, deviationsOf } from '@selfsame/projections';
import type { Identity } from '../access/tokens.js';
import { ReadableBy, Who } from '../access/who.js';
import { LedgerClock } from '../clock/ledger-clock.js';
import { LedgerStore } from '../commands/ledger-store.js';
import { StreamLoader } from '../commands/loaded-stream.js';
import { StreamKinds } from '../commands/stream-kind.js';
import { journeyStream } from '../commands/stream-names.js';
import { deviationsSeenBy } from '../reading/deviations-seen-by.js';
import { type AgedDeviationDto, DeviationsPageDto } from './deviation-rows.dto.js';
import { DeviationsQuery } from './lists.dto.js';
import { ReadModelFeed } from './read-model-feed.js';
import { readPage } from './read-page.js';

const HOUR_MS = 3_600_000;

const aged = (row: DeviationRow, now: Instant): AgedDeviationDto => {
  const until = row.settledAt === null ? now : instantOf(row.settledAt);
  const ageHours = Math.floor((until - instantOf(row.openedAt)) / HOUR_MS);
  return { ...row, ageHours };
};

/** What QA still has to judge, the oldest first; what is settled comes after that. */
@ApiTags('lists')
@Controller('deviations')
export class DeviationListController {
  constructor(
    private readonly feed: ReadModelFeed,
    private readonly ledger: LedgerStore,
    private readonly ledgerClock: LedgerClock,
    private readonly loader: StreamLoader,
    private readonly kinds: StreamKinds,
  ) {}

  @Get()
  @ReadableBy('qa', 'qp', 'sponsor', 'auditor', 'inspector')
  @ApiOperation({ summary: 'Deviations, open ones first, with their age, class and site' })
  @ApiOkResponse({ type: DeviationsPageDto })
  async deviations(@Query() query: DeviationsQuery, @Who() who: Identity) {
    const parts = { feed: this.feed, store: this.ledger.store };
    const page = await readPage(parts, 'deviations', query, paging =>
      deviationsOf(this.feed.models, filterOf(query), paging),
    );
    const rows = await deviationsSeenBy(who, page.rows, async coi => {
      const { state } = await this.loader.load(this.kinds.journey, journeyStream(coi));
      return state;
    });
    const now = this.ledgerClock.clock.now();
    return { ...page, rows: rows.map(row => aged(row, now)) };
  }
}

const filterOf = ({ open, classification, site }: DeviationsQuery): DeviationFilter => ({
  open: open === 'true',
  ...(classification === undefined ? {} : { classification }),
  ...(site === undefined ? {} : { site }),
});
