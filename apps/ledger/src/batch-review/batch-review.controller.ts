import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { dossierOf, foldJourney } from '@selfsame/custody';
import type { Identity } from '../access/tokens.js';
import { ReadableBy, Who } from '../access/who.js';
import { StreamLoader } from '../commands/loaded-stream.js';
import { Problem } from '../commands/refusal.js';
import { journeyStream } from '../commands/stream-names.js';
import { checkedCoi } from '../journeys/journey-desk.js';
import { journeyHistory } from '../journeys/journey-history.js';
import { assertChecksNothing } from '../reading/assert-checks-nothing.js';
import { BatchReviewDto, DossierDto } from './batch-review.dto.js';
import { BatchReviews } from './batch-reviews.js';

/** What of a batch did not go as planned, and what of it is kept where. Read from the stream, never from a list. */
@ApiTags('quality')
@ReadableBy('qa', 'qp', 'auditor', 'inspector')
@Controller('journeys/:coi/batches/:batch')
export class BatchReviewController {
  constructor(
    private readonly reviews: BatchReviews,
    private readonly loader: StreamLoader,
  ) {}

  @Get('review')
  @ApiOperation({ summary: 'Review of a batch by exception, and why it cannot be certified' })
  @ApiOkResponse({ type: BatchReviewDto })
  async review(
    @Param('coi') coi: string,
    @Param('batch') batch: string,
    @Who() who: Identity,
  ): Promise<BatchReviewDto> {
    assertChecksNothing(who);
    const made = await this.reviews.make(checkedCoi(coi), batch);
    if (made === undefined) throw new Problem('NOT_FOUND');
    return made;
  }

  @Get('dossier')
  @ApiOperation({ summary: 'Dossier of a batch: what is held here, and by name what is not' })
  @ApiOkResponse({ type: DossierDto })
  async dossier(
    @Param('coi') coi: string,
    @Param('batch') batch: string,
    @Who() who: Identity,
  ): Promise<DossierDto> {
    assertChecksNothing(who);
    const history = journeyHistory(await this.loader.history(journeyStream(checkedCoi(coi))));
    const journey = foldJourney(history);
    if (journey.batches[batch] === undefined) throw new Problem('NOT_FOUND');
    const { notHeldHere, ...dossier } = dossierOf(history, journey, batch);
    return {
      ...dossier,
      notHeldHere: notHeldHere.map(({ records, ...kind }) => ({
        ...kind,
        records: records.map(({ supersededBy = null, ...record }) => ({ ...record, supersededBy })),
      })),
    };
  }
}
