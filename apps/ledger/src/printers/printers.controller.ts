import { Body, Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Identity } from '../access/tokens.js';
import { Who } from '../access/who.js';
import { FrontDesk } from '../commands/front-desk.js';
import { StreamKinds } from '../commands/stream-kind.js';
import { printerStream } from '../commands/stream-names.js';
import { AssetInPath } from '../http/asset-in-path.js';
import { CommandDto } from '../http/command-dto.js';
import { Gives } from '../http/commands.js';
import { Note } from '../http/fields.js';

export class ClearPrinterDto extends CommandDto {
  @Note('What was done with the labels that were left.')
  reason!: string;
}

/** A printer of product labels: one batch at a time, and cleared by a second person when something of the last one is left. */
@ApiTags('labels')
@Controller('printers/:printer')
export class PrintersController {
  constructor(
    private readonly front: FrontDesk,
    private readonly kinds: StreamKinds,
  ) {}

  @Gives('ClearPrinter', 'clearances', 'Clear a printer for the next batch, as the second person')
  clear(
    @AssetInPath('printer', 'printer-2') printer: string,
    @Body() dto: ClearPrinterDto,
    @Who() who: Identity,
  ) {
    return this.front.ask({
      kind: this.kinds.printer,
      stream: printerStream(printer),
      type: 'ClearPrinter',
      dto,
      who,
      prepare: () => ({ reason: dto.reason }),
    });
  }
}
