import {
  type Instant,
  type Neighbour,
  type ReadEvent,
  type Recorded,
  isReactive,
  neighboursIn,
  timestampOf,
} from '@selfsame/custody';
import { v5 as uuidv5 } from 'uuid';
import { ledgerIntent } from '../commands/ledger-intent.js';
import { boxStream, journeyStream } from '../commands/stream-names.js';
import { tryEach } from '../stops/try-each.js';
import type { RemapParts } from './remap-desk.js';

/** After these, something reactive lies beside others, or has lain so: whoever came meanwhile is seen when it leaves. */
const MAY_EXPOSE: ReadonlySet<string> = new Set<ReadEvent['type']>([
  'SerologyRecorded',
  'UnitStored',
  'UnitMoved',
  'UnitRetrieved',
  'RetentionSampleKept',
  'UnitAssumed',
  'EventCorrected',
]);

const BESIDE = '1d0b7b0e-2c64-5f0a-9d43-6a0f8f6f3b1c';

export const mayExpose = (type: string): boolean => MAY_EXPOSE.has(type);

/**
 * H49: whoever lay in a box of the general store beside reactive material learns of it, in his own therapy and without a word of
 * whose it was. In a box that is kept apart, everybody lies beside everybody, and knows it.
 */
export class NeighbourDesk {
  constructor(private readonly parts: RemapParts) {}

  /** Follows what a therapy recorded from a revision on. Safe to repeat: each neighbour is told once of each box. */
  async follow(stream: string, fromRevision: number): Promise<void> {
    const { loader, kinds } = this.parts;
    const events = await loader.history(stream, fromRevision);
    if (!events.some(({ type }) => mayExpose(type))) return;
    const { state } = await loader.load(kinds.journey, stream);
    const boxes = new Set(state.stays.map(({ box }) => box));
    await tryEach(boxes, async box => {
      const { state: known } = await loader.load(kinds.box, boxStream(box));
      if (known.storageClass === 'segregated') return;
      if (isReactive(state)) await this.tellNeighboursOf(state.coi, box);
      await this.askNeighboursOf(state.coi, box);
    });
  }

  /** Who lay in the box together with a therapy: by the box's own record. */
  async neighbours(box: string, coi: string): Promise<readonly Neighbour[]> {
    const history = await this.parts.loader.history(boxStream(box));
    return neighboursIn(history as readonly Recorded<never>[], coi);
  }

  private async tellNeighboursOf(coi: string, box: string): Promise<void> {
    const lying = Map.groupBy(await this.neighbours(box, coi), line => line.coi);
    await tryEach(lying, ([neighbour, lines]) => this.tell(neighbour, coi, box, lines));
  }

  /** It was put beside something reactive that nobody had moved yet, reactive itself or not, and whoever has left since. */
  private async askNeighboursOf(coi: string, box: string): Promise<void> {
    const { loader, kinds } = this.parts;
    const met = new Set((await this.neighbours(box, coi)).map(line => line.coi));
    await tryEach(met, async other => {
      const { state } = await loader.load(kinds.journey, journeyStream(other));
      if (isReactive(state)) await this.tellNeighboursOf(other, box);
    });
  }

  private async tell(
    neighbour: string,
    coi: string,
    box: string,
    lines: readonly Neighbour[],
  ): Promise<void> {
    const { desk, kinds, clock } = this.parts;
    await desk.give({
      kind: kinds.journey,
      stream: journeyStream(neighbour),
      type: 'NoteReactiveNeighbour',
      intent: ledgerIntent(uuidv5(`${box} ${coi} ${neighbour}`, BESIDE), clock.now()),
      prepare: () => ({ box, ...togetherOf(lines) }),
    });
  }
}

/** From the first moment beside any of it to the last; none where some lie there still. */
function togetherOf(lines: readonly Neighbour[]) {
  const since = Math.min(...lines.map(line => line.since)) as Instant;
  const untils = lines.flatMap(({ until }) => until ?? []);
  const left = untils.length === lines.length ? (Math.max(...untils) as Instant) : undefined;
  return {
    items: lines.map(({ item }) => item),
    since: timestampOf(since),
    ...(left === undefined ? {} : { until: timestampOf(left) }),
  };
}
