import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Journey, type Meaning, meanings } from '@selfsame/custody';
import {
  type FoundRow,
  type Page,
  type Paging,
  type TimelineRow,
  alertsAfter,
  bedsideAt,
  figuresOf,
  heldAt,
  lineageOf,
  positionsOf,
  searchFor,
  timelineOf,
  whereaboutsOf,
} from '@selfsame/projections';
import { HISTORY_READERS, JOURNEY_READERS } from '../access/readers.js';
import { ReadingDesk } from '../access/reading-desk.js';
import type { Identity } from '../access/tokens.js';
import { ReadableBy, Who } from '../access/who.js';
import { Problem } from '../commands/refusal.js';
import { LedgerStore } from '../commands/ledger-store.js';
import { StreamLoader } from '../commands/loaded-stream.js';
import { StreamKinds } from '../commands/stream-kind.js';
import { journeyStream } from '../commands/stream-names.js';
import { checkedCoi } from '../journeys/journey-desk.js';
import { type Named, StaffNames } from '../identity-vault/staff-names.js';
import { AssetInPath } from '../http/asset-in-path.js';
import { numberIn } from '../scans/number-in.js';
import { ALERT_READERS, alertFilterOf, alertsSeenBy } from '../reading/alerts-seen-by.js';
import { assertChecksNothing } from '../reading/assert-checks-nothing.js';
import { mustStayBlind, unseenIn } from '../reading/redact-bedside.js';
import { AlertsQuery, ListQuery, SearchQuery } from './lists.dto.js';
import { SEARCHERS, findsThing } from './finds-thing.js';
import { ReadModelFeed } from './read-model-feed.js';
import { readPage } from './read-page.js';
import {
  AlertsPageDto,
  FiguresPageDto,
  BedsidePageDto,
  FoundPageDto,
  LineagePageDto,
  PositionsPageDto,
  TimelinePageDto,
  WhereaboutsPageDto,
} from './rows.dto.js';

/** 21 CFR 11.50(b): the meaning of a signature, and its signer's name, stand wherever its record is shown. */
type SignedRow = Named<TimelineRow> & { readonly signed: string | null };

const inWords = (row: Named<TimelineRow>): SignedRow => ({
  ...row,
  signed: row.meaning === null ? null : meanings[row.meaning as Meaning],
});

/** Lists for people: they help to find and to plan. Nothing is ever decided on them. */
@ApiTags('lists')
@Controller()
export class ListsController {
  constructor(
    private readonly feed: ReadModelFeed,
    private readonly ledger: LedgerStore,
    private readonly loader: StreamLoader,
    private readonly kinds: StreamKinds,
    private readonly reading: ReadingDesk,
    private readonly names: StaffNames,
  ) {}

  @Get('journeys/:coi/timeline')
  @ReadableBy(...HISTORY_READERS)
  @ApiOperation({ summary: 'Custody timeline of a journey' })
  @ApiOkResponse({ type: TimelinePageDto })
  async timeline(
    @Param('coi') coi: string,
    @Query() query: ListQuery,
    @Who() who: Identity,
  ): Promise<Page<SignedRow>> {
    const page = await this.page('custody-timeline', query, paging =>
      timelineOf(this.feed.models, checkedCoi(coi), paging),
    );
    const state = await this.journey(coi);
    // The list is a read route like any other: the second checker stays blind here too.
    const unseen = mustStayBlind(state, who)
      ? unseenIn(await this.loader.history(journeyStream(coi)), state)
      : new Set<number>();
    const rows = page.rows.filter(({ revision }) => !unseen.has(revision));
    return { ...page, rows: (await this.names.beside(rows)).map(inWords) };
  }

  @Get('journeys/:coi/whereabouts')
  @ReadableBy(...HISTORY_READERS)
  @ApiOperation({ summary: 'Where every container of a journey is' })
  @ApiOkResponse({ type: WhereaboutsPageDto })
  async whereabouts(@Param('coi') coi: string, @Query() query: ListQuery) {
    const page = await this.page('whereabouts', query, paging =>
      whereaboutsOf(this.feed.models, checkedCoi(coi), paging),
    );
    await this.journey(coi);
    return page;
  }

