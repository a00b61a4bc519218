import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  type Hold,
  type Journey,
  type Page,
  type ReadEvent,
  causeInWords,
  evidenceOfHold,
  hoursAndMinutes,
  timestampOf,
  useInWords,
} from '@selfsame/custody';
import type { Identity } from '../access/tokens.js';
import { ReadableBy, Who } from '../access/who.js';
import { LedgerClock } from '../clock/ledger-clock.js';
import { StreamLoader } from '../commands/loaded-stream.js';
import { Problem } from '../commands/refusal.js';
import { StreamKinds } from '../commands/stream-kind.js';
import { journeyStream, pagesStream } from '../commands/stream-names.js';
import { StaffNames } from '../identity-vault/staff-names.js';
import { checkedCoi } from '../journeys/journey-desk.js';
import { journeyHistory } from '../journeys/journey-history.js';
import { eventDto, visible } from '../reading/journey-events.js';
import { HoldEvidenceDto } from './hold-evidence.dto.js';

/** As many steps before it as fit on a telephone. */
const STEPS_BEFORE = 8;

/** Everything about one hold for whoever was woken for it. Read from the streams: no list lags at night. */
@ApiTags('on call')
@Controller('holds')
export class HoldEvidenceController {
  constructor(
    private readonly loader: StreamLoader,
    private readonly kinds: StreamKinds,
    private readonly ledgerClock: LedgerClock,
    private readonly names: StaffNames,
  ) {}

  @Get(':coi/:hold')
  @ReadableBy('qa', 'qp', 'auditor', 'inspector')
  @ApiOperation({ summary: 'Evidence of a hold on one page, for a telephone at night' })
  @ApiOkResponse({ type: HoldEvidenceDto })
  async evidence(
    @Param('coi') coi: string,
    @Param('hold') name: string,
    @Who() who: Identity,
  ): Promise<HoldEvidenceDto> {
    const stream = journeyStream(checkedCoi(coi));
    const history = journeyHistory(await this.loader.history(stream));
    const { state: journey } = await this.loader.load(this.kinds.journey, stream);
    const hold = journey.holds[name];
    if (hold === undefined) throw new Problem('NOT_FOUND');
    const whole = { history, journey };
    const now = this.ledgerClock.clock.now();
    const { expires, liftingAllows, ...told } = evidenceOfHold(journey, hold, now);
    return {
      coi,
      revision: visible(history, whole, who).at(-1)?.revision ?? 0,
      ...outsideOf(hold),
      openFor: hoursAndMinutes(now - hold.placedAt),
      placedByName: await this.names.nameOf(hold.placedBy, hold.placedAt),
      ...told,
      liftingAllows: liftingAllows.map(each => ({ ...each, says: useInWords(each) })),
      expires: expires === undefined ? null : { ...expires, at: timestampOf(expires.at) },
      ledTo: await this.ledTo(visible(stepsTo(history, name), whole, who)),
      paged: await this.pagedOf(journey, name),
    };
  }

  private async ledTo(events: readonly ReadEvent[]) {
    const acts = events.slice(-STEPS_BEFORE).map(event => {
      const { actor, recordedAt } = event.envelope;
      return { event: eventDto(event), person: actor.person, recordedAt };
    });
    return (await this.names.beside(acts)).map(({ event, name }) => ({ ...event, name }));
  }

  private async pagedOf({ coi }: Journey, hold: string): Promise<HoldEvidenceDto['paged']> {
    const { state } = await this.loader.load(this.kinds.pages, pagesStream(coi));
    return Promise.all(
      (state[hold] ?? []).map(async ({ circle, person, at, acknowledged }: Page) => ({
        circle,
        person: person ?? null,
        name: person === undefined ? null : await this.names.nameOf(person, at),
        at: timestampOf(at),
        acknowledgedBy: acknowledged?.by ?? null,
        acknowledgedByName:
          acknowledged === undefined
            ? null
            : await this.names.nameOf(acknowledged.by, acknowledged.at),
        acknowledgedAt: acknowledged === undefined ? null : timestampOf(acknowledged.at),
      })),
    );
  }
}

const outsideOf = (hold: Hold) => ({
  hold: hold.hold,
  open: hold.open,
  cause: causeInWords(hold),
  scope: hold.scope,
  placedAt: timestampOf(hold.placedAt),
  placedBy: hold.placedBy,
});

/** Up to the hold itself, with whatever the same command brought about, and whatever would have placed it again. */
function stepsTo(history: readonly ReadEvent[], hold: string): readonly ReadEvent[] {
  const placed = history.find(({ type, data }) => type === 'HoldPlaced' && data.hold === hold);
  const last = history.findLastIndex(({ commandId }) => commandId === placed?.commandId);
  return history.filter((event, at) => at <= last || isNewsOf(hold, event));
}

const isNewsOf = (hold: string, { type, data }: ReadEvent): boolean =>
  (type === 'DeviationOpened' || type === 'StopRaised') &&
  data.alreadyHeldBy?.includes(hold) === true;
