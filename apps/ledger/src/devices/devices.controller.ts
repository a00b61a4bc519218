import { Body, Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  type DeviceCommand,
  type PublicKeyJwk,
  instantOf,
  postOf,
  timestampOf,
} from '@selfsame/custody';
import { devicesOf } from '@selfsame/projections';
import type { Identity } from '../access/tokens.js';
import { ReadableBy, Who } from '../access/who.js';
import { LedgerClock } from '../clock/ledger-clock.js';
import { FrontDesk } from '../commands/front-desk.js';
import { LedgerStore } from '../commands/ledger-store.js';
import { StreamLoader } from '../commands/loaded-stream.js';
import { Problem } from '../commands/refusal.js';
import { StreamKinds } from '../commands/stream-kind.js';
import { deviceStream } from '../commands/stream-names.js';
import { Places } from '../founding/places.js';
import type { CommandDto } from '../http/command-dto.js';
import { Gives } from '../http/commands.js';
import { ReadModelFeed } from '../read-models/read-model-feed.js';
import { readPage } from '../read-models/read-page.js';
import { DevicesPageDto, DevicesQuery } from './device-list.dto.js';
import { deviceDto } from './device-dto.js';
import { deviceSigned } from './device-keys.js';
import {
  DeviceDto,
  EnrolDeviceDto,
  MoveDeviceDto,
  QualifyDeviceDto,
  RetireDeviceDto,
} from './devices.dto.js';

/** What people sign in on, and what they measure and print with. */
@ApiTags('devices')
@Controller('devices')
export class DevicesController {
  constructor(
    private readonly front: FrontDesk,
    private readonly kinds: StreamKinds,
    private readonly loader: StreamLoader,
    private readonly places: Places,
    private readonly ledger: LedgerClock,
    private readonly feed: ReadModelFeed,
    private readonly store: LedgerStore,
  ) {}

  /** On the device itself: its key is made there and never leaves it. */
  @Gives('EnrolDevice', '', 'Enrol a device')
  async enrol(@Body() dto: EnrolDeviceDto, @Who() who: Identity) {
    this.places.checkPost('at', dto.at);
    const { number: device, kind, publicKey: point, proof } = dto;
    const publicKey: PublicKeyJwk | undefined =
      point === undefined ? undefined : { kty: 'EC', crv: 'P-256', x: point.x, y: point.y };
    const signed = new TextEncoder().encode(`enrol ${device}`);
    const proved =
      publicKey !== undefined &&
      proof !== undefined &&
      (await deviceSigned(publicKey, signed, proof));
    const enrolled = { device, kind, ...postOf(dto.at), publicKey, proved };
    return this.give(device, 'EnrolDevice', dto, who, () => enrolled);
  }

  @Gives('QualifyDevice', ':device/qualifications', 'Record a calibration or qualification')
  qualify(@Param('device') device: string, @Body() dto: QualifyDeviceDto, @Who() who: Identity) {
    const { record, validUntil } = dto;
    const until = timestampOf(instantOf(validUntil));
    return this.give(device, 'QualifyDevice', dto, who, () => ({ record, validUntil: until }));
  }

  @Gives('MoveDevice', ':device/moves', 'A device belongs to another post')
  move(@Param('device') device: string, @Body() dto: MoveDeviceDto, @Who() who: Identity) {
    this.places.checkPost('at', dto.at);
    return this.give(device, 'MoveDevice', dto, who, () => postOf(dto.at));
  }

  @Gives('RetireDevice', ':device/retirements', 'Take a device out of use')
  retire(@Param('device') device: string, @Body() dto: RetireDeviceDto, @Who() who: Identity) {
    return this.give(device, 'RetireDevice', dto, who, () => ({ reason: dto.reason }));
  }

  @Get()
  @ReadableBy('administrator', 'qa', 'auditor', 'inspector')
  @ApiOperation({ summary: 'Every device by its number, those out of use as well' })
  @ApiOkResponse({ type: DevicesPageDto })
  list(@Query() { site, ...paging }: DevicesQuery) {
    const parts = { feed: this.feed, store: this.store.store };
    return readPage(parts, 'devices', paging, at => devicesOf(this.feed.models, { site }, at));
  }

  @Get(':device')
  @ReadableBy('administrator', 'qa', 'auditor', 'inspector')
  @ApiOperation({ summary: 'A device, where it belongs, and every qualification that it ever had' })
  @ApiOkResponse({ type: DeviceDto })
  async show(@Param('device') number: string): Promise<DeviceDto> {
    const { state, revision } = await this.loader.load(this.kinds.device, deviceStream(number));
    if (state.kind === undefined) throw new Problem('NOT_FOUND');
    return deviceDto(state, state.kind, revision, this.ledger.clock.now());
  }

  private give(
    device: string,
    type: DeviceCommand['type'],
    dto: CommandDto,
    who: Identity,
    prepare: () => DeviceCommand['data'],
  ) {
    const stream = deviceStream(device);
    return this.front.ask({ kind: this.kinds.device, stream, type, dto, who, prepare });
  }
}
