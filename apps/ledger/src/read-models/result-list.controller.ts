import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { type ResultRow, resultsOf } from '@selfsame/projections';
import type { Identity } from '../access/tokens.js';
import { ReadableBy, Who } from '../access/who.js';
import { LedgerStore } from '../commands/ledger-store.js';
import { Absent, Pattern } from '../http/fields.js';
import { type Named, StaffNames } from '../identity-vault/staff-names.js';
import { assertChecksNothing } from '../reading/assert-checks-nothing.js';
import { pageOf } from './page-dto.js';
import { PeriodQuery, periodIn } from './period.dto.js';
import { ReadModelFeed } from './read-model-feed.js';
import { readPage } from './read-page.js';

class ResultsQuery extends PeriodQuery {
  @Absent()
  @Pattern('Only those out of specification.', /^(true|false)$/, 'true')
  outOfSpecification?: string;
}

class ResultRowDto implements Named<ResultRow> {
  @ApiProperty({ example: 'CHA999926ABC123' })
  readonly coi!: string;

  @ApiProperty({ example: 'B1' })
  readonly batch!: string;

  @ApiProperty({ example: 'Q1' })
  readonly sample!: string;

  @ApiProperty({ example: 'sterility' })
  readonly test!: string;

  @ApiProperty()
  readonly method!: string;

  @ApiProperty({ example: '<0.5 EU/ml' })
  readonly measured!: string;

  @ApiProperty({ description: 'Computed from the limits of the protocol when it was recorded.' })
  readonly conforms!: boolean;

  @ApiProperty()
  readonly instrument!: string;

  @ApiProperty({ format: 'uuid' })
  readonly eventId!: string;

  @ApiProperty({ type: 'integer' })
  readonly revision!: number;

  @ApiProperty({ format: 'date-time' })
  readonly recordedAt!: string;

  @ApiProperty()
  readonly person!: string;

  @ApiProperty({ type: String, nullable: true, example: 'Věra Holubová' })
  readonly name!: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly reviewedBy!: string | null;

  @ApiProperty({
    description: 'Something of it was corrected since: the therapy has it as it is now.',
  })
  readonly corrected!: boolean;
}

const ResultsPageDto = pageOf('ResultsPageDto', ResultRowDto);

/** What was measured over all therapies; each of them says itself what follows from it. */
@ApiTags('lists')
@Controller('results')
export class ResultListController {
  constructor(
    private readonly feed: ReadModelFeed,
    private readonly ledger: LedgerStore,
    private readonly names: StaffNames,
  ) {}

  @Get()
  @ReadableBy('qa', 'qp', 'auditor', 'inspector')
  @ApiOperation({ summary: 'Results of a period, or those of them that are out of specification' })
  @ApiOkResponse({ type: ResultsPageDto })
  async results(@Query() query: ResultsQuery, @Who() who: Identity) {
    // H10: a number that is reviewed by somebody who could read it here is copied.
    assertChecksNothing(who);
    const parts = { feed: this.feed, store: this.ledger.store };
    const only = query.outOfSpecification === 'true';
    const page = await readPage(parts, 'results', query, paging =>
      resultsOf(this.feed.models, periodIn(query), only, paging),
    );
    return { ...page, rows: await this.names.beside(page.rows) };
  }
}
