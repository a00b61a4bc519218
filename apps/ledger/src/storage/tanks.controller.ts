import { Body, Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  type PermittedCommand,
  type PresentedBox,
  type TankCommand,
  instantOf,
  timestampOf,
} from '@selfsame/custody';
import { tankOccupancy } from '@selfsame/projections';
import type { Identity } from '../access/tokens.js';
import { ReadableBy, Who } from '../access/who.js';
import { FrontDesk, type Wish } from '../commands/front-desk.js';
import { LedgerStore } from '../commands/ledger-store.js';
import { StreamLoader } from '../commands/loaded-stream.js';
import { Problem } from '../commands/refusal.js';
import { StreamKinds } from '../commands/stream-kind.js';
import { boxStream, deviceStream, tankStream } from '../commands/stream-names.js';
import { Gives } from '../http/commands.js';
import { AssetInPath } from '../http/asset-in-path.js';
import { ListQuery } from '../read-models/lists.dto.js';
import { ReadModelFeed } from '../read-models/read-model-feed.js';
import { readAll } from '../read-models/read-page.js';
import type { Scanner } from '../scans/scanner.js';
import { AfterTheCommit } from '../stops/after-the-commit.js';
import { RescueDesk } from './rescue-desk.js';
import {
  CloseTankAlarmDto,
  IngestTankReadingsDto,
  RescueBoxesDto,
  WatchTankDto,
} from './tank-commands.dto.js';
import { TankDto, tankDto } from './tank.dto.js';

const EXAMPLE = 'tank-1';

/** What boxes stand in: how cold it is, whether anything is heard of it, and what was carried out of it in haste. */
@ApiTags('storage')
@Controller('tanks')
export class TanksController {
  constructor(
    private readonly front: FrontDesk,
    private readonly loader: StreamLoader,
    private readonly kinds: StreamKinds,
    private readonly rescues: RescueDesk,
    private readonly afterTheCommit: AfterTheCommit,
    private readonly feed: ReadModelFeed,
    private readonly ledger: LedgerStore,
  ) {}

  @Gives('WatchTank', ':tank/watches', 'Say how cold a tank must be, and how long it may be silent')
  watch(
    @AssetInPath('tank', EXAMPLE) tank: string,
    @Body() dto: WatchTankDto,
    @Who() who: Identity,
  ) {
    const { maxMilliCelsius, minLevelMillimetres, silentAfterMinutes } = dto;
    const watched = { tank, maxMilliCelsius, minLevelMillimetres, silentAfterMinutes };
    return this.give(tank, 'WatchTank', { dto, who }, () => watched);
  }

  @Gives('IngestTankReadings', ':tank/readings', 'Hand in what the monitor of a tank measured')
  ingest(
    @AssetInPath('tank', EXAMPLE) tank: string,
    @Body() dto: IngestTankReadingsDto,
    @Who() who: Identity,
  ) {
    const readings = dto.readings.map(reading => ({ ...reading, at: instantOf(reading.at) }));
    const batch = { tank, fileSha256: dto.fileSha256, readings };
    return this.give(tank, 'IngestTankReadings', { dto, who }, () => batch);
  }

  @Gives('RescueBoxes', ':tank/rescues', 'Record that boxes were carried into another tank')
  async rescue(
    @AssetInPath('tank', EXAMPLE) tank: string,
    @Body() dto: RescueBoxesDto,
    @Who() who: Identity,
  ) {
    const { to, warmSince, milliCelsius, cause } = dto;
    const answer = await this.give(tank, 'RescueBoxes', { dto, who }, async scan => ({
      tank,
      to,
      boxes: await this.boxes(scan, dto.boxes),
      warmSince: timestampOf(instantOf(warmSince)),
      ...(milliCelsius === undefined ? {} : { milliCelsius }),
      cause,
    }));
    const [first] = answer.events;
    await this.afterTheCommit.try(answer.stream, () =>
      this.rescues.follow(tank, first?.revision ?? answer.revision),
    );
    return answer;
  }

  @Gives('CloseTankAlarm', ':tank/alarms/:alarm/closures', 'Close an alarm of a tank')
  close(
    @AssetInPath('tank', EXAMPLE) tank: string,
    @Param('alarm') alarm: string,
    @Body() dto: CloseTankAlarmDto,
    @Who() who: Identity,
  ) {
    const closed = { alarm, evidence: dto.evidence };
    return this.give(tank, 'CloseTankAlarm', { dto, who }, () => closed);
  }

  @Get(':tank')
  @ReadableBy('storage-keeper', 'operator', 'qa', 'qp', 'auditor', 'inspector')
  @ApiOperation({ summary: 'A tank: what stands in it, what was last heard of it, its alarms' })
  @ApiOkResponse({ type: TankDto })
  async show(
    @AssetInPath('tank', EXAMPLE) tank: string,
    @Query() query: ListQuery,
  ): Promise<TankDto> {
    const device = await this.loader.load(this.kinds.device, deviceStream(tank));
    if (device.state.kind !== 'tank') throw new Problem('NOT_FOUND');
    const { state, revision } = await this.loader.load(this.kinds.tank, tankStream(tank));
    const lists = { feed: this.feed, store: this.ledger.store };
    const boxes = await readAll(lists, 'storage-map', query, () =>
      tankOccupancy(this.feed.models, tank),
    );
    return tankDto(tank, revision, state, boxes);
  }

  private give(
    tank: string,
    type: TankCommand['type'] & PermittedCommand,
    { dto, who }: Pick<Wish, 'dto' | 'who'>,
    prepare: (scan: Scanner) => Promise<TankCommand['data']> | TankCommand['data'],
  ) {
    const stream = tankStream(tank);
    return this.front.ask({ kind: this.kinds.tank, stream, type, dto, who, prepare });
  }

  private boxes(scan: Scanner, scanned: RescueBoxesDto['boxes']): Promise<PresentedBox[]> {
    const names = new Set(scanned.map(each => scan.boxOf(each)));
    return Promise.all(
      [...names].map(async box => {
        const { state } = await this.loader.load(this.kinds.box, boxStream(box));
        return { box, tank: state.tank };
      }),
    );
  }
}
