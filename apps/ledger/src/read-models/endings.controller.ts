import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { instantOf } from '@selfsame/custody';
import { ENDING_KINDS, type EndingKind, type EndingRow, endingsOf } from '@selfsame/projections';
import { ReadableBy } from '../access/who.js';
import { LedgerStore } from '../commands/ledger-store.js';
import { EndingsQuery } from './lists.dto.js';
import { pageOf } from './page-dto.js';
import { ReadModelFeed } from './read-model-feed.js';
import { readPage } from './read-page.js';

class EndingRowDto implements EndingRow {
  @ApiProperty({ enum: ENDING_KINDS })
  readonly kind!: EndingKind;

  @ApiProperty({ example: 'nurse-1', description: 'Whose it is, or which device or lot.' })
  readonly subject!: string;

  @ApiProperty({ example: 'nurse', description: 'Which role or training, or what it is.' })
  readonly what!: string;

  @ApiProperty({ example: 'motol', description: 'Empty where it is of the whole study.' })
  readonly site!: string;

  @ApiProperty({ example: 'neurology' })
  readonly post!: string;

  @ApiProperty({ format: 'date-time' })
  readonly endsAt!: string;
}

const EndingsPageDto = pageOf('EndingsPageDto', EndingRowDto);

/** What somebody has to renew before it keeps others from their work: nobody is told of it in any other way. */
@ApiTags('lists')
@Controller('endings')
export class EndingsController {
  constructor(
    private readonly feed: ReadModelFeed,
    private readonly ledger: LedgerStore,
  ) {}

  @Get()
  @ReadableBy('administrator', 'qa', 'qp', 'auditor', 'inspector')
  @ApiOperation({ summary: 'Roles, trainings, calibrations and lots that end, the next one first' })
  @ApiOkResponse({ type: EndingsPageDto })
  endings(@Query() { before, kind, ...paging }: EndingsQuery) {
    const parts = { feed: this.feed, store: this.ledger.store };
    const filter = { before: instantOf(before), ...(kind === undefined ? {} : { kind }) };
    return readPage(parts, 'endings', paging, at => endingsOf(this.feed.models, filter, at));
  }
}
