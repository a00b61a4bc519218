import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { tankOccupancy, tanksAt } from '@selfsame/projections';
import type { Identity } from '../access/tokens.js';
import { ReadableBy, Who } from '../access/who.js';
import { LedgerStore } from '../commands/ledger-store.js';
import { StreamLoader } from '../commands/loaded-stream.js';
import { StreamKinds } from '../commands/stream-kind.js';
import { tankStream } from '../commands/stream-names.js';
import { ListQuery } from '../read-models/lists.dto.js';
import { ReadModelFeed } from '../read-models/read-model-feed.js';
import { readAll } from '../read-models/read-page.js';
import { TankDto, tankDto } from './tank.dto.js';

class TanksDto {
  @ApiProperty({ type: [TankDto] })
  readonly rows!: readonly TankDto[];
}

/** All tanks of a house on one page: at night nobody remembers their numbers. */
@ApiTags('storage')
@Controller('tanks')
export class TankListController {
  constructor(
    private readonly feed: ReadModelFeed,
    private readonly ledger: LedgerStore,
    private readonly loader: StreamLoader,
    private readonly kinds: StreamKinds,
  ) {}

  @Get()
  @ReadableBy('storage-keeper', 'operator', 'qa')
  @ApiOperation({
    summary: 'Tanks of the own site: what stands in them, and what is wrong with them',
  })
  @ApiOkResponse({ type: TanksDto })
  async list(@Query() query: ListQuery, @Who() { site }: Identity): Promise<TanksDto> {
    const lists = { feed: this.feed, store: this.ledger.store };
    const known = await readAll(lists, 'storage-map', query, () =>
      tanksAt(this.feed.models, site).map(tank => ({
        tank,
        boxes: tankOccupancy(this.feed.models, tank),
      })),
    );
    const rows = known.map(async ({ tank, boxes }) => {
      const { state, revision } = await this.loader.load(this.kinds.tank, tankStream(tank));
      return tankDto(tank, revision, state, boxes);
    });
    return { rows: await Promise.all(rows) };
  }
}
