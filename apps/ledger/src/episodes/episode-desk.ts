import {
  type Journey,
  type JourneyEvent,
  type PresentedEpisode,
  type ReadEvent,
  applyCorrections,
  bankedUnit,
  doubtFurtherOn,
  fatesOfAssumed,
  foldJourney,
  mayTellOrigin,
  timestampOf,
  unstarted,
} from '@selfsame/custody';
import { v5 as uuidv5 } from 'uuid';
import { ledgerIntent } from '../commands/ledger-intent.js';
import { Refusal } from '../commands/refusal.js';
import { boxStream, journeyStream, participantStream } from '../commands/stream-names.js';
import { journeyHistory } from '../journeys/journey-history.js';
import type { StopParts } from '../stops/stop-desk.js';
import { tryEach } from '../stops/try-each.js';

type Assigned = Extract<ReadEvent<JourneyEvent>, { readonly type: 'UnitAssigned' }>;
/** After these a later therapy may have something to hear of the donation. */
const TELLS_SEROLOGY: ReadonlySet<string> = new Set<JourneyEvent['type']>([
  'UnitAssigned',
  'SerologyRecorded',
  'EventCorrected',
]);

type Unit = { readonly coi: string; readonly item: string };

/**
 * Close, pass the place, assume: a banked unit leaves the earlier therapy by one append there, which any hold a moment before
 * prevents; then its box names the later therapy, and then the later one has it. Every step has an id that follows from the event
 * that closed it, so that a crash between two of them is finished once. What is put in doubt in the earlier therapy afterwards
 * is held in the later one; what was given in the later one is known in the earlier one.
 */
export class EpisodeDesk {
  constructor(private readonly parts: StopParts) {}

  /** The therapy that a unit is to pass to, by its own stream and by that of its participant. */
  async episode(from: Journey, coi: string): Promise<PresentedEpisode> {
    const to = await this.journey(coi);
    const { loader, kinds } = this.parts;
    const { participant, doseNumber } = to;
    const stream = participantStream(from.participant);
    const { journeys, stops } = (await loader.load(kinds.participant, stream)).state;
    // What a therapy says of itself is not enough: both stand with the one person.
    const isHis = journeys.includes(from.coi) && journeys.includes(coi);
    const stopped = Object.values(stops).some(({ liftedFor }) => liftedFor === undefined);
    const open = isHis && !stopped && to.participationEnded === undefined && !to.bedside.doseGiven;
    return {
      coi,
      participant: isHis ? participant : '',
      doseNumber,
      // Of a therapy that nobody started there is no protocol, and no participant: that is what is told of it.
      protocol: (to.startedAt === undefined ? from : to).protocol,
      open,
    };
  }

  /** Whose a unit is by now that still carries the label of the therapy it was made for. */
  async ownerOf({ coi, item }: Unit): Promise<Unit> {
    const unit = { coi, item };
    const { assignedTo } = (await this.journey(unit.coi)).items[unit.item] ?? {};
    if (assignedTo === undefined) return unit;
    const { items, labels } = await this.journey(assignedTo.coi);
    const label = items[assignedTo.item]?.label ?? '';
    // Under a label of the later therapy the old one is scanned by nobody.
    return labels[label]?.status === 'applied' ? unit : this.ownerOf(assignedTo);
  }

  /** Follows what a therapy passed on, put in doubt, or gave of an earlier one, from a revision on. Safe to repeat. */
  async follow(stream: string, fromRevision: number): Promise<void> {
    const { loader, kinds } = this.parts;
    const { state } = await loader.load(kinds.journey, stream);
    const crossed = Object.values(state.items).some(
      ({ assignedTo, assumedFrom }) => assignedTo !== undefined || assumedFrom !== undefined,
    );
    if (!crossed) return;
    const history = journeyHistory(await loader.history(stream));
    const fresh = history.slice(fromRevision);
    await tryEach(
      [
        () => tryEach(fresh, event => this.tellFurtherOn(event, history, state)),
        async () => {
          if (fresh.some(({ type }) => TELLS_SEROLOGY.has(type)))
            await this.tellSerology(history, state);
        },
        () => this.tellOrigin(fresh, state),
      ],
      step => step(),
    );
  }

  private tellFurtherOn(
    event: ReadEvent<JourneyEvent>,
    history: readonly ReadEvent<JourneyEvent>[],
    state: Journey,
  ): Promise<void> {
    return event.type === 'UnitAssigned'
      ? this.passOn(event, history)
      : this.holdFurtherOn(event, state);
  }

