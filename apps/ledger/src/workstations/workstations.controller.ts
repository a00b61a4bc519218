import { Body, Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Identity } from '../access/tokens.js';
import { Who } from '../access/who.js';
import { FrontDesk } from '../commands/front-desk.js';
import { StreamKinds } from '../commands/stream-kind.js';
import { workstationStream } from '../commands/stream-names.js';
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
      prepare: () => ({ coi: dto.coi }),
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
