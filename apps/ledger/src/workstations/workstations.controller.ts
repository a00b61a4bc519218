import { Body, Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, readsJourney } from '@selfsame/custody';
import type { Identity } from '../access/tokens.js';
import { Who } from '../access/who.js';
import { FrontDesk } from '../commands/front-desk.js';
import { LedgerClock } from '../clock/ledger-clock.js';
import { StreamLoader } from '../commands/loaded-stream.js';
import { StreamKinds } from '../commands/stream-kind.js';
import { journeyStream, workstationStream } from '../commands/stream-names.js';
import { CommandDto } from '../http/command-dto.js';
import { AssetInPath } from '../http/asset-in-path.js';
import { Gives } from '../http/commands.js';
import { Pattern } from '../http/fields.js';

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
