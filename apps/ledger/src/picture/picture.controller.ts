import { Controller, Get, Header, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Identity } from '../access/tokens.js';
import { ReadableBy, Who } from '../access/who.js';
import { StreamLoader } from '../commands/loaded-stream.js';
import { Problem } from '../commands/refusal.js';
import { StreamKinds } from '../commands/stream-kind.js';
import { journeyStream } from '../commands/stream-names.js';
import { checkedCoi } from '../journeys/journey-desk.js';
import { journeyHistory } from '../journeys/journey-history.js';
import { mustStayBlind, unseenIn } from '../reading/redact-bedside.js';
import { writeCustody } from './write-custody.js';

/** Drawn from the therapy's own history: what somebody looks at is never behind. */
@ApiTags('lists')
@Controller('journeys/:coi/timeline.svg')
export class PictureController {
  constructor(
    private readonly loader: StreamLoader,
    private readonly kinds: StreamKinds,
  ) {}

  @Get()
  @Header('content-type', 'image/svg+xml')
  @ReadableBy('qa', 'qp', 'auditor', 'sponsor', 'investigator')
  @ApiOperation({ summary: 'Custody of a journey as a picture' })
  @ApiOkResponse({ content: { 'image/svg+xml': { schema: { type: 'string' } } } })
  async picture(@Param('coi') coi: string, @Who() who: Identity): Promise<string> {
    const stream = journeyStream(checkedCoi(coi));
    const history = await this.loader.history(stream);
    // Loaded after the history: nobody is taken for free to see a check that was recorded in between (H30).
    const { state } = await this.loader.load(this.kinds.journey, stream);
    if (state.startedAt === undefined) throw new Problem('NOT_FOUND');
    const unseen = mustStayBlind(state, who) ? unseenIn(history, state) : new Set<number>();
    const seen = history.filter(({ revision }) => !unseen.has(revision));
    return writeCustody(coi, journeyHistory(seen));
  }
}
