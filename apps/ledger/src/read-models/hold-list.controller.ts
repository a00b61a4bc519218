import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { instantOf } from '@selfsame/custody';
import { type HoldRow, holdsOf } from '@selfsame/projections';
import { ReadableBy } from '../access/who.js';
import { LedgerStore } from '../commands/ledger-store.js';
import { StaffNames } from '../identity-vault/staff-names.js';
import { type HoldRowDto, HoldsPageDto } from './hold-rows.dto.js';
import { HoldsQuery } from './lists.dto.js';
import { ReadModelFeed } from './read-model-feed.js';
import { readPage } from './read-page.js';

/** What is held now, and whom it has woken. One page of each is `GET /holds/{coi}/{hold}`. */
@ApiTags('lists')
@Controller('holds')
export class HoldListController {
  constructor(
    private readonly feed: ReadModelFeed,
    private readonly ledger: LedgerStore,
    private readonly names: StaffNames,
  ) {}

  @Get()
  @ReadableBy('qa', 'qp', 'sponsor', 'auditor', 'inspector')
  @ApiOperation({ summary: 'Holds, open ones first, with whoever was called and answered' })
  @ApiOkResponse({ type: HoldsPageDto })
  async holds(@Query() query: HoldsQuery) {
    const parts = { feed: this.feed, store: this.ledger.store };
    const page = await readPage(parts, 'holds', query, paging =>
      holdsOf(this.feed.models, query.open === 'true', paging),
    );
    return { ...page, rows: await Promise.all(page.rows.map(row => this.named(row))) };
  }

  private async named(row: HoldRow): Promise<HoldRowDto> {
    const nameOf = async (person: string | null, at: string | null) =>
      person === null || at === null ? null : this.names.nameOf(person, instantOf(at));
    return {
      ...row,
      placedByName: await nameOf(row.placedBy, row.placedAt),
      calledName: await nameOf(row.called, row.calledAt),
      acknowledgedByName: await nameOf(row.acknowledgedBy, row.acknowledgedAt),
    };
  }
}
