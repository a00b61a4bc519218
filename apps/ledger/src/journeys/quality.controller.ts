import { Body, Controller, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Identity } from '../access/tokens.js';
import { Who } from '../access/who.js';
import { BatchReviews } from '../batch-review/batch-reviews.js';
import { ReviewedTrail } from '../audit-trail/reviewed-trail.js';
import { StreamLoader } from '../commands/loaded-stream.js';
import { journeyStream } from '../commands/stream-names.js';
import { Gives } from '../http/commands.js';
import { holdScope } from './hold-scope.js';
import { JourneyDesk, checkedCoi } from './journey-desk.js';
import { journeyHistory } from './journey-history.js';
import {
  AcknowledgeLateResultDto,
  CertifyBatchDto,
  CorrectEventDto,
  PlaceHoldDto,
  RecordFollowUpDto,
  RecordResultDto,
  RejectBatchDto,
  ResolveHoldDto,
  ReviewResultDto,
  TakeSampleDto,
  VerifyEntryDto,
} from './quality.dto.js';

@ApiTags('quality')
@Controller('journeys/:coi')
export class QualityController {
  constructor(
    private readonly journeys: JourneyDesk,
    private readonly loader: StreamLoader,
    private readonly reviewed: ReviewedTrail,
    private readonly reviews: BatchReviews,
  ) {}

  @Gives('TakeSample', 'samples', 'Take a sample')
  sample(@Param('coi') coi: string, @Body() dto: TakeSampleDto, @Who() who: Identity) {
    return this.journeys.give(coi, 'TakeSample', dto, who, async scan => ({
      sample: await scan.label(dto.sample),
      from: await scan.label(dto.from),
      tests: dto.tests,
      volumeMicrolitres: dto.volumeMicrolitres,
    }));
  }

  @Gives('RecordResult', 'results', 'Record a result')
  result(@Param('coi') coi: string, @Body() dto: RecordResultDto, @Who() who: Identity) {
    return this.journeys.give(coi, 'RecordResult', dto, who, async scan => ({
      sample: await scan.label(dto.sample),
      test: dto.test,
      method: dto.method,
      measured: { ...dto.measured },
      instrument: dto.instrument,
      rawDataSha256: dto.rawDataSha256,
    }));
  }

  @Gives('ReviewResult', 'result-reviews', 'Review a result by keying it again')
  review(@Param('coi') coi: string, @Body() dto: ReviewResultDto, @Who() who: Identity) {
    return this.journeys.give(coi, 'ReviewResult', dto, who, async scan => ({
      sample: await scan.label(dto.sample),
      test: dto.test,
      measured: { ...dto.measured },
    }));
  }

  @Gives('VerifyEntry', 'entry-verifications', 'Verify a count by keying it again')
  verifyEntry(@Param('coi') coi: string, @Body() dto: VerifyEntryDto, @Who() who: Identity) {
    const { eventId, field, value } = dto;
    return this.journeys.give(coi, 'VerifyEntry', dto, who, () => ({ eventId, field, value }));
  }

  @Gives('CertifyBatch', 'certifications', 'Certify a batch')
  certify(@Param('coi') coi: string, @Body() dto: CertifyBatchDto, @Who() who: Identity) {
    const { batch, stage } = dto;
    return this.journeys.give(coi, 'CertifyBatch', dto, who, async (_scan, journey) => {
      const unreviewed = await this.reviewed.askedFor(journeyStream(coi), journey, stage);
      const reviewed = dto.reviewed && { ...dto.reviewed };
      return {
        batch,
        stage,
        ...(unreviewed === undefined ? {} : { unreviewed }),
        ...(await this.reviews.askedFor(coi, journey, { batch, ...(reviewed && { reviewed }) })),
      };
    });
  }

  @Gives('RejectBatch', 'rejections', 'Reject a batch')
  reject(@Param('coi') coi: string, @Body() dto: RejectBatchDto, @Who() who: Identity) {
    const { batch, reason } = dto;
    return this.journeys.give(coi, 'RejectBatch', dto, who, () => ({ batch, reason }));
  }

  @Gives('PlaceHold', 'holds', 'Place a hold')
  hold(@Param('coi') coi: string, @Body() dto: PlaceHoldDto, @Who() who: Identity) {
    const scope = holdScope(dto.scope);
    return this.journeys.give(coi, 'PlaceHold', dto, who, () => ({ scope, reason: dto.reason }));
  }

  @Gives('ResolveHold', 'hold-resolutions', 'Resolve a hold')
  resolve(@Param('coi') coi: string, @Body() dto: ResolveHoldDto, @Who() who: Identity) {
    const { hold, disposition, evidence, seenUpTo } = dto;
    return this.journeys.give(coi, 'ResolveHold', dto, who, () => ({
      hold,
      disposition,
      evidence,
      ...(seenUpTo === undefined ? {} : { seenUpTo }),
    }));
  }

  @Gives('CorrectEvent', 'corrections', 'Correct a recorded value; the original stays')
  correct(@Param('coi') coi: string, @Body() dto: CorrectEventDto, @Who() who: Identity) {
    return this.journeys.give(coi, 'CorrectEvent', dto, who, async () => ({
      eventId: dto.eventId,
      field: dto.field,
      from: dto.from,
      to: dto.to,
      reason: dto.reason,
      history: journeyHistory(await this.loader.history(journeyStream(checkedCoi(coi)))),
    }));
  }

  @Gives('RecordFollowUp', 'follow-ups', 'Record a follow-up visit')
  followUp(@Param('coi') coi: string, @Body() dto: RecordFollowUpDto, @Who() who: Identity) {
    const { visit, adverseEventReference } = dto;
    return this.journeys.give(coi, 'RecordFollowUp', dto, who, () =>
      adverseEventReference === undefined ? { visit } : { visit, adverseEventReference },
    );
  }

  @Gives(
    'AcknowledgeLateResult',
    'late-result-acknowledgements',
    'Acknowledge a late failed result',
  )
  acknowledge(
    @Param('coi') coi: string,
    @Body() dto: AcknowledgeLateResultDto,
    @Who() who: Identity,
  ) {
    const { batch, test, plate } = dto;
    return this.journeys.give(coi, 'AcknowledgeLateResult', dto, who, () => ({
      batch,
      test,
      ...(plate === undefined ? {} : { plate }),
    }));
  }
}