  @Get('journeys/:coi/lineage')
  @ReadableBy(...HISTORY_READERS)
  @ApiOperation({ summary: 'Which container came from which' })
  @ApiOkResponse({ type: LineagePageDto })
  async lineage(@Param('coi') coi: string, @Query() query: ListQuery) {
    const page = await this.page('lineage', query, paging =>
      lineageOf(this.feed.models, checkedCoi(coi), paging),
    );
    await this.journey(coi);
    return page;
  }

  @Get('bedside')
  @ReadableBy('nurse', 'administering-physician', 'investigator', 'qa')
  @ApiOperation({ summary: 'Doses at the own site, with their clocks' })
  @ApiOkResponse({ type: BedsidePageDto })
  bedside(@Query() query: ListQuery, @Who() { site }: Identity) {
    return this.page('bedside-list', query, paging => bedsideAt(this.feed.models, site, paging));
  }

  @Get('custody')
  @ReadableBy(...JOURNEY_READERS)
  @ApiOperation({ summary: 'What the own post holds' })
  @ApiOkResponse({ type: WhereaboutsPageDto })
  custody(@Query() query: ListQuery, @Who() { site, post }: Identity) {
    return this.page('whereabouts', query, paging => heldAt(this.feed.models, site, post, paging));
  }

  @Get('boxes/:box/positions')
  @ReadableBy('storage-keeper', 'operator', 'qa', 'qp', 'auditor', 'inspector')
  @ApiOperation({ summary: 'Storage map of a box' })
  @ApiOkResponse({ type: PositionsPageDto })
  positions(@AssetInPath('box', '9512345BOX1') box: string, @Query() query: ListQuery) {
    return this.page('storage-map', query, paging => positionsOf(this.feed.models, box, paging));
  }

  @Get('search')
  @ReadableBy(...SEARCHERS)
  @ApiOperation({
    summary: 'Find whatever has a number, by its beginning or by a scan of it',
    description:
      'Therapies, participants, batches, containers, labels, slots and packages; lots, people, devices and whatever else has a record of its own.',
  })
  @ApiOkResponse({ type: FoundPageDto })
  async search(@Query() query: SearchQuery, @Who() who: Identity): Promise<Page<FoundRow>> {
    const { q, symbology } = query;
    const value = symbology === undefined ? q : numberIn({ symbology, raw: q });
    const page = await this.page('scan-index', query, paging =>
      searchFor(this.feed.models, value, paging),
    );
    const roles = SEARCHERS.filter(role => who.roles.includes(role));
    const things = page.rows.filter(row => row.coi === '' && findsThing(roles, row.kind));
    const therapies = page.rows.filter(({ coi }) => coi !== '');
    const his = await this.reading.ofHis(who, roles, therapies);
    return { ...page, rows: page.rows.filter(row => things.includes(row) || his.includes(row)) };
  }

  @Get('alerts')
  @ReadableBy(...ALERT_READERS)
  @ApiOperation({
    summary: 'Near misses, holds, deviations, and limits that passed or are about to',
    description: 'An administrator reads of attacked accounts, and of no therapy.',
  })
  @ApiOkResponse({ type: AlertsPageDto })
  async alerts(@Query() query: AlertsQuery, @Who() who: Identity) {
    const page = await this.page('alerts', query, paging =>
      alertsAfter(this.feed.models, alertFilterOf(query, who), paging),
    );
    return { ...page, rows: await alertsSeenBy(who, page.rows, coi => this.journey(coi)) };
  }

  @Get('figures')
  @ReadableBy('qa', 'qp', 'auditor', 'inspector', 'monitor')
  @ApiOperation({
    summary: 'Near misses, typed identifiers, take-overs and late records, by site and month',
  })
  @ApiOkResponse({ type: FiguresPageDto })
  async figures(@Query() query: ListQuery, @Who() who: Identity) {
    assertChecksNothing(who);
    return this.page('figures', query, paging => figuresOf(this.feed.models, paging));
  }

  /** @throws Problem NOT_FOUND: an empty list would say that there is such a therapy */
  private async journey(coi: string): Promise<Journey> {
    const { state } = await this.loader.load(this.kinds.journey, journeyStream(coi));
    if (state.startedAt === undefined) throw new Problem('NOT_FOUND');
    return state;
  }

  private page<Row>(
    model: string,
    query: ListQuery,
    read: (paging: Paging) => Page<Row>,
  ): Promise<Page<Row>> {
    return readPage({ feed: this.feed, store: this.ledger.store }, model, query, read);
  }
}
