import { Body, Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  type Box,
  type Placed,
  type StorageClass,
  instantOf,
  positionsOf,
  timestampOf,
} from '@selfsame/custody';
import { ScanRejected, slotSymbol } from '@selfsame/standards';
import type { Identity } from '../access/tokens.js';
import { ReadableBy, Who } from '../access/who.js';
import { FrontDesk } from '../commands/front-desk.js';
import { StreamLoader } from '../commands/loaded-stream.js';
import { Problem, Refusal } from '../commands/refusal.js';
import { StreamKinds } from '../commands/stream-kind.js';
import { boxStream } from '../commands/stream-names.js';
import { CommandDto, ScanDto } from '../http/command-dto.js';
import { AssetInPath } from '../http/asset-in-path.js';
import { Gives } from '../http/commands.js';
import {
  Absent,
  AsPrinted,
  Identifier,
  Moment,
  Note,
  OneOf,
  Part,
  Parts,
  Pattern,
  Whole,
} from '../http/fields.js';
import { EpisodeDesk } from '../episodes/episode-desk.js';
import { checkedCoi } from '../journeys/journey-desk.js';
import { BoxDto, BoxSlotsDto, NeighboursDto } from './box.dto.js';
import { scanProblem } from '../scans/read-scan.js';
import { AfterTheCommit } from '../stops/after-the-commit.js';
import { NeighbourDesk } from './neighbour-desk.js';
import { RemapDesk } from './remap-desk.js';

export class RegisterBoxDto extends CommandDto {
  @AsPrinted("The box's asset number.", 30, '9512345BOX1')
  box!: string;

  @Identifier('The tank it stands in.', 30, 'tank-1')
  tank!: string;

  @Whole('Rows.', 1, 26)
  rows!: number;

  @Whole('Columns.', 1, 99)
  columns!: number;

  @Absent()
  @OneOf('What it is for; absent: for whatever need not lie apart.', ['general', 'segregated'])
  storageClass?: StorageClass;
}

export class PlacedDto {
  @Pattern('The position.', /^[A-Z][1-9]\d?$/, 'A1')
  position!: string;

  @Absent()
  @Part('The symbol of that position, where it was scanned on the card of the box.', () => ScanDto)
  slot?: ScanDto;

  @Part('The tube that lies there, scanned.', () => ScanDto)
  tube!: ScanDto;
}

export class RemapBoxDto extends CommandDto {
  @Parts(
    'Every position that holds a tube, each tube scanned; none when all are lost.',
    () => PlacedDto,
    400,
    0,
  )
  map!: PlacedDto[];

  @Note('Why.')
  cause!: string;

  @Absent()
  @Moment('Since when the tubes lay in the warm, where the box was spilled.')
  spilledAt?: string;
}

/** H15, H16: the card of another box tells nothing of this one. */
function assertSlot(scanned: Slot, { box, position }: Slot): void {
  if (scanned.box !== box)
    throw new Refusal('SLOT_OF_ANOTHER_BOX', { box, position, slotOf: scanned.box }, false);
  if (scanned.position !== position)
    throw new Refusal('POSITION_HOLDS_ANOTHER', { box, position }, false);
}

/** @throws Problem SCAN_REJECTED for a box whose number is no asset number: no scanner could read it on the box either */
function symbolOf(box: string, position: string) {
  try {
    return slotSymbol(box, position);
  } catch (error) {
    if (error instanceof ScanRejected) throw scanProblem(error);
    throw error;
  }
}

interface Slot {
  readonly box: string;
  readonly position: string;
}

@ApiTags('storage')
@Controller('boxes')
export class BoxesController {
  constructor(
    private readonly front: FrontDesk,
    private readonly loader: StreamLoader,
    private readonly kinds: StreamKinds,
    private readonly remaps: RemapDesk,
    private readonly episodes: EpisodeDesk,
    private readonly neighbours: NeighbourDesk,
    private readonly afterTheCommit: AfterTheCommit,
  ) {}

