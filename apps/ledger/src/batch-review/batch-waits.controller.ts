import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Journey, Waiting } from '@selfsame/custody';
import type { Identity } from '../access/tokens.js';
import { ReadableBy, Who } from '../access/who.js';
import { StreamLoader } from '../commands/loaded-stream.js';
import { Problem } from '../commands/refusal.js';
import { StreamKinds } from '../commands/stream-kind.js';
import { journeyStream } from '../commands/stream-names.js';
import { checkedCoi } from '../journeys/journey-desk.js';
import { mustStayBlind, withoutChecks } from '../reading/redact-bedside.js';
import { unreadBy } from '../reading/redact-entries.js';
import { WaitsDto } from './batch-review.dto.js';
import { BatchReviews } from './batch-reviews.js';

/** What the bench and the laboratory still owe a batch. Its whole review is for those who decide on it. */
@ApiTags('quality')
@Controller('journeys/:coi/batches/:batch')
export class BatchWaitsController {
  constructor(
    private readonly reviews: BatchReviews,
    private readonly loader: StreamLoader,
    private readonly kinds: StreamKinds,
  ) {}

  @Get('waits')
  @ReadableBy('operator', 'qc-analyst', 'storage-keeper', 'qa', 'qp', 'auditor', 'inspector')
  @ApiOperation({ summary: 'Why a batch cannot be certified now, by stage' })
  @ApiOkResponse({ type: WaitsDto })
  async waits(
    @Param('coi') coi: string,
    @Param('batch') batch: string,
    @Who() who: Identity,
  ): Promise<WaitsDto> {
    const { state } = await this.loader.load(this.kinds.journey, journeyStream(checkedCoi(coi)));
    if (state.batches[batch] === undefined) throw new Problem('NOT_FOUND');
    const seen = mustStayBlind(state, who) ? withoutChecks(state, state) : state;
    const { conditional, final } = await this.reviews.waits(seen, batch);
    const told = (waits: readonly Waiting[]) => waits.filter(toldTo(state, who));
    return { conditional: told(conditional), final: told(final) };
  }
}

/** H10: that a test failed is what its second keying has to find. */
const toldTo =
  (journey: Journey, who: Identity) =>
  ({ code }: Waiting): boolean =>
    code !== 'TESTS_FAILED' || unreadBy(journey, who).events.size === 0;
