import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Role } from '@selfsame/custody';
import {
  type Page,
  type Paging,
  lotsOfJourney,
  unitsOfLot,
  usesOfLot,
} from '@selfsame/projections';
import { HISTORY_READERS } from '../access/readers.js';
import { ReadingDesk } from '../access/reading-desk.js';
import type { Identity } from '../access/tokens.js';
import { ReadableBy, Who } from '../access/who.js';
import { LedgerClock } from '../clock/ledger-clock.js';
import { LedgerStore } from '../commands/ledger-store.js';
import { StreamLoader } from '../commands/loaded-stream.js';
import { Problem } from '../commands/refusal.js';
import { StreamKinds } from '../commands/stream-kind.js';
import { lotStream } from '../commands/stream-names.js';
import { StaffNames } from '../identity-vault/staff-names.js';
import { checkedCoi } from '../journeys/journey-desk.js';
import { ListQuery } from '../read-models/lists.dto.js';
import { ReadModelFeed } from '../read-models/read-model-feed.js';
import { readPage } from '../read-models/read-page.js';
import { LotDto, LotUnitsPageDto, LotUsesPageDto } from './lot-answers.dto.js';
import { lotDto } from './lot-dto.js';
import { LotInPath } from './lot-in-path.js';

/** Where a lot went, and where a therapy's materials came from. Lists for people: a recall holds by streams, not by these. */
@ApiTags('lots')
@Controller()
export class LotsReadingController {
  constructor(
    private readonly feed: ReadModelFeed,
    private readonly ledger: LedgerStore,
    private readonly loader: StreamLoader,
    private readonly kinds: StreamKinds,
    private readonly reading: ReadingDesk,
    private readonly names: StaffNames,
    private readonly time: LedgerClock,
  ) {}

  @Get('lots/:lot')
  @ReadableBy(...HISTORY_READERS)
  @ApiOperation({
    summary: 'A lot, its certificate, what is open of it, and whether it is recalled',
  })
  @ApiOkResponse({ type: LotDto })
  async show(@LotInPath() lot: string): Promise<LotDto> {
    const { state, revision } = await this.loader.load(this.kinds.lot, lotStream(lot));
    if (state.lot === '') throw new Problem('NOT_FOUND');
    return lotDto(state, revision, this.time.clock.now());
  }

  @Get('lots/:lot/uses')
  @ReadableBy(...HISTORY_READERS)
  @ApiOperation({
    summary: 'Where a lot was used: therapies, batches, containers, people and places',
  })
  @ApiOkResponse({ type: LotUsesPageDto })
  async uses(@LotInPath() lot: string, @Query() query: ListQuery, @Who() who: Identity) {
    const page = await this.page(query, paging => usesOfLot(this.feed.models, lot, paging));
    const rows = await this.reading.ofHis(who, rolesOf(who), page.rows);
    return { ...page, rows: await this.names.beside(rows) };
  }

  @Get('lots/:lot/units')
  @ReadableBy(...HISTORY_READERS)
  @ApiOperation({ summary: 'Every container with some of a lot in it, and where it is now' })
  @ApiOkResponse({ type: LotUnitsPageDto })
  async units(@LotInPath() lot: string, @Query() query: ListQuery, @Who() who: Identity) {
    const page = await this.page(query, paging => unitsOfLot(this.feed.models, lot, paging));
    return { ...page, rows: await this.reading.ofHis(who, rolesOf(who), page.rows) };
  }

  @Get('journeys/:coi/lots')
  @ReadableBy(...HISTORY_READERS)
  @ApiOperation({ summary: 'The lots that a therapy has some of' })
  @ApiOkResponse({ type: LotUsesPageDto })
  async ofJourney(@Param('coi') coi: string, @Query() query: ListQuery) {
    const page = await this.page(query, paging =>
      lotsOfJourney(this.feed.models, checkedCoi(coi), paging),
    );
    return { ...page, rows: await this.names.beside(page.rows) };
  }

  private page<Row>(query: ListQuery, read: (paging: Paging) => Page<Row>): Promise<Page<Row>> {
    return readPage({ feed: this.feed, store: this.ledger.store }, 'lot-use', query, read);
  }
}

/** Those of somebody's roles in which he may ask here. */
const rolesOf = ({ roles }: Identity): readonly Role[] =>
  HISTORY_READERS.filter(role => roles.includes(role));