  @Gives('RegisterBox', '', 'Register a box')
  register(@Body() dto: RegisterBoxDto, @Who() who: Identity) {
    const { box, tank, rows, columns, storageClass } = dto;
    return this.front.ask({
      kind: this.kinds.box,
      stream: boxStream(box),
      type: 'RegisterBox',
      dto,
      who,
      prepare: () => ({
        box,
        tank,
        rows,
        columns,
        ...(storageClass === undefined ? {} : { storageClass }),
      }),
    });
  }

  @Gives('RemapBox', ':box/remaps', 'Record where every tube of a box lies now')
  async remap(
    @AssetInPath('box', '9512345BOX1') box: string,
    @Body() dto: RemapBoxDto,
    @Who() who: Identity,
  ) {
    const answer = await this.front.ask({
      kind: this.kinds.box,
      stream: boxStream(box),
      type: 'RemapBox',
      dto,
      who,
      prepare: async (scan, _state: Box) => {
        const map: Placed[] = [];
        for (const { position, slot, tube } of dto.map) {
          if (slot !== undefined) assertSlot(scan.slot(slot), { box, position });
          const { claim, label } = await scan.label(tube);
          if (claim === undefined)
            throw scan.rejected(tube, 'LABEL_UNKNOWN', 'This tube was never labelled here.', {
              label,
            });
          map.push({ position, ...(await this.episodes.ownerOf(claim)) });
        }
        const { cause, spilledAt } = dto;
        return {
          map,
          cause,
          ...(spilledAt === undefined ? {} : { spilledAt: timestampOf(instantOf(spilledAt)) }),
        };
      },
    });
    await this.afterTheCommit.try(answer.stream, () => this.remaps.follow(box, answer.revision));
    return answer;
  }

  @Get(':box/neighbours/:coi')
  @ReadableBy('storage-keeper', 'qa', 'qp', 'auditor', 'inspector')
  @ApiOperation({
    summary: 'Who lay in a box together with a therapy, since when and until when (H49)',
  })
  @ApiOkResponse({ type: NeighboursDto })
  async lyingBeside(
    @AssetInPath('box', '9512345BOX1') box: string,
    @Param('coi') coi: string,
  ): Promise<NeighboursDto> {
    const { state } = await this.loader.load(this.kinds.box, boxStream(box));
    if (state.box === '') throw new Problem('NOT_FOUND');
    const lines = await this.neighbours.neighbours(box, checkedCoi(coi));
    return {
      box,
      storageClass: state.storageClass,
      neighbours: lines.map(({ since, until, ...unit }) => ({
        ...unit,
        since: timestampOf(since),
        until: until === undefined ? null : timestampOf(until),
      })),
    };
  }

  @Get(':box/slots')
  @ReadableBy('storage-keeper', 'operator', 'qa', 'qp', 'auditor', 'inspector')
  @ApiOperation({ summary: 'A symbol for each position of a box: what its card prints' })
  @ApiOkResponse({ type: BoxSlotsDto })
  async slots(@AssetInPath('box', '9512345BOX1') box: string): Promise<BoxSlotsDto> {
    const { state } = await this.loader.load(this.kinds.box, boxStream(box));
    if (state.box === '') throw new Problem('NOT_FOUND');
    const { tank, rows, columns } = state;
    const slots = positionsOf(state).map(position => ({ position, ...symbolOf(box, position) }));
    return { box, tank, rows, columns, slots };
  }

  @Get(':box')
  @ReadableBy('storage-keeper', 'operator', 'qa', 'qp', 'auditor', 'inspector')
  @ApiOperation({ summary: 'A box and what lies in it, by its own stream' })
  @ApiOkResponse({ type: BoxDto })
  async show(@AssetInPath('box', '9512345BOX1') box: string): Promise<BoxDto> {
    const { state, revision } = await this.loader.load(this.kinds.box, boxStream(box));
    if (state.box === '') throw new Problem('NOT_FOUND');
    return { revision, ...state };
  }
}
