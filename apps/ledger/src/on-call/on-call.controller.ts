import { Body, Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CIRCLES, instantOf, onCallOf, permissions, timestampOf } from '@selfsame/custody';
import type { Identity } from '../access/tokens.js';
import { HISTORY_READERS } from '../access/readers.js';
import { ReadableBy, Who } from '../access/who.js';
import { LedgerClock } from '../clock/ledger-clock.js';
import { FrontDesk } from '../commands/front-desk.js';
import { Problem } from '../commands/refusal.js';
import { StreamKinds } from '../commands/stream-kind.js';
import { pagesStream, rosterStream } from '../commands/stream-names.js';
import { Places } from '../founding/places.js';
import { Gives } from '../http/commands.js';
import { Problems } from '../http/problems.js';
import { PurposeQuery } from '../identity-vault/identity.dto.js';
import { LookUpDesk } from '../identity-vault/look-up-desk.js';
import { StaffNames } from '../identity-vault/staff-names.js';
import { StaffTelephones } from '../identity-vault/staff-telephones.js';
import { checkedCoi } from '../journeys/journey-desk.js';
import {
  AcknowledgePageDto,
  GoOnCallDto,
  OnCallListDto,
  SetRosterDto,
  TelephoneDto,
} from './on-call.dto.js';
import { Rosters } from './rosters.js';

/** Who is woken at night, and that he has heard. */
@ApiTags('on call')
@Controller()
export class OnCallController {
  constructor(
    private readonly front: FrontDesk,
    private readonly kinds: StreamKinds,
    private readonly ledgerClock: LedgerClock,
    private readonly places: Places,
    private readonly rosters: Rosters,
    private readonly names: StaffNames,
    private readonly telephones: StaffTelephones,
    private readonly lookUps: LookUpDesk,
  ) {}

  @Gives('SetRoster', 'rosters', 'Plan who is on call at a site')
  async set(@Body() { telephone, ...dto }: SetRosterDto, @Who() who: Identity) {
    const { site, circle, person, from, until } = dto;
    this.places.checkSite('site', site);
    const answer = await this.front.ask({
      kind: this.kinds.roster,
      stream: rosterStream(site),
      type: 'SetRoster',
      dto,
      who,
      prepare: async () => ({
        circle,
        person,
        from: timestampOf(instantOf(from)),
        until: timestampOf(instantOf(until)),
        roles: await this.rosters.rolesOf(person, this.ledgerClock.clock.now()),
      }),
    });
    this.telephones.keep(person, telephone);
    return answer;
  }

  @Gives('GoOnCall', 'on-call', 'Be on call from now on, at the site where one signed in')
  async go(@Body() { telephone, ...dto }: GoOnCallDto, @Who() who: Identity) {
    const { circle, until } = dto;
    const answer = await this.front.ask({
      kind: this.kinds.roster,
      stream: rosterStream(who.site),
      type: 'GoOnCall',
      dto,
      who,
      prepare: async () => ({
        circle,
        until: timestampOf(instantOf(until)),
        roles: await this.rosters.rolesOf(who.person, this.ledgerClock.clock.now()),
      }),
    });
    this.telephones.keep(who.person, telephone);
    return answer;
  }

  @Gives(
    'AcknowledgePage',
    'journeys/:coi/page-acknowledgements',
    'Say that one has a hold in hand',
  )
  acknowledge(@Param('coi') coi: string, @Body() dto: AcknowledgePageDto, @Who() who: Identity) {
    const { hold } = dto;
    return this.front.ask({
      kind: this.kinds.pages,
      stream: pagesStream(checkedCoi(coi)),
      type: 'AcknowledgePage',
      dto,
      who,
      prepare: () => ({ coi, hold }),
    });
  }

  @Get('on-call')
  @ReadableBy(...HISTORY_READERS, 'courier')
  @ApiOperation({ summary: 'Who is on call now, at every site' })
  @ApiOkResponse({ type: OnCallListDto })
  async onCall(): Promise<OnCallListDto> {
    const now = this.ledgerClock.clock.now();
    const onCall: OnCallListDto['onCall'] = [];
    for (const site of this.rosters.sites) {
      const roster = await this.rosters.at(site);
      for (const circle of CIRCLES) {
        const found = onCallOf(roster, circle, now);
        const name = found === undefined ? null : await this.names.nameOf(found.person, now);
        const until = found === undefined ? null : timestampOf(found.until);
        onCall.push({ site, circle, person: found?.person ?? null, name, until });
      }
    }
    return { onCall };
  }

  @Get('on-call/:person/telephone')
  @ReadableBy(...permissions.LookUpOnCall)
  @Problems(409, 507)
  @ApiOperation({ summary: 'The number of whoever is on call now; the look is recorded first' })
  @ApiOkResponse({ type: TelephoneDto })
  async telephone(
    @Param('person') person: string,
    @Query() query: PurposeQuery,
    @Who() who: Identity,
  ): Promise<TelephoneDto> {
    const now = this.ledgerClock.clock.now();
    if (!(await this.rosters.isOnCall(person, now))) throw new Problem('NOT_FOUND');
    await this.lookUps.onCall(person, query, who);
    const telephone = this.telephones.of(person);
    if (telephone === undefined) throw new Problem('NOT_FOUND');
    return { person, telephone };
  }
}
