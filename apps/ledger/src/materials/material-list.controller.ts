import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { type MaterialRow, materialsAt } from '@selfsame/projections';
import type { Identity } from '../access/tokens.js';
import { ReadableBy, Who } from '../access/who.js';
import { LedgerStore } from '../commands/ledger-store.js';
import { ListQuery } from '../read-models/lists.dto.js';
import { pageOf } from '../read-models/page-dto.js';
import { ReadModelFeed } from '../read-models/read-model-feed.js';
import { readPage } from '../read-models/read-page.js';

class MaterialRowDto implements MaterialRow {
  @ApiProperty({ example: 'MAT-1F3A5C7E9B0D' })
  readonly material!: string;

  @ApiProperty({ example: 'tube' })
  readonly shape!: string;

  @ApiProperty()
  readonly description!: string;

  @ApiProperty({ type: String, nullable: true, description: 'Null: it lies in no box.' })
  readonly box!: string | null;

  @ApiProperty({ type: String, nullable: true, example: 'B3' })
  readonly position!: string | null;

  @ApiProperty({ example: 'quarantine-1' })
  readonly quarantine!: string;

  @ApiProperty({ format: 'date-time' })
  readonly foundAt!: string;
}

const MaterialsPageDto = pageOf('MaterialsPageDto', MaterialRowDto);

/** What lies in quarantine until somebody knows what it is. */
@ApiTags('materials')
@Controller('materials')
export class MaterialListController {
  constructor(
    private readonly feed: ReadModelFeed,
    private readonly ledger: LedgerStore,
  ) {}

  @Get()
  @ReadableBy('storage-keeper', 'operator', 'qc-analyst', 'qa')
  @ApiOperation({ summary: 'Material that nobody knows, and that the own site keeps' })
  @ApiOkResponse({ type: MaterialsPageDto })
  list(@Query() query: ListQuery, @Who() { site }: Identity) {
    const lists = { feed: this.feed, store: this.ledger.store };
    return readPage(lists, 'materials', query, paging =>
      materialsAt(this.feed.models, site, paging),
    );
  }
}
