import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Role } from '@selfsame/custody';
import { type QueryRow, queriesOf } from '@selfsame/projections';
import { ReadingDesk } from '../access/reading-desk.js';
import type { Identity } from '../access/tokens.js';
import { ReadableBy, Who } from '../access/who.js';
import { LedgerStore } from '../commands/ledger-store.js';
import { StreamLoader } from '../commands/loaded-stream.js';
import { StreamKinds } from '../commands/stream-kind.js';
import { ReadModelFeed } from '../read-models/read-model-feed.js';
import { readPage } from '../read-models/read-page.js';
import { eventsSeenBy } from './events-seen-by.js';
import { QueriesPageDto, QueriesQuery } from './query-rows.dto.js';
import { READERS_OF_PARTICIPANT, READERS_OF_THERAPY } from './readers.js';

/** What a monitor asks, for whoever may answer or judge it: at the own site, or in the whole study. */
@ApiTags('source data')
@Controller('queries')
export class QueryListController {
  constructor(
    private readonly feed: ReadModelFeed,
    private readonly ledger: LedgerStore,
    private readonly reading: ReadingDesk,
    private readonly loader: StreamLoader,
    private readonly kinds: StreamKinds,
  ) {}

  @Get()
  @ReadableBy(...READERS_OF_THERAPY)
  @ApiOperation({
    summary: 'Queries of monitors, open ones first',
    description:
      'Of an event that its reader may not see yet, no query is listed; those of a participant’s own record only where he reads that.',
  })
  @ApiOkResponse({ type: QueriesPageDto })
  async queries(@Query() query: QueriesQuery, @Who() who: Identity) {
    const parts = { feed: this.feed, store: this.ledger.store };
    const page = await readPage(parts, 'queries', query, paging =>
      queriesOf(this.feed.models, query.open === 'true', paging),
    );
    const records = Map.groupBy(page.rows, ({ record }) => record);
    const shown = new Set<QueryRow>();
    // Read after the list, so that nobody is taken for free to see; and one after the other, so that a bedside goes first.
    for (const [record, asked] of records)
      for (const row of await this.shownTo(who, record, asked)) shown.add(row);
    return { ...page, rows: page.rows.filter(row => shown.has(row)) };
  }

  /** What was asked about one record, as far as he reads of it. */
  private async shownTo(who: Identity, record: string, asked: readonly QueryRow[]) {
    const [first] = asked;
    if (first === undefined || !(await this.isHis(first, who))) return [];
    const { loader, kinds } = this;
    const seen = await eventsSeenBy(who, record, await loader.history(record), { loader, kinds });
    return asked.filter(({ eventId }) => seen.has(eventId));
  }

  private isHis({ coi, participant }: QueryRow, who: Identity): Promise<boolean> {
    const rolesOf = (readers: readonly Role[]) => readers.filter(role => who.roles.includes(role));
    return coi === null
      ? this.reading.isHis(who, rolesOf(READERS_OF_PARTICIPANT), 'participant', participant ?? '')
      : this.reading.isHis(who, rolesOf(READERS_OF_THERAPY), 'journey', coi);
  }
}
