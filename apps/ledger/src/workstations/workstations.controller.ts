import { Body, Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, readsJourney } from '@selfsame/custody';
import type { Identity } from '../access/tokens.js';
import { ReadableBy, Who } from '../access/who.js';
import { FrontDesk } from '../commands/front-desk.js';
import { LedgerClock } from '../clock/ledger-clock.js';
import { StreamLoader } from '../commands/loaded-stream.js';
import { Problem } from '../commands/refusal.js';
import { StreamKinds } from '../commands/stream-kind.js';
import { deviceStream, journeyStream, workstationStream } from '../commands/stream-names.js';
import { CommandDto } from '../http/command-dto.js';
import { AssetInPath } from '../http/asset-in-path.js';
import { Gives } from '../http/commands.js';
import { Pattern } from '../http/fields.js';
import { BenchDto } from './bench.dto.js';

export class OpenSessionDto extends CommandDto {
  @Pattern('The therapy for which it is opened.', /^CH[0-9A-Z]{13}$/, 'CHA999926ABC123')
  coi!: string;
}

/** One bench, one therapy at a time; the line is cleared by a second person before anything is scanned. */
@ApiTags('workstations')
@Controller('workstations/:workstation')
export class WorkstationsController {
  constructor(
    private readonly front: FrontDesk,
    private readonly kinds: StreamKinds,
    private readonly loader: StreamLoader,
    private readonly ledgerClock: LedgerClock,
  ) {}

  @Gives('OpenSession', 'sessions', 'Open a workstation for one therapy')
  open(
    @AssetInPath('workstation', '9512345BENCH1') workstation: string,
    @Body() dto: OpenSessionDto,
    @Who() who: Identity,
  ) {
    return this.front.ask({
      kind: this.kinds.workstation,
      stream: workstationStream(workstation),
      type: 'OpenSession',
      dto,
      who,
      prepare: async (_scan, _state, { actor }) => ({
        workstation,
        coi: dto.coi,
        therapy: await this.therapyTo(actor, dto.coi),
      }),
    });
  }

  @Gives('ClearLine', 'line-clearances', 'Clear the line, as the second person')
  clear(
    @AssetInPath('workstation', '9512345BENCH1') workstation: string,
    @Body() dto: CommandDto,
    @Who() who: Identity,
  ) {
    return this.plain('ClearLine', workstation, dto, who);
  }

  @Gives('CloseSession', 'closures', 'Close the workstation')
  close(
    @AssetInPath('workstation', '9512345BENCH1') workstation: string,
    @Body() dto: CommandDto,
    @Who() who: Identity,
  ) {
    return this.plain('CloseSession', workstation, dto, who);
  }

  @Get()
  @ReadableBy('operator', 'qc-analyst', 'qa', 'qp', 'auditor', 'inspector')
  @ApiOperation({
    summary: 'A workstation: for which therapy it is open, and who cleared the line',
  })
  @ApiOkResponse({ type: BenchDto })
  async show(@AssetInPath('workstation', '9512345BENCH1') workstation: string): Promise<BenchDto> {
    const device = await this.loader.load(this.kinds.device, deviceStream(workstation));
    if (device.state.kind !== 'hood') throw new Problem('NOT_FOUND');
    const stream = workstationStream(workstation);
    const { state, revision } = await this.loader.load(this.kinds.workstation, stream);
    if (state.open === undefined) return { workstation, revision, open: null };
    const { session, coi, openedBy, lineClearedBy = null } = state.open;
    const therapy = await this.loader.load(this.kinds.journey, journeyStream(coi));
    const { subjectNumber, doseNumber } = therapy.state;
    const open = { session, coi, subjectNumber, doseNumber, openedBy, lineClearedBy };
    return { workstation, revision, open };
  }

  private async therapyTo(actor: Actor, coi: string): Promise<'own' | 'of-others' | 'unknown'> {
    const { state } = await this.loader.load(this.kinds.journey, journeyStream(coi));
    if (state.startedAt === undefined) return 'unknown';
    const reader = { ...actor, roles: [actor.role] };
    return readsJourney(reader, state, this.ledgerClock.clock.now()) ? 'own' : 'of-others';
  }

  private plain(
    type: 'ClearLine' | 'CloseSession',
    workstation: string,
    dto: CommandDto,
    who: Identity,
  ) {
    return this.front.ask({
      kind: this.kinds.workstation,
      stream: workstationStream(workstation),
      type,
      dto,
      who,
      prepare: () => ({}),
    });
  }
}
