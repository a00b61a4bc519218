import { Body, Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Identity } from '../access/tokens.js';
import { Who } from '../access/who.js';
import { FrontDesk } from '../commands/front-desk.js';
import { StreamKinds } from '../commands/stream-kind.js';
import { siteStream } from '../commands/stream-names.js';
import { CommandDto, ScanDto } from '../http/command-dto.js';
import { Gives } from '../http/commands.js';
import { Identifier, Parts } from '../http/fields.js';

export class HandOverShiftDto extends CommandDto {
  @Identifier('The person who goes off duty.', 60, 'nurse-1')
  from!: string;

  @Parts('Every unit that is handed over, scanned by the person who comes on duty.', () => ScanDto)
  units!: ScanDto[];
}

@ApiTags('sites')
@Controller('shift-handovers')
export class ShiftsController {
  constructor(
    private readonly front: FrontDesk,
    private readonly kinds: StreamKinds,
  ) {}

  @Gives('HandOverShift', '', 'Take over a shift at the own post')
  handOver(@Body() dto: HandOverShiftDto, @Who() who: Identity) {
    return this.front.ask({
      kind: this.kinds.site,
      stream: siteStream(who.site),
      type: 'HandOverShift',
      dto,
      who,
      prepare: async scan => {
        const units = await scan.labels(dto.units);
        return {
          from: dto.from,
          units: units.flatMap(({ claim }) =>
            claim === undefined ? [] : [{ coi: claim.coi, item: claim.item }],
          ),
        };
      },
    });
  }
}
