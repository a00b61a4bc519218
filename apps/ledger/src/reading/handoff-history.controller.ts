import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type ReadEvent, handoffsOf } from '@selfsame/custody';
import { JOURNEY_READERS } from '../access/readers.js';
import { ReadableBy } from '../access/who.js';
import { ClaimDesk } from '../claims/claim-desk.js';
import { StreamLoader } from '../commands/loaded-stream.js';
import { Problem } from '../commands/refusal.js';
import { journeyStream } from '../commands/stream-names.js';
import { Places } from '../founding/places.js';
import { StaffNames } from '../identity-vault/staff-names.js';
import { HandoffsDto, type SideOfHandoffDto, TherapyOfPackageDto } from './handoff-history.dto.js';

/** Who gave a package to whom, for whoever has to do with it: what a courier shows when he is asked. */
@ApiTags('packages')
@ReadableBy(...JOURNEY_READERS)
@Controller('packages/:sscc')
export class HandoffHistoryController {
  constructor(
    private readonly claims: ClaimDesk,
    private readonly loader: StreamLoader,
    private readonly names: StaffNames,
    private readonly places: Places,
  ) {}

  /** Read from the claim of its number: a phone that kept something of a package knows no more of it than that. */
  @Get()
  @ApiOperation({ summary: 'Of which therapy a package is' })
  @ApiOkResponse({ type: TherapyOfPackageDto })
  async therapy(@Param('sscc') sscc: string): Promise<TherapyOfPackageDto> {
    return { sscc, coi: await this.coiOf(sscc) };
  }

  @Get('handoffs')
  @ApiOperation({ summary: 'Every time that a package changed hands, with both who did it' })
  @ApiOkResponse({ type: HandoffsDto })
  async handoffs(@Param('sscc') sscc: string): Promise<HandoffsDto> {
    const stream = journeyStream(await this.coiOf(sscc));
    const { events, head } = await this.loader.linked(stream);
    const side = (event: ReadEvent): Promise<SideOfHandoffDto> =>
      this.side(event, events[event.revision + 1]?.envelope.prev ?? head ?? '');
    const handoffs = handoffsOf(events, sscc).map(
      async ({ gave, took, seal = null, logger = null, ...handoff }) => ({
        ...handoff,
        fromTitle: this.places.titleOf(handoff.from),
        toTitle: this.places.titleOf(handoff.to),
        gave: gave === undefined ? null : await side(gave),
        took: await side(took),
        seal,
        logger,
      }),
    );
    return { sscc, handoffs: await Promise.all(handoffs) };
  }

  /** Whose it is to read, the guard has asked. @throws Problem NOT_FOUND */
  private async coiOf(sscc: string): Promise<string> {
    const { holder } = await this.claims.read('sscc', sscc);
    if (holder?.coi === undefined) throw new Problem('NOT_FOUND');
    return holder.coi;
  }

  /** @param sha256 of the event, as the one after it says */
  private async side(
    { id, revision, actor, recordedAt, envelope }: ReadEvent,
    sha256: string,
  ): Promise<SideOfHandoffDto> {
    return {
      event: id,
      revision,
      sha256,
      person: actor.person,
      name: await this.names.nameOf(actor.person, recordedAt),
      occurredAt: envelope.occurredAt,
      recordedAt: envelope.recordedAt,
      toldAfterwards: envelope.afterTheFact?.reason ?? null,
    };
  }
}
