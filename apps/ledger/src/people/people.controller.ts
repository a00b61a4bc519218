import { Body, Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  DAY_MS,
  type Person,
  type PersonCommand,
  after,
  instantOf,
  isOpened,
  isVouchedFor,
  postOf,
  timestampOf,
  trainingsMissing,
} from '@selfsame/custody';
import { sha256Hex } from '@selfsame/evidence';
import type { Identity } from '../access/tokens.js';
import { ReadableBy, Who } from '../access/who.js';
import { LedgerClock } from '../clock/ledger-clock.js';
import { FrontDesk } from '../commands/front-desk.js';
import { StreamLoader } from '../commands/loaded-stream.js';
import { Problem } from '../commands/refusal.js';
import { StreamKinds } from '../commands/stream-kind.js';
import { personStream } from '../commands/stream-names.js';
import { Founded } from '../founding/founded.js';
import { Places } from '../founding/places.js';
import type { CommandDto } from '../http/command-dto.js';
import { Gives } from '../http/commands.js';
import { NamingDesk } from '../identity-vault/naming-desk.js';
import { StaffNames } from '../identity-vault/staff-names.js';
import { BadgeDto, InvitedDto, PersonDto } from './answers.dto.js';
import { Passwords } from './passwords.js';
import {
  ApproveGrantDto,
  GrantRoleDto,
  IssueBadgeDto,
  InvitePersonDto,
  NamePersonDto,
  RecordTrainingDto,
  ReinstatePersonDto,
  SuspendPersonDto,
  WithdrawBadgeDto,
  WithdrawRoleDto,
} from './people.dto.js';
import { LinkExternalIdentityDto, UnlinkExternalIdentityDto } from './single-sign-on.dto.js';

const INVITATION_DAYS = 14;

/** What administrators and QA do to the accounts of others. */
@ApiTags('people')
@Controller('people')
export class PeopleController {
  constructor(
    private readonly front: FrontDesk,
    private readonly kinds: StreamKinds,
    private readonly loader: StreamLoader,
    private readonly places: Places,
    private readonly passwords: Passwords,
    private readonly ledger: LedgerClock,
    private readonly founded: Founded,
    private readonly naming: NamingDesk,
    private readonly names: StaffNames,
  ) {}

  @Gives('InvitePerson', '', 'Invite a person', InvitedDto)
  async invite(@Body() dto: InvitePersonDto, @Who() who: Identity) {
    this.places.checkPost('home', dto.home);
    const { name: _name, ...told } = dto;
    const { person } = told;
    const code = this.passwords.codeFor(person, dto.commandId);
    const codeSha256 = sha256Hex(new TextEncoder().encode(code));
    const answer = await this.naming.name(dto, seal =>
      this.give(person, 'InvitePerson', told, who, () => ({
        person,
        home: postOf(dto.home),
        named: seal(),
        invitation: {
          codeSha256,
          validUntil: timestampOf(after(this.ledger.clock.now(), INVITATION_DAYS * DAY_MS)),
        },
      })),
    );
    return { ...answer, person, code };
  }

  @Gives('NamePerson', ':person/name', 'Record what a person is called from now on')
  name(@Param('person') person: string, @Body() dto: NamePersonDto, @Who() who: Identity) {
    const { name, ...told } = dto;
    const { commandId, reason } = told;
    return this.naming.name({ person, commandId, name }, seal =>
      this.give(person, 'NamePerson', told, who, () => ({ ...seal(), reason })),
    );
  }

  @Gives('LinkExternalIdentity', ':person/external-identities', 'Link an account to the hospital')
  link(
    @Param('person') person: string,
    @Body() dto: LinkExternalIdentityDto,
    @Who() who: Identity,
  ) {
    const { issuer, subject } = dto;
    return this.give(person, 'LinkExternalIdentity', dto, who, () => ({ issuer, subject }));
  }

  @Gives(
    'UnlinkExternalIdentity',
    ':person/external-identities/:link/removals',
    'Take a link to the hospital away',
  )
  unlink(
    @Param('person') person: string,
    @Param('link') link: string,
    @Body() dto: UnlinkExternalIdentityDto,
    @Who() who: Identity,
  ) {
    const { reason } = dto;
    return this.give(person, 'UnlinkExternalIdentity', dto, who, () => ({ link, reason }));
  }

  @Gives('GrantRole', ':person/grants', 'Give a role at a post')
  grant(@Param('person') person: string, @Body() dto: GrantRoleDto, @Who() who: Identity) {
    this.places.checkPost('at', dto.at);
    return this.give(person, 'GrantRole', dto, who, () => ({
      role: dto.role,
      ...postOf(dto.at),
      study: this.founded.data.study,
      until: timestampOf(instantOf(dto.until)),
    }));
  }