  /** H11: a result that fails where it was made is late from the moment it was given, wherever that was. */
  private async tellOrigin(fresh: readonly ReadEvent<JourneyEvent>[], state: Journey) {
    const { desk, kinds } = this.parts;
    const event = fresh.findLast(({ type }) => mayTellOrigin(type));
    if (event === undefined) return;
    await tryEach(fatesOfAssumed(state), ({ from, item, givenAt }) =>
      desk.give({
        kind: kinds.journey,
        stream: journeyStream(from.coi),
        type: 'NoteUnitGiven',
        intent: this.intent(`given ${item}`, event),
        prepare: () => ({
          item: from.item,
          in: { coi: state.coi, item },
          ...(givenAt === undefined ? {} : { givenAt: timestampOf(givenAt) }),
        }),
      }),
    );
  }

  /** H49: what the laboratory found of the donation is true of the tube wherever it goes, and whenever it is found. */
  private async tellSerology(
    history: readonly ReadEvent<JourneyEvent>[],
    { items }: Journey,
  ): Promise<void> {
    const { desk, kinds } = this.parts;
    const later = new Set(Object.values(items).flatMap(({ assignedTo }) => assignedTo?.coi ?? []));
    const results = applyCorrections(history).filter(event => event.type === 'SerologyRecorded');
    await tryEach(later, async coi => {
      for (const event of results)
        await desk.give({
          kind: kinds.journey,
          stream: journeyStream(coi),
          type: 'RecordSerology',
          // Corrected, it is another word about the same result.
          intent: this.intent(`serology of ${coi} ${JSON.stringify(event.data)}`, event),
          prepare: () => event.data,
        });
    });
  }

  private async passOn(event: Assigned, history: readonly ReadEvent<JourneyEvent>[]) {
    const { desk, loader, kinds } = this.parts;
    const before = history.slice(0, event.revision);
    const journey = foldJourney(before);
    const { item, to } = event.data;
    const unit = journey.items[item];
    if (unit?.place === undefined) return;
    const stream = journeyStream(journey.coi);
    // The hash of an event stands in the one that follows it; of the last one, at the head.
    const sha256 =
      history[event.revision + 1]?.envelope.prev ?? (await loader.load(kinds.journey, stream)).head;
    const boxRevision = await this.passPlace(event, unit.place, { coi: journey.coi, item });
    const crossing = { event: event.id, sha256: sha256 ?? '', boxRevision };
    const told = bankedUnit(journey, unit, to.item, before, crossing);
    if (told === undefined) return;
    await desk.give({
      kind: kinds.journey,
      stream: journeyStream(to.coi),
      type: 'AssumeUnit',
      intent: this.intent('assume', event),
      prepare: () => told,
    });
  }

  /** The box's revision that gives the position to the later therapy; -1 where the box says that another unit lies there. */
  private async passPlace(
    event: Assigned,
    { box, position }: { readonly box: string; readonly position: string },
    from: Unit,
  ): Promise<number> {
    const { desk, kinds } = this.parts;
    const { coi, item } = event.data.to;
    try {
      const { revision } = await desk.give({
        kind: kinds.box,
        stream: boxStream(box),
        type: 'PassPosition',
        intent: this.intent('pass the place', event),
        prepare: () => ({ position, from, to: { coi, item } }),
      });
      return revision;
    } catch (error) {
      if (error instanceof Refusal) return -1;
      throw error;
    }
  }

  private async holdFurtherOn(event: ReadEvent<JourneyEvent>, journey: Journey): Promise<void> {
    const { desk, kinds } = this.parts;
    const doubt = doubtFurtherOn(event, journey);
    for (const coi of new Set(doubt?.units.map(unit => unit.coi))) {
      const items = doubt?.units.filter(unit => unit.coi === coi).map(({ item }) => item) ?? [];
      const { code = '', stop } = doubt ?? {};
      await desk.give({
        kind: kinds.journey,
        stream: journeyStream(coi),
        type: 'HoldForSource',
        intent: this.intent(`hold ${coi}`, event),
        prepare: () => ({
          from: journey.coi,
          event: event.id,
          code,
          items,
          ...(stop === undefined ? {} : { stop }),
        }),
      });
    }
  }

  private async journey(coi: string): Promise<Journey> {
    const { loader, kinds } = this.parts;
    if (coi === '') return unstarted;
    return (await loader.load(kinds.journey, journeyStream(coi))).state;
  }

  private intent(what: string, { id }: Pick<ReadEvent, 'id'>) {
    return { ...ledgerIntent(uuidv5(what, id), this.parts.clock.now()), causation: id };
  }
}
