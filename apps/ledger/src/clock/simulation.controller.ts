import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { GRANTED_ROLES, instantOf, timestampOf } from '@selfsame/custody';
import { ReadableBy } from '../access/who.js';
import { Problem } from '../commands/refusal.js';
import { DeadlineReactor } from '../deadlines/deadline-reactor.js';
import { Founded } from '../founding/founded.js';
import { Moment } from '../http/fields.js';
import { Problems } from '../http/problems.js';
import { TimeDto } from './answers.dto.js';
import { SimulatedClock } from './clock.js';
import { LedgerClock } from './ledger-clock.js';

export class MoveClockDto {
  @Moment('The new time; an earlier one changes nothing.')
  now!: string;
}

/** The door that only a ledger founded as simulated has: its time is moved. */
@ApiTags('simulation')
@Controller('simulation')
export class SimulationController {
  constructor(
    private readonly ledgerClock: LedgerClock,
    private readonly founded: Founded,
    private readonly reactor: DeadlineReactor,
  ) {}

  @Get('clock')
  @ReadableBy(...GRANTED_ROLES)
  @ApiOperation({ summary: 'What time the ledger has' })
  @ApiOkResponse({ type: TimeDto })
  show() {
    return { now: timestampOf(this.ledgerClock.clock.now()) };
  }

  @Post('clock')
  @ReadableBy('administrator')
  @ApiOperation({ summary: 'Move simulated time forward' })
  @ApiCreatedResponse({ type: TimeDto })
  @Problems(413, 415)
  async move(@Body() dto: MoveClockDto) {
    const { clock } = this.ledgerClock;
    if (!this.founded.data.simulated || !(clock instanceof SimulatedClock))
      throw new Problem('NOT_SIMULATED');
    const now = clock.moveTo(instantOf(dto.now));
    await this.reactor.tick();
    return { now: timestampOf(now) };
  }
}