  @Gives('ApproveGrant', ':person/grants/:grant/approvals', 'Approve a role, as the second person')
  approve(
    @Param('person') person: string,
    @Param('grant') grant: string,
    @Body() dto: ApproveGrantDto,
    @Who() who: Identity,
  ) {
    return this.give(person, 'ApproveGrant', dto, who, () => ({ grant }));
  }

  @Gives('WithdrawRole', ':person/grants/:grant/withdrawals', 'Withdraw a role')
  withdraw(
    @Param('person') person: string,
    @Param('grant') grant: string,
    @Body() dto: WithdrawRoleDto,
    @Who() who: Identity,
  ) {
    return this.give(person, 'WithdrawRole', dto, who, () => ({ grant, reason: dto.reason }));
  }

  @Gives('RecordTraining', ':person/trainings', 'Record a training')
  train(@Param('person') person: string, @Body() dto: RecordTrainingDto, @Who() who: Identity) {
    return this.give(person, 'RecordTraining', dto, who, () => ({
      training: dto.training,
      record: dto.record,
      validUntil: timestampOf(instantOf(dto.validUntil)),
    }));
  }

  @Gives('SuspendPerson', ':person/suspensions', 'Suspend an account')
  suspend(@Param('person') person: string, @Body() dto: SuspendPersonDto, @Who() who: Identity) {
    return this.give(person, 'SuspendPerson', dto, who, () => ({ reason: dto.reason }));
  }

  @Gives('ReinstatePerson', ':person/reinstatements', 'Let a suspended account be used again')
  reinstate(
    @Param('person') person: string,
    @Body() dto: ReinstatePersonDto,
    @Who() who: Identity,
  ) {
    return this.give(person, 'ReinstatePerson', dto, who, () => ({ evidence: dto.evidence }));
  }

  @Gives('IssueBadge', ':person/badges', 'Make a badge', BadgeDto)
  async issueBadge(
    @Param('person') person: string,
    @Body() dto: IssueBadgeDto,
    @Who() who: Identity,
  ) {
    const badge = `BADGE-${dto.commandId}`;
    const answer = await this.give(person, 'IssueBadge', dto, who, () => ({ badge }));
    return { ...answer, badge, says: this.passwords.badgeFor(person, badge) };
  }

  @Gives('WithdrawBadge', ':person/badges/:badge/withdrawals', 'A badge opens nothing any more')
  withdrawBadge(
    @Param('person') person: string,
    @Param('badge') badge: string,
    @Body() dto: WithdrawBadgeDto,
    @Who() who: Identity,
  ) {
    const { reason } = dto;
    return this.give(person, 'WithdrawBadge', dto, who, () => ({ badge, reason }));
  }

  @Get(':person')
  @ReadableBy('administrator', 'qa', 'auditor', 'inspector')
  @ApiOperation({ summary: 'An account, its roles and trainings' })
  @ApiOkResponse({ type: PersonDto })
  async show(@Param('person') person: string): Promise<PersonDto> {
    const { state, revision } = await this.loader.load(this.kinds.person, personStream(person));
    if (state.person === '') throw new Problem('NOT_FOUND');
    const { home, externalIdentities, unvouched, grants, proposed } = state;
    const { trainings, bridges, sessions } = state;
    const names = await this.names.everyNameOf(person);
    return {
      revision,
      person,
      name: names.at(-1)?.name ?? null,
      names: names.map(({ name, since }) => ({ name, since: timestampOf(since) })),
      home: { ...home },
      status: statusOf(state),
      externalIdentities,
      unvouched,
      vouchings: state.vouchings.map(each => ({ ...each, at: timestampOf(each.at) })),
      passkeys: state.passkeys.map(({ credential, since, backedUp }) => ({
        credential,
        since: timestampOf(since),
        backedUp,
      })),
      badges: state.badges,
      grants,
      proposed,
      trainings: Object.entries(trainings).map(([training, validUntil]) => ({
        training,
        validUntil,
        ...(bridges[training] && { bridgedUntil: bridges[training].until }),
      })),
      missingTrainings: trainingsMissing(state, this.founded.data.study, this.ledger.clock.now()),
      sessions: sessions.length,
    };
  }

  private give(
    person: string,
    type: PersonCommand['type'],
    dto: CommandDto,
    who: Identity,
    prepare: () => PersonCommand['data'],
  ) {
    return this.front.ask({
      kind: this.kinds.person,
      stream: personStream(person),
      type,
      dto,
      who,
      prepare,
    });
  }
}

function statusOf(person: Person): PersonDto['status'] {
  if (person.suspendedFor !== undefined) return 'suspended';
  if (!isOpened(person)) return 'invited';
  return isVouchedFor(person) ? 'active' : 'unvouched';
}
