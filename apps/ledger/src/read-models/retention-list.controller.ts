import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { type RetentionRow, samplesKept } from '@selfsame/projections';
import { ReadableBy } from '../access/who.js';
import { LedgerClock } from '../clock/ledger-clock.js';
import { LedgerStore } from '../commands/ledger-store.js';
import { Absent, Pattern } from '../http/fields.js';
import { ListQuery } from './lists.dto.js';
import { pageOf } from './page-dto.js';
import { ReadModelFeed } from './read-model-feed.js';
import { readPage } from './read-page.js';

export class RetentionQuery extends ListQuery {
  @Absent()
  @Pattern('Only those whose time is over.', /^(true|false)$/, 'true')
  due?: string;
}

/** What is kept of whom, where, and until when. */
class RetentionRowDto implements RetentionRow {
  @ApiProperty({ example: 'CHA999926ABC123' })
  readonly coi!: string;

  @ApiProperty({ example: 'Q4' })
  readonly item!: string;

  @ApiProperty({ type: String, nullable: true, description: 'Null: in somebody’s hands.' })
  readonly box!: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly position!: string | null;

  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'Null: nobody has said until when.',
  })
  readonly keepUntil!: string | null;

  @ApiProperty({ description: 'QA may sign for its destruction now. Nothing destroys it.' })
  readonly due!: boolean;

  @ApiProperty({ type: String, nullable: true, description: 'Who signed that it may go.' })
  readonly authorisedBy!: string | null;
}

const RetentionPageDto = pageOf('RetentionPageDto', RetentionRowDto);

/** A task list and no alarm: whatever waits here loses nothing by waiting. */
@ApiTags('lists')
@Controller('retention-samples')
export class RetentionListController {
  constructor(
    private readonly feed: ReadModelFeed,
    private readonly ledger: LedgerStore,
    private readonly ledgerClock: LedgerClock,
  ) {}

  @Get()
  @ReadableBy('qa', 'qp', 'sponsor', 'auditor', 'inspector')
  @ApiOperation({ summary: 'Retention samples, the first to be due before the others' })
  @ApiOkResponse({ type: RetentionPageDto })
  samples(@Query() query: RetentionQuery) {
    const parts = { feed: this.feed, store: this.ledger.store };
    const asked = { due: query.due === 'true', now: this.ledgerClock.clock.now() };
    return readPage(parts, 'retention-samples', query, paging =>
      samplesKept(this.feed.models, asked, paging),
    );
  }
}
