import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { type Journey, type ReadEvent, instantOf, timestampOf } from '@selfsame/custody';
import { sha256Hex, canonicalBytes } from '@selfsame/evidence';
import type { Identity } from '../access/tokens.js';
import { ReadableBy, Who } from '../access/who.js';
import { StreamLoader } from '../commands/loaded-stream.js';
import { Problem } from '../commands/refusal.js';
import { StreamKinds } from '../commands/stream-kind.js';
import { journeyStream } from '../commands/stream-names.js';
import { Absent, Moment as MomentField, Pattern } from '../http/fields.js';
import { checkedCoi } from '../journeys/journey-desk.js';
import { journeyHistory } from '../journeys/journey-history.js';
import { blindJourney, isVerification, mustStayBlind } from './redact-bedside.js';
import { type Moment, historyAt, replay, unknownThen } from './replay.js';

const READERS = [
  'investigator',
  'sponsor',
  'qa',
  'qp',
  'qc-analyst',
  'operator',
  'storage-keeper',
  'nurse',
  'administering-physician',
  'collecting-physician',
  'courier',
  'monitor',
  'auditor',
] as const;

export class MomentQuery {
  @Absent()
  @Pattern('As of this revision of the journey.', /^\d{1,6}$/, '41')
  revision?: string;

  @Absent()
  @MomentField('As it had happened by then.')
  happenedBy?: string;

  @Absent()
  @MomentField('As it was known by then.')
  knownBy?: string;
}

export class DifferenceQuery {
  @MomentField('The moment to compare.')
  at!: string;
}

class JourneyEventDto {
  @ApiProperty()
  revision!: number;

  @ApiProperty({ description: 'SHA-256 of the stored bytes.' })
  sha256!: string;

  @ApiProperty({ type: Object })
  envelope!: object;
}

/** A journey as it is, or as it was at any moment of either clock. Reads the stream, never a read model. */
@ApiTags('replay')
@ApiBearerAuth()
@ReadableBy(...READERS)
@Controller('journeys/:coi')
export class JourneysReadingController {
  constructor(
    private readonly loader: StreamLoader,
    private readonly kinds: StreamKinds,
  ) {}

  @Get()
  @ApiOperation({ summary: 'State of the journey, now or at a moment' })
  async show(
    @Param('coi') coi: string,
    @Query() query: MomentQuery,
    @Who() who: Identity,
  ): Promise<object> {
    const moment = momentOf(query);
    const loaded = await this.loader.load(this.kinds.journey, journeyStream(checkedCoi(coi)));
    if (loaded.state.startedAt === undefined) throw new Problem('NOT_FOUND');
    const blind = mustStayBlind(loaded.state, who);
    const journey = moment === undefined ? loaded.state : replay(await this.history(coi), moment);
    return { revision: loaded.revision, journey: shown(blind ? blindJourney(journey) : journey) };
  }

  @Get('events')
  @ApiOperation({ summary: 'Events of the journey, up to a moment' })
  async events(
    @Param('coi') coi: string,
    @Query() query: MomentQuery,
    @Who() who: Identity,
  ): Promise<JourneyEventDto[]> {
    const { state } = await this.loader.load(this.kinds.journey, journeyStream(checkedCoi(coi)));
    if (state.startedAt === undefined) throw new Problem('NOT_FOUND');
    const moment = momentOf(query);
    const history = await this.history(coi);
    const events = moment === undefined ? history : historyAt(history, moment);
    const blind = mustStayBlind(state, who);
    return events.filter(event => !(blind && isVerification(event))).map(eventDto);
  }

  @Get('differences')
  @ApiOperation({ summary: 'What had happened by a moment and was not known then' })
  async differences(
    @Param('coi') coi: string,
    @Query() { at }: DifferenceQuery,
    @Who() who: Identity,
  ) {
    const history = await this.history(coi);
    if (history.length === 0) throw new Problem('NOT_FOUND');
    const { state } = await this.loader.load(this.kinds.journey, journeyStream(coi));
    const blind = mustStayBlind(state, who);
    const instant = instantOf(at);
    return {
      at: timestampOf(instant),
      happenedAndNotKnown: unknownThen(history, instant)
        .filter(event => !(blind && isVerification(event)))
        .map(eventDto),
    };
  }

  private async history(coi: string) {
    return journeyHistory(await this.loader.history(journeyStream(checkedCoi(coi))));
  }
}

function momentOf({ revision, happenedBy, knownBy }: MomentQuery): Moment | undefined {
  if ([revision, happenedBy, knownBy].filter(given => given !== undefined).length > 1) {
    throw new Problem('VALIDATION_FAILED', {
      field: 'revision',
      says: 'only one of revision, happenedBy and knownBy',
    });
  }
  if (revision !== undefined) return { by: 'revision', revision: Number(revision) };
  if (happenedBy !== undefined) return { by: 'happened', at: instantOf(happenedBy) };
  if (knownBy !== undefined) return { by: 'known', at: instantOf(knownBy) };
  return undefined;
}

/** Canonical documents have one spelling, so the hash of the envelope is the hash of the stored bytes. */
const eventDto = ({ envelope, revision }: ReadEvent): JourneyEventDto => ({
  revision,
  sha256: sha256Hex(canonicalBytes(envelope)),
  envelope,
});

/** The protocol stands in the first event; repeating it with every answer would bury the rest. */
const shown = ({ protocol, ...journey }: Journey): object => ({
  ...journey,
  protocol: { protocol: protocol.protocol, version: protocol.version, title: protocol.title },
});
