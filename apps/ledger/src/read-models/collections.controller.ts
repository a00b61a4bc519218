import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import type { Journey } from '@selfsame/custody';
import { type CollectionRow, collectionsDueAt } from '@selfsame/projections';
import type { Identity } from '../access/tokens.js';
import { ReadableBy, Who } from '../access/who.js';
import { LedgerStore } from '../commands/ledger-store.js';
import { StreamLoader } from '../commands/loaded-stream.js';
import { StreamKinds } from '../commands/stream-kind.js';
import { journeyStream } from '../commands/stream-names.js';
import { ListQuery } from './lists.dto.js';
import { pageOf } from './page-dto.js';
import { ReadModelFeed } from './read-model-feed.js';
import { readPage } from './read-page.js';

class CollectionDueDto implements CollectionRow {
  @ApiProperty({ example: 'CHA999926ABC123' })
  readonly coi!: string;

  @ApiProperty({ example: '01-012' })
  readonly subjectNumber!: string;

  @ApiProperty({ type: 'integer' })
  readonly doseNumber!: number;

  @ApiProperty({ example: 'B1', description: 'What is collected belongs to it.' })
  readonly batch!: string;

  @ApiProperty({
    format: 'date-time',
    description: 'The therapy began, or its batch was given up.',
  })
  readonly since!: string;
}

const CollectionsPageDto = pageOf('CollectionsPageDto', CollectionDueDto);

/** Whose cells are taken today, or soon: nobody looks for a therapy by its number at the bed. */
@ApiTags('lists')
@Controller('collections')
export class CollectionsController {
  constructor(
    private readonly feed: ReadModelFeed,
    private readonly ledger: LedgerStore,
    private readonly loader: StreamLoader,
    private readonly kinds: StreamKinds,
  ) {}

  @Get()
  @ReadableBy('collecting-physician', 'nurse', 'investigator')
  @ApiOperation({ summary: 'Therapies of the own site whose cells are still to be collected' })
  @ApiOkResponse({ type: CollectionsPageDto })
  async due(@Query() query: ListQuery, @Who() { site }: Identity) {
    const lists = { feed: this.feed, store: this.ledger.store };
    const page = await readPage(lists, 'collections', query, paging =>
      collectionsDueAt(this.feed.models, site, paging),
    );
    const rows = page.rows.map(async ({ coi, since }) => {
      const { state } = await this.loader.load(this.kinds.journey, journeyStream(coi));
      const { subjectNumber, doseNumber, currentBatch: batch } = state;
      return isDue(state) ? [{ coi, subjectNumber, doseNumber, batch, since }] : [];
    });
    return { ...page, rows: (await Promise.all(rows)).flat() };
  }
}

/** Whoever takes part no more is asked for nothing. */
const isDue = ({ participationEnded, bedside }: Journey): boolean =>
  participationEnded === undefined && !bedside.doseGiven;
