import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Journey, instantOf, packagesReadBy, reachOf, timestampOf } from '@selfsame/custody';
import { type Moment, differencesAt, historyAt, replay } from '@selfsame/replay';
import { HISTORY_READERS, JOURNEY_READERS } from '../access/readers.js';
import type { Identity } from '../access/tokens.js';
import { ForPass, ReadableBy, Who } from '../access/who.js';
import { LedgerClock } from '../clock/ledger-clock.js';
import { LedgerStore } from '../commands/ledger-store.js';
import { StreamLoader } from '../commands/loaded-stream.js';
import { Problem } from '../commands/refusal.js';
import { StreamKinds } from '../commands/stream-kind.js';
import { journeyStream } from '../commands/stream-names.js';
import { StaffNames } from '../identity-vault/staff-names.js';
import { checkedCoi } from '../journeys/journey-desk.js';
import { journeyHistory } from '../journeys/journey-history.js';
import { eventDto, pageOf, visible } from './journey-events.js';
import {
  DifferenceQuery,
  DifferencesDto,
  EventsQuery,
  JourneyDto,
  type JourneyEventDto,
  JourneyEventsDto,
  MomentQuery,
  type NamedEventDto,
} from './journeys-reading.dto.js';
import { outsidesOf } from './outside-of-package.js';
import { positionHere } from './position-here.js';
import { mustStayBlind, withoutChecks } from './redact-bedside.js';
import { unreadBy, withoutUnread } from './redact-entries.js';
import { withoutSerology } from './redact-serology.js';

const PAGE_MOST = 500;
const PAGE_USUAL = 100;

/** A journey as it is, or as it was at any moment of either clock. Reads the stream, never a read model. */
@ApiTags('replay')
@ReadableBy(...HISTORY_READERS)
@Controller('journeys/:coi')
export class JourneysReadingController {
  constructor(
    private readonly loader: StreamLoader,
    private readonly kinds: StreamKinds,
    private readonly ledger: LedgerStore,
    private readonly ledgerClock: LedgerClock,
    private readonly names: StaffNames,
  ) {}

  @Get()
  @ReadableBy(...JOURNEY_READERS)
  @ForPass()
  @ApiOperation({
    summary: 'State of the journey, now or at a moment; for a courier the outside of his packages',
  })
  @ApiOkResponse({ type: JourneyDto })
  async show(
    @Param('coi') coi: string,
    @Query() query: MomentQuery,
    @Who() who: Identity,
  ): Promise<JourneyDto> {
    const moment = await this.momentOf(coi, query);
    const history = moment === undefined ? undefined : await this.history(coi);
    const { state, revision } = await this.now(coi);
    const then =
      history === undefined || moment === undefined
        ? { journey: state, revision }
        : replay(history, moment);
    if (then === undefined) throw new Problem('NOT_FOUND');
    if (reachOf(who.roles) === 'post')
      return { revision: then.revision, journey: this.outside(state, then.journey, who) };
    const journey = mustStayBlind(state, who) ? withoutChecks(state, then.journey) : then.journey;
    return {
      revision: then.revision,
      journey: shown(journey, withoutSerology(withoutUnread(journey, unreadBy(state, who)), who)),
    };
  }

  @Get('events')
  @ApiOperation({ summary: 'Events of the journey, up to a moment' })
  @ApiOkResponse({ type: JourneyEventsDto })
  async events(
    @Param('coi') coi: string,
    @Query() { limit, cursor, ...query }: EventsQuery,
    @Who() who: Identity,
  ): Promise<JourneyEventsDto> {
    const moment = await this.momentOf(coi, query);
    const history = await this.history(coi);
    const { state } = await this.now(coi);
    const events = moment === undefined ? history : historyAt(history, moment);
    const seen = visible(events, { history, journey: state }, who);
    const most = Math.min(Number(limit ?? PAGE_USUAL), PAGE_MOST);
    const page = pageOf(seen, [coi, moment ?? null], most, cursor);
    return { ...page, events: await this.named(page.events) };
  }

  @Get('differences')
  @ApiOperation({ summary: 'Where what had happened by a moment and what was known then differ' })
  @ApiOkResponse({ type: DifferencesDto })
  async differences(
    @Param('coi') coi: string,
    @Query() { at }: DifferenceQuery,
    @Who() who: Identity,
  ): Promise<DifferencesDto> {
    const history = await this.history(coi);
    const { state } = await this.now(coi);
    const instant = instantOf(at);
    const { happenedAndNotKnown, knownAndNotHappened } = differencesAt(history, instant);
    const whole = { history, journey: state };
    return {
      at: timestampOf(instant),
      happenedAndNotKnown: await this.named(visible(happenedAndNotKnown, whole, who).map(eventDto)),
      knownAndNotHappened: await this.named(visible(knownAndNotHappened, whole, who).map(eventDto)),
    };
  }

  private async named(events: readonly JourneyEventDto[]): Promise<NamedEventDto[]> {
    const acts = events.map(event => {
      const { actor, recordedAt } = event.envelope;
      return { event, person: actor.person, recordedAt };
    });
    return (await this.names.beside(acts)).map(({ event, name }) => ({ ...event, name }));
  }

  /**
   * The journey as it is. Looked at after its history was read, so that nobody is taken for free to see a check
   * that was recorded in between (H30). @throws Problem NOT_FOUND
   */
  private async now(coi: string) {
    const loaded = await this.loader.load(this.kinds.journey, journeyStream(checkedCoi(coi)));
    if (loaded.state.startedAt === undefined) throw new Problem('NOT_FOUND');
    return loaded;
  }

  /** H40: what a courier reads of a therapy, whoever it is for. */
  private outside(now: Journey, { coi, packages }: Journey, who: Identity): object {
    const his =
      who.pass === undefined
        ? packagesReadBy(who, now, this.ledgerClock.clock.now()).map(({ sscc }) => sscc)
        : [who.pass.sscc];
    return { coi, packages: outsidesOf(his.flatMap(sscc => packages[sscc] ?? [])) };
  }

  private async momentOf(coi: string, query: MomentQuery): Promise<Moment | undefined> {
    const { position, revision, happenedBy, knownBy } = query;
    const given = [position, revision, happenedBy, knownBy].filter(each => each !== undefined);
    if (given.length > 1) {
      throw new Problem('VALIDATION_FAILED', {
        field: 'revision',
        says: 'only one of position, revision, happenedBy and knownBy',
      });
    }
    const until = await positionHere(this.ledger.store, position);
    if (until !== undefined) {
      const stream = journeyStream(checkedCoi(coi));
      return { by: 'revision', revision: await this.loader.revisionAt(stream, until) };
    }
    if (revision !== undefined) return { by: 'revision', revision: Number(revision) };
    if (happenedBy !== undefined) return { by: 'happened', at: instantOf(happenedBy) };
    if (knownBy !== undefined) return { by: 'known', at: instantOf(knownBy) };
    return undefined;
  }

  private async history(coi: string) {
    return journeyHistory(await this.loader.history(journeyStream(checkedCoi(coi))));
  }
}

/** The protocol stands in the events; repeating it with every answer would bury the rest. */
function shown({ pinned }: Journey, { pinned: _pinned, ...journey }: Partial<Journey>): object {
  const { protocol, version, title } = pinned;
  return { ...journey, protocol: { protocol, version, title } };
}
