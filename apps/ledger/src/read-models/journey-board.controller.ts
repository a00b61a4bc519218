import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type JourneyOnBoard, journeysOnBoard } from '@selfsame/projections';
import { ReadingDesk } from '../access/reading-desk.js';
import type { Identity } from '../access/tokens.js';
import { ReadableBy, Who } from '../access/who.js';
import { LedgerStore } from '../commands/ledger-store.js';
import { checksAtBedside, mustStayBlind, withoutChecks } from '../reading/redact-bedside.js';
import { JourneyBoardPageDto, type JourneyBoardRowDto } from './journey-board.dto.js';
import { JourneyBoard, rowOf } from './journey-board.js';
import { BoardQuery } from './lists.dto.js';
import { positionHere } from '../reading/position-here.js';
import { ReadModelFeed } from './read-model-feed.js';
import { PAGE_MOST, PAGE_USUAL, readPage } from './read-page.js';

const BOARD_READERS = [
  'qa',
  'qp',
  'sponsor',
  'investigator',
  'monitor',
  'auditor',
  'inspector',
] as const;

/** Every therapy on one line: how far it is, who has it, what stands in its way and what runs out next. */
@ApiTags('lists')
@Controller('journeys')
export class JourneyBoardController {
  constructor(
    private readonly feed: ReadModelFeed,
    private readonly ledger: LedgerStore,
    private readonly board: JourneyBoard,
    private readonly reading: ReadingDesk,
  ) {}

  /** The list finds them; whether they are over, and all that changes, the therapies tell. So a page is gathered from several. */
  @Get()
  @ReadableBy(...BOARD_READERS)
  @ApiOperation({ summary: 'Therapies, each on one line: the journey board' })
  @ApiOkResponse({ type: JourneyBoardPageDto })
  async list(@Query() { state, limit, changedAfter, ...query }: BoardQuery, @Who() who: Identity) {
    const lists = { feed: this.feed, store: this.ledger.store };
    // Of a log that was restored: what changed there since is not what changed here.
    await positionHere(this.ledger.store, changedAfter);
    const most = Math.min(Number(limit ?? PAGE_USUAL), PAGE_MOST);
    const rows: JourneyBoardRowDto[] = [];
    const filter = { onlyThoseThatMayBeOver: state === 'ended', changedAfter };
    let cursor = query.cursor;
    do {
      const asked = { ...query, limit: String(most - rows.length), cursor };
      const page = await readPage(lists, 'journey-board', asked, paging =>
        journeysOnBoard(this.feed.models, filter, paging),
      );
      rows.push(...(await this.asTheyAre(page.rows, state, who)));
      cursor = page.next;
    } while (cursor !== undefined && rows.length < most);
    return { rows, ...(cursor === undefined ? {} : { next: cursor }) };
  }

  private async asTheyAre(
    found: readonly JourneyOnBoard[],
    state: BoardQuery['state'],
    who: Identity,
  ): Promise<readonly JourneyBoardRowDto[]> {
    const roles = BOARD_READERS.filter(role => who.roles.includes(role));
    const his = await this.reading.ofHis(who, roles, found);
    const rows: JourneyBoardRowDto[] = [];
    // One after the other: of hundreds that are read cold, each lets a bedside go first.
    for (const row of his) rows.push(...(await this.shown(row, who)));
    return rows.filter(
      ({ endedAt }) => state === undefined || (endedAt !== null) === (state === 'ended'),
    );
  }

  private async shown(found: JourneyOnBoard, who: Identity): Promise<JourneyBoardRowDto[]> {
    const asItIs = await this.asSeenBy(who, found);
    if (asItIs === undefined) return [];
    const { revision: _listed, ...row } = found;
    return [{ ...row, ...asItIs }];
  }

  /** H30: who may be the second checker counts no deviation of the first check. */
  private async asSeenBy(who: Identity, row: JourneyOnBoard) {
    if (!checksAtBedside(who)) return this.board.asItIs(row);
    const { state } = await this.board.load(row.coi);
    return rowOf(mustStayBlind(state, who) ? withoutChecks(state, state) : state);
  }
}
