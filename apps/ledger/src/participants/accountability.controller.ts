import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { accountabilityOf } from '@selfsame/custody';
import { ReadableBy } from '../access/who.js';
import { StreamLoader } from '../commands/loaded-stream.js';
import { Problem } from '../commands/refusal.js';
import { StreamKinds } from '../commands/stream-kind.js';
import { journeyStream } from '../commands/stream-names.js';
import { journeyHistory } from '../journeys/journey-history.js';
import { AccountabilityDto, balanceOf, batchesOf, toldOf } from './accountability.dto.js';
import { streamOf } from './stream-of.js';

/** The account of an investigational product that a site keeps for each subject (21 CFR 312.62(a)). */
@ApiTags('participants')
@Controller('participants/:participant/accountability')
export class AccountabilityController {
  constructor(
    private readonly loader: StreamLoader,
    private readonly kinds: StreamKinds,
  ) {}

  @Get()
  @ReadableBy('investigator', 'sponsor', 'monitor', 'qa', 'auditor', 'inspector')
  @ApiOperation({ summary: 'Every tube that was made for a participant, and what became of it' })
  @ApiOkResponse({ type: AccountabilityDto })
  async show(@Param('participant') participant: string): Promise<AccountabilityDto> {
    const { state } = await this.loader.load(this.kinds.participant, streamOf(participant));
    if (state.participant === '') throw new Problem('NOT_FOUND');
    const told = await Promise.all(
      state.journeys.map(async coi => {
        const events = journeyHistory(await this.loader.history(journeyStream(coi)));
        const { state: journey } = await this.loader.load(this.kinds.journey, journeyStream(coi));
        return accountabilityOf(events).map(tube => toldOf(coi, journey.doseNumber, tube));
      }),
    );
    const tubes = told.flat();
    return { tubes, balance: balanceOf(tubes), batches: batchesOf(tubes) };
  }
}
