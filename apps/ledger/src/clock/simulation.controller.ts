import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { instantOf, timestampOf } from '@selfsame/custody';
import { ReadableBy } from '../access/who.js';
import { Problem } from '../commands/refusal.js';
import { Moment } from '../http/fields.js';
import { SimulatedClock } from './clock.js';
import { LedgerClock } from './ledger-clock.js';

export class MoveClockDto {
  @Moment('The new time; an earlier one changes nothing.')
  now!: string;
}

/** The one door to time, and only in a ledger that was founded as simulated. */
@ApiTags('simulation')
@Controller('simulation/clock')
export class SimulationController {
  constructor(private readonly ledgerClock: LedgerClock) {}

  @Get()
  @ApiBearerAuth()
  show() {
    return { now: timestampOf(this.ledgerClock.clock.now()) };
  }

  @Post()
  @ApiBearerAuth()
  @ReadableBy('administrator')
  move(@Body() dto: MoveClockDto) {
    const { clock } = this.ledgerClock;
    if (!(clock instanceof SimulatedClock)) throw new Problem('NOT_SIMULATED');
    return { now: timestampOf(clock.moveTo(instantOf(dto.now))) };
  }
}
