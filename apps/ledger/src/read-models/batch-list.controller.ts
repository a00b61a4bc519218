import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import {
  type BatchRow,
  type Counts,
  LABEL_STATES,
  TUBE_STATES,
  batchesOf,
} from '@selfsame/projections';
import { ReadableBy } from '../access/who.js';
import { LedgerStore } from '../commands/ledger-store.js';
import { pageOf } from './page-dto.js';
import { PeriodQuery, periodIn } from './period.dto.js';
import { ReadModelFeed } from './read-model-feed.js';
import { readPage } from './read-page.js';

const BATCH_STATUSES = ['growing', 'failed', 'conditional', 'final', 'exceptional', 'rejected'];

const counts = (states: readonly string[]) => ({
  type: 'object' as const,
  properties: Object.fromEntries(states.map(state => [state, { type: 'integer' as const }])),
  additionalProperties: false,
});

/** What was made in a period, and what became of it. */
class BatchRowDto implements BatchRow {
  @ApiProperty({ example: 'CHA999926ABC123' })
  readonly coi!: string;

  @ApiProperty({ example: 'B1' })
  readonly batch!: string;

  @ApiProperty({ format: 'uuid', description: 'Pseudonym.' })
  readonly participant!: string;

  @ApiProperty({ example: '01-012' })
  readonly subjectNumber!: string;

  @ApiProperty({ type: 'integer' })
  readonly doseNumber!: number;

  @ApiProperty({ description: 'Where the participant is treated now.' })
  readonly site!: string;

  @ApiProperty()
  readonly protocol!: string;

  @ApiProperty({ type: 'integer', description: 'The version that the therapy follows now.' })
  readonly version!: number;

  @ApiProperty({ format: 'date-time', description: 'When its marrow was taken, as it happened.' })
  readonly begunAt!: string;

  @ApiProperty({ enum: BATCH_STATUSES })
  readonly status!: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly decidedAt!: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly decidedBy!: string | null;

  @ApiProperty({
    ...counts(LABEL_STATES),
    description: 'How many labels are where; one that is still printed is not accounted for.',
  })
  readonly labels!: Counts;

  @ApiProperty({ ...counts(TUBE_STATES), description: 'How many tubes are where.' })
  readonly tubes!: Counts;
}

const BatchesPageDto = pageOf('BatchesPageDto', BatchRowDto);

@ApiTags('lists')
@Controller('batches')
export class BatchListController {
  constructor(
    private readonly feed: ReadModelFeed,
    private readonly ledger: LedgerStore,
  ) {}

  @Get()
  @ReadableBy('qa', 'qp', 'auditor', 'inspector')
  @ApiOperation({ summary: 'Batches of a period, with their units and labels' })
  @ApiOkResponse({ type: BatchesPageDto })
  batches(@Query() query: PeriodQuery) {
    const parts = { feed: this.feed, store: this.ledger.store };
    return readPage(parts, 'batches', query, paging =>
      batchesOf(this.feed.models, periodIn(query), paging),
    );
  }
}
