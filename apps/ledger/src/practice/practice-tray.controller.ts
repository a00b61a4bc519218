import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { GRANTED_ROLES } from '@selfsame/custody';
import { ReadableBy } from '../access/who.js';
import { Problem } from '../commands/refusal.js';
import { Founded } from '../founding/founded.js';
import { Problems } from '../http/problems.js';
import { PracticeTray } from './practice-tray.js';
import { PracticeTrayDto } from './practice-tray.dto.js';

/** What there is to scan in a ledger that was founded as simulated: whoever practises takes it from here. */
@ApiTags('simulation')
@Controller('simulation/tray')
export class PracticeTrayController {
  constructor(
    private readonly tray: PracticeTray,
    private readonly founded: Founded,
  ) {}

  @Get()
  @ReadableBy(...GRANTED_ROLES)
  @ApiOperation({ summary: 'What lies about to practise with' })
  @ApiOkResponse({ type: PracticeTrayDto })
  show(): PracticeTrayDto {
    this.assertSimulated();
    return { rows: this.tray.rows };
  }

  @Post()
  @ReadableBy('administrator')
  @ApiOperation({
    summary: 'Lay out what there is to practise with, in place of all that lay there',
    description: 'Kept in memory until the process ends, and never in the log.',
  })
  @ApiCreatedResponse({ type: PracticeTrayDto })
  @Problems(413, 415)
  lay(@Body() { rows }: PracticeTrayDto): PracticeTrayDto {
    this.assertSimulated();
    this.tray.lay(rows);
    return { rows: this.tray.rows };
  }

  /** Symbols that nobody printed have no place beside real ones. */
  private assertSimulated(): void {
    if (!this.founded.data.simulated) throw new Problem('NOT_SIMULATED');
  }
}
