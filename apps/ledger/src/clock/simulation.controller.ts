import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { GRANTED_ROLES, type Role, instantOf, timestampOf } from '@selfsame/custody';
import { IsIn } from 'class-validator';
import { Tokens } from '../access/tokens.js';
import { ReadableBy } from '../access/who.js';
import { Problem } from '../commands/refusal.js';
import { DeadlineReactor } from '../deadlines/deadline-reactor.js';
import { Places } from '../founding/places.js';
import { Founded } from '../founding/founded.js';
import { Identifier, Identifiers, Moment } from '../http/fields.js';
import { Problems } from '../http/problems.js';
import { TimeDto, TokenDto } from './answers.dto.js';
import { SimulatedClock } from './clock.js';
import { LEDGER_PERSON } from '../commands/ledger-intent.js';
import { LedgerClock } from './ledger-clock.js';

const TOKEN_SECONDS = 12 * 3600;

export class MoveClockDto {
  @Moment('The new time; an earlier one changes nothing.')
  now!: string;
}

export class IssueTokenDto {
  @Identifier('The invented person.', 60, 'nurse-1')
  person!: string;

  @Identifiers('Roles.', 'nurse')
  @IsIn(GRANTED_ROLES, {
    each: true,
    message: `each must be one of: ${GRANTED_ROLES.join(', ')}`,
  })
  roles!: Role[];

  @Identifier('Organisation.', 40, 'fn-motol')
  organisation!: string;

  @Identifier('Site.', 40, 'motol')
  site!: string;

  @Identifier('Post.', 40, 'neurology')
  post!: string;
}

/** The doors that only a ledger founded as simulated has: its time is moved, and its people are invented. */
@ApiTags('simulation')
@Controller('simulation')
export class SimulationController {
  constructor(
    private readonly ledgerClock: LedgerClock,
    private readonly founded: Founded,
    private readonly places: Places,
    private readonly tokens: Tokens,
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

  @Post('tokens')
  @ReadableBy('administrator')
  @ApiOperation({ summary: 'A bearer token for an invented person' })
  @ApiCreatedResponse({ type: TokenDto })
  @Problems(413, 415)
  async issue(@Body() dto: IssueTokenDto) {
    if (!this.founded.data.simulated) throw new Problem('NOT_SIMULATED');
    this.places.checkPost('', dto);
    if (dto.person === LEDGER_PERSON)
      throw new Problem('VALIDATION_FAILED', {
        field: 'person',
        says: 'is what the ledger itself is called',
      });
    return { token: await this.tokens.issue({ ...dto }, TOKEN_SECONDS) };
  }
}
