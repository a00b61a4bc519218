import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { GRADES, PLATE_KINDS } from '@selfsame/custody';
import { PLATE_WAITS, type PlateRow, type PlateWait, platesWaitingAt } from '@selfsame/projections';
import type { Identity } from '../access/tokens.js';
import { ReadableBy, Who } from '../access/who.js';
import { LedgerStore } from '../commands/ledger-store.js';
import { ListQuery } from '../read-models/lists.dto.js';
import { pageOf } from '../read-models/page-dto.js';
import { ReadModelFeed } from '../read-models/read-model-feed.js';
import { readPage } from '../read-models/read-page.js';

class PlateRowDto implements PlateRow {
  @ApiProperty({ example: '9512345BENCH1' })
  readonly workstation!: string;

  @ApiProperty({ example: 'P-0107' })
  readonly plate!: string;

  @ApiProperty({ example: 'SESSION-4', description: 'As it stands on the plate.' })
  readonly session!: string;

  @ApiProperty({ example: 'CHA999926ABC123', description: 'Whose session it was.' })
  readonly coi!: string;

  @ApiProperty({ enum: PLATE_KINDS })
  readonly kind!: string;

  @ApiProperty({ enum: GRADES })
  readonly grade!: string;

  @ApiProperty({ example: 'left-of-hood' })
  readonly place!: string;

  @ApiProperty({ format: 'date-time' })
  readonly laidAt!: string;

  @ApiProperty({ enum: PLATE_WAITS })
  readonly waitsFor!: PlateWait;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Whose count a second person has still to key; null while nobody has counted.',
  })
  readonly enteredBy!: string | null;
}

const PlatesPageDto = pageOf('PlatesPageDto', PlateRowDto);

/** What an incubator holds: plates are counted days later, by somebody who never saw the bench. */
@ApiTags('clean room')
@Controller('environment-plates')
export class PlateListController {
  constructor(
    private readonly feed: ReadModelFeed,
    private readonly ledger: LedgerStore,
  ) {}

  @Get()
  @ReadableBy('qc-analyst', 'operator', 'qa')
  @ApiOperation({
    summary: 'Plates of the own site that wait to be counted, or to be counted a second time',
  })
  @ApiOkResponse({ type: PlatesPageDto })
  list(@Query() query: ListQuery, @Who() { site }: Identity) {
    const lists = { feed: this.feed, store: this.ledger.store };
    return readPage(lists, 'environment-plates', query, paging =>
      platesWaitingAt(this.feed.models, site, paging),
    );
  }
}
