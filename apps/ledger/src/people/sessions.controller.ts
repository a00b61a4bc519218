import { Body, Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { GRANTED_ROLES, type Session, after, timestampOf } from '@selfsame/custody';
import { IdleLock } from '../access/idle-lock.js';
import type { Identity } from '../access/tokens.js';
import { ReadableBy, Who } from '../access/who.js';
import { LedgerClock } from '../clock/ledger-clock.js';
import { FrontDesk } from '../commands/front-desk.js';
import { StreamLoader } from '../commands/loaded-stream.js';
import { Problem } from '../commands/refusal.js';
import { StreamKinds } from '../commands/stream-kind.js';
import { personStream } from '../commands/stream-names.js';
import { CommandDto } from '../http/command-dto.js';
import { Gives } from '../http/commands.js';
import { SESSION_SECONDS } from './account-desk.js';
import { SessionDto, SessionsDto } from './sessions.dto.js';

/** Where people are signed in: everybody sees his own, an administrator those of others (ASVS 5.0 7.4.5, 7.5.2). */
@ApiTags('accounts')
@Controller()
export class SessionsController {
  constructor(
    private readonly front: FrontDesk,
    private readonly kinds: StreamKinds,
    private readonly loader: StreamLoader,
    private readonly ledger: LedgerClock,
    private readonly idleLock: IdleLock,
  ) {}

  @Get('sessions')
  @ReadableBy(...GRANTED_ROLES)
  @ApiOperation({ summary: 'Where you are signed in' })
  @ApiOkResponse({ type: SessionsDto })
  own(@Who() { person, session }: Identity): Promise<SessionsDto> {
    return this.sessionsOf(person, session);
  }

  @Get('people/:person/sessions')
  @ReadableBy('administrator')
  @ApiOperation({ summary: 'Where a person is signed in' })
  @ApiOkResponse({ type: SessionsDto })
  ofOther(@Param('person') person: string, @Who() { session }: Identity): Promise<SessionsDto> {
    return this.sessionsOf(person, session);
  }

  @Gives('EndSession', 'people/:person/sessions/:session/endings', 'End a sign-in of a person')
  end(
    @Param('person') person: string,
    @Param('session') session: string,
    @Body() dto: CommandDto,
    @Who() who: Identity,
  ) {
    return this.front.ask({
      kind: this.kinds.person,
      stream: personStream(person),
      type: 'EndSession',
      dto,
      who,
      prepare: () => ({ session }),
    });
  }

  private async sessionsOf(person: string, current: string | undefined): Promise<SessionsDto> {
    const { state } = await this.loader.load(this.kinds.person, personStream(person));
    if (state.person === '') throw new Problem('NOT_FOUND');
    const now = this.ledger.clock.now();
    const rows = state.sessions
      .filter(each => endOf(each) > now)
      .map(each => this.shown(each, current));
    return { rows };
  }

  private shown(each: Session, current: string | undefined): SessionDto {
    const { session, at, device, since } = each;
    const lastUse = this.idleLock.lastUseIn(session);
    return {
      session,
      at: { ...at },
      ...(device === undefined ? {} : { device }),
      since: timestampOf(since),
      endsAt: timestampOf(endOf(each)),
      ...(lastUse === undefined ? {} : { lastUsedAt: new Date(lastUse).toISOString() }),
      isThisOne: session === current,
    };
  }
}

const endOf = ({ since }: Session) => after(since, SESSION_SECONDS * 1_000);
