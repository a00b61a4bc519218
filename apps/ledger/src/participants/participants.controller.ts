import { Body, Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type KeptIdentity, type Participant, instantOf, timestampOf } from '@selfsame/custody';
import { v5 as uuidv5 } from 'uuid';
import type { Identity } from '../access/tokens.js';
import { ReadableBy, Who } from '../access/who.js';
import { ClaimDesk } from '../claims/claim-desk.js';
import { FrontDesk } from '../commands/front-desk.js';
import { StreamLoader } from '../commands/loaded-stream.js';
import { Problem } from '../commands/refusal.js';
import { StreamKinds } from '../commands/stream-kind.js';
import { participantStream } from '../commands/stream-names.js';
import { Places } from '../founding/places.js';
import { Gives } from '../http/commands.js';
import { AfterTheCommit } from '../stops/after-the-commit.js';
import { StopDesk } from '../stops/stop-desk.js';
import { EnrolledDto, ParticipantDto, RegisteredDto } from './answers.dto.js';
import {
  DeclineConsentDto,
  EnrolParticipantDto,
  LiftStopDto,
  OpenStopDto,
  RecordConsentDto,
  RegisterJourneyDto,
  ResumeParticipationDto,
} from './participants.dto.js';
import { JourneyRegistration } from './journey-registration.js';
import { streamOf } from './stream-of.js';

@ApiTags('participants')
@Controller('participants')
export class ParticipantsController {
  constructor(
    private readonly front: FrontDesk,
    private readonly kinds: StreamKinds,
    private readonly loader: StreamLoader,
    private readonly claims: ClaimDesk,
    private readonly registration: JourneyRegistration,
    private readonly stops: StopDesk,
    private readonly places: Places,
    private readonly afterTheCommit: AfterTheCommit,
  ) {}

  @Gives('EnrolParticipant', '', 'Enrol a participant under a pseudonym', EnrolledDto)
  async enrol(@Body() dto: EnrolParticipantDto, @Who() who: Identity) {
    this.places.checkSite('site', dto.site);
    const participant = uuidv5('participant', dto.commandId);
    const answer = await this.front.ask({
      kind: this.kinds.participant,
      stream: participantStream(participant),
      type: 'EnrolParticipant',
      dto,
      who,
      prepare: async (_scan, state: Participant, intent) => {
        const { subjectNumber, site } = dto;
        const token = await this.claims.take(
          'subject-number',
          subjectNumber,
          { participant },
          intent,
          state.forfeited,
        );
        return { participant, subjectNumber, site, token };
      },
    });
    return { ...answer, participant };
  }

  @Gives('RecordConsent', ':participant/consents', 'Record a consent')
  consent(
    @Param('participant') participant: string,
    @Body() dto: RecordConsentDto,
    @Who() who: Identity,
  ) {
    const { formVersion, onWithdrawal, signedAt } = dto;
    return this.front.ask({
      kind: this.kinds.participant,
      stream: streamOf(participant),
      type: 'RecordConsent',
      dto,
      who,
      prepare: () => ({
        formVersion,
        onWithdrawal,
        ...(signedAt === undefined ? {} : { signedAt: timestampOf(instantOf(signedAt)) }),
      }),
    });
  }

  @Gives(
    'DeclineConsent',
    ':participant/consent-refusals',
    'Record that a participant was asked for a version of the consent form, and said no',
  )
  decline(
    @Param('participant') participant: string,
    @Body() dto: DeclineConsentDto,
    @Who() who: Identity,
  ) {
    return this.front.ask({
      kind: this.kinds.participant,
      stream: streamOf(participant),
      type: 'DeclineConsent',
      dto,
      who,
      prepare: () => ({ formVersion: dto.formVersion }),
    });
  }

  @Gives(
    'RegisterJourney',
    ':participant/journeys',
    'Register a therapy and start its journey',
    RegisteredDto,
  )
  register(
    @Param('participant') participant: string,
    @Body() dto: RegisterJourneyDto,
    @Who() who: Identity,
  ) {
    streamOf(participant);
    return this.registration.register(participant, dto, who);
  }

  @Gives(
    'OpenStop',
    ':participant/stops',
    'End participation: consent withdrawn, or the participant died',
  )
  async stop(
    @Param('participant') participant: string,
    @Body() dto: OpenStopDto,
    @Who() who: Identity,
  ) {
    const answer = await this.front.ask({
      kind: this.kinds.participant,
      stream: streamOf(participant),
      type: 'OpenStop',
      dto,
      who,
      prepare: () => ({
        cause: dto.cause,
        ...(dto.material === undefined ? {} : { material: dto.material }),
      }),
    });
    await this.afterTheCommit.try(answer.stream, () => this.stops.finish(participant));
    return answer;
  }

  @Gives('LiftStop', ':participant/stop-liftings', 'Lift a stop of the wrong participant')
  async lift(
    @Param('participant') participant: string,
    @Body() dto: LiftStopDto,
    @Who() who: Identity,
  ) {
    const answer = await this.front.ask({
      kind: this.kinds.participant,
      stream: streamOf(participant),
      type: 'LiftStop',
      dto,
      who,
      prepare: () => ({ stop: dto.stop, evidence: dto.evidence }),
    });
    await this.afterTheCommit.try(answer.stream, () => this.stops.finish(participant));
    return answer;
  }

  @Gives(
    'ResumeParticipation',
    ':participant/resumptions',
    'Record that somebody who had withdrawn takes part again',
  )
  async resume(
    @Param('participant') participant: string,
    @Body() dto: ResumeParticipationDto,
    @Who() who: Identity,
  ) {
    const { stop, formVersion, onWithdrawal } = dto;
    const answer = await this.front.ask({
      kind: this.kinds.participant,
      stream: streamOf(participant),
      type: 'ResumeParticipation',
      dto,
      who,
      prepare: () => ({ stop, formVersion, onWithdrawal }),
    });
    await this.afterTheCommit.try(answer.stream, () => this.stops.finish(participant));
    return answer;
  }

  @Get(':participant')
  @ReadableBy('investigator', 'sponsor', 'qa', 'auditor', 'inspector', 'monitor')
  @ApiOperation({ summary: 'A participant, by pseudonym and subject number' })
  @ApiOkResponse({ type: ParticipantDto })
  async show(@Param('participant') participant: string): Promise<ParticipantDto> {
    const { state, revision } = await this.loader.load(
      this.kinds.participant,
      streamOf(participant),
    );
    if (state.participant === '') throw new Problem('NOT_FOUND');
    const { identity, blinding, limits: _limits, consents, ...rest } = state;
    return {
      revision,
      ...rest,
      consents: consents.map(({ formVersion, signedAt }) => ({
        formVersion,
        signedAt: timestampOf(signedAt),
      })),
      identity: standingOf(identity),
      erasures: Object.values(identity.erasures),
      blinded: blinding.allocations.length > 0,
      unblindings: Object.values(blinding.unblindings),
      wristbands: state.wristbands.length,
      proposedWristbands: state.proposedWristbands.length,
      formerWristbands: state.formerWristbands.length,
    };
  }
}

const standingOf = ({ records, erasedBy }: KeptIdentity): string => {
  if (erasedBy !== undefined) return 'erased';
  return records.length === 0 ? 'none' : 'kept';
};
