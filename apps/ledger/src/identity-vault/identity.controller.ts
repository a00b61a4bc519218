import { Body, Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Participant, type SearchCriterion, permissions } from '@selfsame/custody';
import type { Identity } from '../access/tokens.js';
import { ReadableBy, Who } from '../access/who.js';
import { Problem, Refusal } from '../commands/refusal.js';
import { Gives } from '../http/commands.js';
import { Problems } from '../http/problems.js';
import { streamOf } from '../participants/stream-of.js';
import { HeardDesk } from './heard-desk.js';
import { IdentityDesk } from './identity-desk.js';
import { IdentityVault } from './identity-vault.js';
import {
  ApproveErasureDto,
  IdentityDto,
  LookAlikesDto,
  ProposeErasureDto,
  ProposedDto,
  PurposeQuery,
  RecordIdentityDto,
  SearchIdentitiesDto,
  SearchedDto,
} from './identity.dto.js';
import { LookUpDesk } from './look-up-desk.js';

/** Who participants are: kept apart from the log, shown at their own site, and every look written down first. */
@ApiTags('identities')
@Controller()
export class IdentityController {
  constructor(
    private readonly desk: IdentityDesk,
    private readonly lookUps: LookUpDesk,
    private readonly vault: IdentityVault,
    private readonly heard: HeardDesk,
  ) {}

  @Gives(
    'RecordIdentity',
    'participants/:participant/identity',
    'Record who a participant is, or correct it',
  )
  record(
    @Param('participant') participant: string,
    @Body() dto: RecordIdentityDto,
    @Who() who: Identity,
  ) {
    streamOf(participant);
    return this.desk.record(participant, dto, who);
  }

  @Get('participants/:participant/identity')
  @ReadableBy(...permissions.LookUpIdentity)
  @Problems(409, 507)
  @ApiOperation({ summary: 'Who a participant is, at the own site; the look is recorded first' })
  @ApiOkResponse({ type: IdentityDto })
  async read(
    @Param('participant') participant: string,
    @Query() query: PurposeQuery,
    @Who() who: Identity,
  ): Promise<IdentityDto> {
    const state = await this.enrolled(participant);
    const heard = () => this.heard.wasEnteredBy(who.person, state);
    await this.lookUps.read('reading', state, query, who, { heard });
    const known = await this.vault.identityOf(participant);
    if (known === undefined) throw missing(state);
    return { ...known, wristbands: this.vault.scansOf(state) };
  }

  @Gives(
    'SearchIdentities',
    'participant-searches',
    'Find participants of the own site by who they are',
    SearchedDto,
  )
  async search(@Body() dto: SearchIdentitiesDto, @Who() who: Identity): Promise<SearchedDto> {
    const { name, dateOfBirth, hospitalNumber, ...command } = dto;
    const asked = Object.fromEntries(
      Object.entries({ name, dateOfBirth, hospitalNumber }).filter(
        ([, value]) => value !== undefined,
      ),
    );
    const by = Object.keys(asked) as SearchCriterion[];
    if (by.length === 0)
      throw new Problem('VALIDATION_FAILED', {
        field: 'name',
        says: 'say a name, a date of birth or a hospital number',
      });
    let found: readonly Participant[] = [];
    const find = async () => {
      found = await this.vault.search(who.site, asked);
      return found.map(({ participant }) => participant);
    };
    const answer = await this.lookUps.search(command, by, find, who);
    const shown = found.map(({ participant, subjectNumber }) => ({ participant, subjectNumber }));
    return { ...answer, events: [...answer.events], found: shown };
  }

  @Get('participants/:participant/look-alikes')
  @ReadableBy(...permissions.LookUpIdentity)
  @Problems(409, 507)
  @ApiOperation({ summary: 'How many others of the site could be taken for this participant' })
  @ApiOkResponse({ type: LookAlikesDto })
  async lookAlikes(
    @Param('participant') participant: string,
    @Query() query: PurposeQuery,
    @Who() who: Identity,
  ): Promise<LookAlikesDto> {
    const state = await this.enrolled(participant);
    let alike: readonly Participant[] | undefined;
    const others = async () => {
      alike = await this.vault.lookAlikesOf(state);
      return (alike ?? []).map(other => other.participant);
    };
    await this.lookUps.read('look-alikes', state, query, who, { others });
    if (alike === undefined) throw missing(state);
    const subjectNumbers = alike.map(({ subjectNumber }) => subjectNumber).toSorted();
    return { count: alike.length, subjectNumbers };
  }

  @Gives(
    'ProposeErasure',
    'participants/:participant/erasures',
    'Propose to erase who a participant is',
    ProposedDto,
  )
  propose(
    @Param('participant') participant: string,
    @Body() dto: ProposeErasureDto,
    @Who() who: Identity,
  ) {
    streamOf(participant);
    return this.desk.propose(participant, dto, who);
  }

  @Gives(
    'ApproveErasure',
    'participants/:participant/erasures/:erasure/approvals',
    'Approve an erasure: with the second approval the key is destroyed',
  )
  approve(
    @Param('participant') participant: string,
    @Param('erasure') erasure: string,
    @Body() dto: ApproveErasureDto,
    @Who() who: Identity,
  ) {
    streamOf(participant);
    return this.desk.approve(participant, erasure, dto, who);
  }

  private async enrolled(participant: string): Promise<Participant> {
    streamOf(participant);
    const state = await this.vault.participant(participant);
    if (state.participant === '') throw new Problem('NOT_FOUND');
    return state;
  }
}

const missing = ({ identity }: Participant): Refusal =>
  new Refusal(identity.erasedBy === undefined ? 'IDENTITY_UNKNOWN' : 'IDENTITY_ERASED', {}, false);
