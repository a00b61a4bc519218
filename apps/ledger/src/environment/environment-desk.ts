import { type PlateEvent, type ReadEvent, type Workstation, isCritical } from '@selfsame/custody';
import { v5 as uuidv5 } from 'uuid';
import { ledgerIntent } from '../commands/ledger-intent.js';
import { journeyStream, workstationStream } from '../commands/stream-names.js';
import type { StopParts } from '../stops/stop-desk.js';
import { tryEach } from '../stops/try-each.js';

/**
 * The bench first, then the therapy whose session it was: register, then use, for the session was opened before anything lay there
 * (ADR 2). What a crash left untold, the reactor tells. A therapy that cannot be written now keeps no other from hearing.
 */
export class EnvironmentDesk {
  constructor(private readonly parts: StopParts) {}

  /** Tells the therapies what their bench recorded from a revision on. Safe to repeat: ids follow from the events. */
  async follow(workstation: string, fromRevision: number): Promise<void> {
    const { loader, kinds } = this.parts;
    const stream = workstationStream(workstation);
    const events = (await loader.history(stream, fromRevision)).filter(isOfPlate);
    if (events.length === 0) return;
    const { state } = await loader.load(kinds.workstation, stream);
    await tryEach(events, event => this.tell(workstation, event, state));
  }

  private async tell(
    workstation: string,
    event: ReadEvent<PlateEvent>,
    bench: Workstation,
  ): Promise<void> {
    const { desk, kinds, clock } = this.parts;
    const telling = {
      kind: kinds.journey,
      stream: journeyStream(event.data.coi),
      intent: {
        ...ledgerIntent(uuidv5('told to its therapy', event.id), clock.now()),
        causation: event.id,
      },
    };
    await (event.type === 'EnvironmentSamplesTaken'
      ? desk.give({
          ...telling,
          type: 'NoteEnvironmentSamples',
          prepare: () => ({
            workstation,
            session: event.data.session,
            plates: event.data.plates,
          }),
        })
      : desk.give({
          ...telling,
          type: 'NoteEnvironmentResult',
          prepare: () => ({ ...readingOf(event, bench), workstation, source: event.id }),
        }));
  }
}

const OF_PLATES: ReadonlySet<string> = new Set<PlateEvent['type']>([
  'EnvironmentSamplesTaken',
  'EnvironmentResultRecorded',
  'EnvironmentResultCorrected',
  'EnvironmentResultReviewed',
]);
const isOfPlate = (event: ReadEvent): event is ReadEvent<PlateEvent> => OF_PLATES.has(event.type);

type OfResult = Exclude<ReadEvent<PlateEvent>, { readonly type: 'EnvironmentSamplesTaken' }>;

/** What is known of the plate after this event, and whether a second person has still to key it. */
function readingOf(event: OfResult, { plates }: Workstation) {
  const { session, plate, kind, grade, place, exposedMinutes, limits, count, verdict } = event.data;
  const isCorrected = plates[plate]?.corrected === true;
  return {
    session,
    plate,
    kind,
    grade,
    place,
    exposedMinutes,
    limits,
    ...(count === undefined || verdict === undefined ? {} : { count, verdict }),
    ...('instrumentDoubted' in event.data
      ? { instrumentDoubted: event.data.instrumentDoubted }
      : {}),
    by: event.actor.person,
    waitsForReview:
      event.type !== 'EnvironmentResultReviewed' &&
      verdict !== undefined &&
      isCritical(event.data, verdict, isCorrected),
  };
}
