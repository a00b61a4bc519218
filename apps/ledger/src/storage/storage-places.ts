import type {
  Journey,
  JourneyEvent,
  PresentedLabel,
  PresentedPosition,
  Stay,
} from '@selfsame/custody';
import { staysEnded } from '@selfsame/custody';
import { v5 as uuidv5 } from 'uuid';
import type { Clock } from '../clock/clock.js';
import type { CommandDesk } from '../commands/command-desk.js';
import type { Intent } from '../commands/intent.js';
import { ledgerIntent } from '../commands/ledger-intent.js';
import type { StreamLoader } from '../commands/loaded-stream.js';
import { Refusal } from '../commands/refusal.js';
import { step } from '../commands/step.js';
import type { StreamKinds } from '../commands/stream-kind.js';
import { boxStream } from '../commands/stream-names.js';
import type { AtPosition } from '../scans/at-position.js';
import type { Scanner } from '../scans/scanner.js';

interface PlacesParts {
  readonly desk: CommandDesk;
  readonly loader: StreamLoader;
  readonly kinds: StreamKinds;
  readonly clock: Clock;
}

const FREES = '0c2f5a52-6a8f-5f5e-8d0b-5d0a7a1c9e15';

/** After these a unit may lie elsewhere than its box says. */
const LEAVES: ReadonlySet<string> = new Set<JourneyEvent['type']>([
  'UnitStored',
  'RetentionSampleKept',
  'UnitMoved',
  'UnitRetrieved',
  'UnitDisposed',
  'PackagePacked',
  'PackageUnpacked',
  'TubeOpened',
]);

export const mayLeaveAPlace = (type: string): boolean => LEAVES.has(type);

const isStay = (
  { stays }: Journey,
  { box, position }: { readonly box: string; readonly position: string },
  boxRevision: number,
): boolean =>
  stays.some(
    stay => stay.box === box && stay.position === position && stay.boxRevision === boxRevision,
  );

/**
 * The place protocol: the new box first, then the journey, then the box that the unit has left. After a crash the
 * same command, sent again, finishes what began; a position that was left is freed without anybody asking.
 */
export class StoragePlaces {
  constructor(private readonly parts: PlacesParts) {}

  /** The scanned position, and the box's revision that gives it to the unit: -1 when it cannot have it. */
  async take(
    scan: Scanner,
    at: AtPosition,
    tube: PresentedLabel,
    journey: Journey,
    intent: Intent,
  ): Promise<{ readonly position: PresentedPosition; readonly boxRevision: number }> {
    const position = await scan.at(at);
    const boxRevision = await this.give(position, tube, journey, intent);
    // Not given though it was free: somebody was quicker, and the journey must hear of him.
    return boxRevision === -1 && position.occupant === undefined
      ? { position: await scan.again.at(at), boxRevision }
      : { position, boxRevision };
  }

  private async give(
    { box, position, exists, slotOf }: PresentedPosition,
    tube: PresentedLabel,
    journey: Journey,
    intent: Intent,
  ): Promise<number> {
    if (tube.claim === undefined || tube.claim.coi !== journey.coi || !exists) return -1;
    if (slotOf !== undefined) return -1;
    const { coi, item } = tube.claim;
    const stream = boxStream(box);
    const { state, revision } = await this.parts.loader.load(this.parts.kinds.box, stream);
    const there = state.map[position];
    const given = state.givenBy[position] ?? -1;
    // A crash left it with a giving that no stay of the journey is by: that one is still to be told.
    if (there?.coi === coi && there.item === item && !isStay(journey, { box, position }, given))
      return given;
    try {
      const answer = await this.parts.desk.give({
        kind: this.parts.kinds.box,
        stream,
        type: 'TakePosition',
        // Named by the box's revision: what an earlier try was given may have been freed since, and is no answer now.
        intent: step(intent, `take ${box} ${position} after ${revision}`),
        prepare: () => ({ position, coi, item }),
      });
      return answer.revision;
    } catch (error) {
      // Somebody else's: the journey records what was really done, as a deviation.
      if (error instanceof Refusal) return -1;
      throw error;
    }
  }

  /** Frees every position that a unit of this therapy has left and that its box still names it in. */
  async leave(stream: string, causation: string | null = null): Promise<void> {
    const { state } = await this.parts.loader.load(this.parts.kinds.journey, stream);
    for (const stay of staysEnded(state)) await this.free(state.coi, stay, causation);
  }

  /** The position that a unit was just taken out of is empty, also where its therapy never knew that it lay there. */
  async empty(
    { box, position, occupant, givenBy }: PresentedPosition,
    { claim }: PresentedLabel,
    causation: string,
  ): Promise<void> {
    if (occupant === undefined || givenBy === undefined) return;
    if (occupant.coi !== claim?.coi || occupant.item !== claim.item) return;
    const stay = { item: occupant.item, box, position, boxRevision: givenBy };
    await this.free(occupant.coi, stay, causation);
  }

  private async free(coi: string, stay: Stay, causation: string | null): Promise<void> {
    const { desk, loader, kinds, clock } = this.parts;
    const { box, position, item, boxRevision } = stay;
    const stream = boxStream(box);
    const { map, givenBy } = (await loader.load(kinds.box, stream)).state;
    const there = map[position];
    if (there?.coi !== coi || there.item !== item || givenBy[position] !== boxRevision) return;
    try {
      await desk.give({
        kind: kinds.box,
        stream,
        type: 'FreePosition',
        // It follows from the stay that ended: whoever finds it first frees it, once.
        intent: {
          ...ledgerIntent(uuidv5(`${stream}@${boxRevision}/${position}`, FREES), clock.now()),
          causation,
        },
        prepare: () => ({ position, coi, item, boxRevision }),
      });
    } catch (error) {
      // It was given anew in this very moment: then it is not ours to free.
      if (!(error instanceof Refusal)) throw error;
    }
  }
}
