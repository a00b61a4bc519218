import { Body, Controller, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Identity } from '../access/tokens.js';
import { Who } from '../access/who.js';
import { ReviewedTrail } from '../audit-trail/reviewed-trail.js';
import { journeyStream } from '../commands/stream-names.js';
import { Gives } from '../http/commands.js';
import {
  type NoticeDto,
  NotifyOfExceptionalSupplyDto,
  NotifyOfLateResultDto,
  RecordParticipantInformedDto,
  RecordRiskEvaluationDto,
  ReleaseExceptionallyDto,
  RequestExceptionalSupplyDto,
  RevokeExceptionalSupplyDto,
} from './exceptional-supply.dto.js';
import { JourneyDesk } from './journey-desk.js';

const noticeOf = ({ recipient, authority, reference }: NoticeDto) => ({
  recipient,
  reference,
  ...(authority === undefined ? {} : { authority }),
});

/** What is out of specification: before it is given, and when that comes to light afterwards. */
@ApiTags('quality')
@Controller('journeys/:coi')
export class ExceptionalSupplyController {
  constructor(
    private readonly journeys: JourneyDesk,
    private readonly reviewed: ReviewedTrail,
  ) {}

  @Gives(
    'RequestExceptionalSupply',
    'exceptional-supplies',
    'Ask for a product that is out of specification',
  )
  request(
    @Param('coi') coi: string,
    @Body() dto: RequestExceptionalSupplyDto,
    @Who() who: Identity,
  ) {
    const { batch, doseNumber, tests, reason } = dto;
    return this.journeys.give(coi, 'RequestExceptionalSupply', dto, who, () => ({
      batch,
      doseNumber,
      tests,
      reason,
    }));
  }

  @Gives(
    'RecordRiskEvaluation',
    'exceptional-supply-evaluations',
    "Record the manufacturer's evaluation of the risk",
  )
  evaluate(@Param('coi') coi: string, @Body() dto: RecordRiskEvaluationDto, @Who() who: Identity) {
    const { request, document, version, sha256 } = dto;
    return this.journeys.give(coi, 'RecordRiskEvaluation', dto, who, () => ({
      request,
      document,
      version,
      sha256,
    }));
  }

  @Gives(
    'RecordParticipantInformed',
    'exceptional-supply-informings',
    'Record that the participant was informed',
  )
  inform(
    @Param('coi') coi: string,
    @Body() dto: RecordParticipantInformedDto,
    @Who() who: Identity,
  ) {
    const { request, document, version } = dto;
    return this.journeys.give(coi, 'RecordParticipantInformed', dto, who, () => ({
      request,
      document,
      version,
    }));
  }

  @Gives(
    'ReleaseExceptionally',
    'exceptional-releases',
    'Release a batch as an exception, and certify nothing',
  )
  release(@Param('coi') coi: string, @Body() dto: ReleaseExceptionallyDto, @Who() who: Identity) {
    const { request, batch, doseNumber, tests } = dto;
    const released = { request, batch, doseNumber, tests };
    return this.journeys.give(coi, 'ReleaseExceptionally', dto, who, async (_scan, journey) => {
      const unreviewed = await this.reviewed.askedFor(journeyStream(coi), journey);
      return unreviewed === undefined ? released : { ...released, unreviewed };
    });
  }

  @Gives(
    'RevokeExceptionalSupply',
    'exceptional-supply-revocations',
    'Revoke an exception before it is opened',
  )
  revoke(@Param('coi') coi: string, @Body() dto: RevokeExceptionalSupplyDto, @Who() who: Identity) {
    const { request, reason } = dto;
    return this.journeys.give(coi, 'RevokeExceptionalSupply', dto, who, () => ({
      request,
      reason,
    }));
  }

  @Gives(
    'NotifyOfExceptionalSupply',
    'exceptional-supply-notices',
    'Record that somebody was told of an exception',
  )
  notifyOfException(
    @Param('coi') coi: string,
    @Body() dto: NotifyOfExceptionalSupplyDto,
    @Who() who: Identity,
  ) {
    return this.journeys.give(coi, 'NotifyOfExceptionalSupply', dto, who, () => ({
      request: dto.request,
      ...noticeOf(dto),
    }));
  }

  @Gives(
    'NotifyOfLateResult',
    'late-result-notices',
    'Record that somebody was told of a late failed result',
  )
  notifyOfResult(
    @Param('coi') coi: string,
    @Body() dto: NotifyOfLateResultDto,
    @Who() who: Identity,
  ) {
    return this.journeys.give(coi, 'NotifyOfLateResult', dto, who, () => ({
      batch: dto.batch,
      test: dto.test,
      ...(dto.plate === undefined ? {} : { plate: dto.plate }),
      ...noticeOf(dto),
    }));
  }
}
