import {
  type Box,
  type ReadEvent,
  type Recorded,
  evolveBox,
  timestampOf,
  unregisteredBox,
} from '@selfsame/custody';
import { v5 as uuidv5 } from 'uuid';
import { ledgerIntent } from '../commands/ledger-intent.js';
import { boxStream, journeyStream, tankStream } from '../commands/stream-names.js';
import { tryEachAtOnce } from '../stops/try-each.js';
import type { RemapParts } from './remap-desk.js';

type Rescued = Extract<ReadEvent, { readonly type: 'BoxesRescued' }>;

/** What lay in one box of one therapy when the box was carried. */
interface Exposed {
  readonly box: string;
  readonly coi: string;
  readonly items: readonly string[];
}

/**
 * A rescue is one append, so that nobody waits beside an open tank. After it each box learns in which tank it stands, and
 * each therapy for how long its units lay in the warm: up to the moment at which the rescue was recorded, however much
 * later a crash lets the rest be told.
 */
export class RescueDesk {
  constructor(private readonly parts: RemapParts) {}

  /** Follows the rescues out of a tank from a revision on. Safe to repeat: every step's id follows from its event. */
  async follow(tank: string, fromRevision: number): Promise<void> {
    for (const event of await this.parts.loader.history(tankStream(tank), fromRevision)) {
      if (event.type === 'BoxesRescued') await this.tell(event);
    }
  }

  private async tell(event: Rescued): Promise<void> {
    const lying = new Map<string, Exposed[]>();
    await tryEachAtOnce(event.data.boxes, async box => {
      for (const exposed of await this.move(box, event))
        lying.set(exposed.coi, [...(lying.get(exposed.coi) ?? []), exposed]);
    });
    // One therapy after another would be slow; two appends to one at once would only be decided again.
    await tryEachAtOnce(lying.values(), async ofJourney => {
      for (const exposed of ofJourney) await this.expose(exposed, event);
    });
  }

  private async move(box: string, event: Rescued): Promise<readonly Exposed[]> {
    const { desk, kinds } = this.parts;
    const { to, warmSince } = event.data;
    const { revision } = await desk.give({
      kind: kinds.box,
      stream: boxStream(box),
      type: 'MoveBox',
      intent: this.intent(`move ${box}`, event),
      prepare: () => ({ to, warmSince, coldAt: coldAt(event) }),
    });
    return lyingIn(box, await this.asOf(box, revision));
  }

  private async expose({ box, coi, items }: Exposed, event: Rescued): Promise<void> {
    const { desk, kinds } = this.parts;
    const { warmSince } = event.data;
    await desk.give({
      kind: kinds.journey,
      stream: journeyStream(coi),
      type: 'ExposeUnits',
      intent: this.intent(`expose ${box} ${coi}`, event),
      prepare: () => ({ box, items, warmSince, coldAt: coldAt(event) }),
    });
  }

  /** A box as it was carried: what was put into it or taken out since has nothing to do with the rescue. */
  private async asOf(box: string, revision: number): Promise<Box> {
    const { loader, kinds } = this.parts;
    const stream = boxStream(box);
    const now = await loader.load(kinds.box, stream);
    if (now.revision === revision) return now.state;
    const history = await loader.history(stream);
    return (history.slice(0, revision + 1) as Recorded<never>[]).reduce(evolveBox, unregisteredBox);
  }

  private intent(what: string, { id }: Rescued) {
    return { ...ledgerIntent(uuidv5(what, id), this.parts.clock.now()), causation: id };
  }
}

const coldAt = ({ recordedAt }: Rescued) => timestampOf(recordedAt);

function lyingIn(box: string, { map }: Box): readonly Exposed[] {
  const items = new Map<string, string[]>();
  for (const { coi, item } of Object.values(map)) items.set(coi, [...(items.get(coi) ?? []), item]);
  return [...items].map(([coi, those]) => ({ box, coi, items: those }));
}
