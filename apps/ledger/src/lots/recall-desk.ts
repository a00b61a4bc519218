import { type Lot, type ReadEvent, lotsNamedBy, lotsUsedIn } from '@selfsame/custody';
import { v5 as uuidv5 } from 'uuid';
import type { Intent } from '../commands/intent.js';
import { ledgerIntent } from '../commands/ledger-intent.js';
import { Refusal } from '../commands/refusal.js';
import { coiOfStream, journeyStream, lotStream } from '../commands/stream-names.js';
import type { StopParts } from '../stops/stop-desk.js';
import { tryEach } from '../stops/try-each.js';

/** Under this name each therapy keeps the hold of a recall. */
const recallOf = (lot: string): string => `RECALL-${lot}`;

/**
 * Recalled, then hold, then complete: every therapy that registered a use of the lot is held, whatever has become of it since.
 * Every step has an id of its own, so finishing twice, or after a crash, does it once. A therapy that cannot be held now keeps
 * no other from its hold, only the recall from being complete.
 */
export class RecallDesk {
  constructor(private readonly parts: StopParts) {}

  /** @throws AggregateError when a therapy is not held yet: whoever asked tries again later */
  async finish(lot: string): Promise<void> {
    const { desk, kinds } = this.parts;
    const { recall, uses } = await this.lot(lot);
    if (recall?.open !== true) return;
    await tryEach(uses, coi => this.hold(coi, lot));
    await this.ignoringDone(
      desk.give({
        kind: kinds.lot,
        stream: lotStream(lot),
        type: 'CompleteRecall',
        intent: this.intent(`${recallOf(lot)} complete ${uses.size}`),
        prepare: () => ({ lot, journeys: uses.size }),
      }),
    );
  }

  /**
   * Uses that are on record and that their lot does not know of: recorded before lots had streams. Safe to repeat.
   * @param fromRevision the first event of the therapy that was not looked at yet
   */
  async registerUsesOf(stream: string, fromRevision: number): Promise<void> {
    const coi = coiOfStream(stream);
    const history = await this.parts.loader.history(stream, fromRevision);
    const lots = new Set(history.flatMap(event => lotsOf(event, history)));
    if (coi !== undefined) await tryEach(lots, lot => this.register(coi, lot));
  }

  private async register(coi: string, lot: string): Promise<void> {
    const { desk, kinds } = this.parts;
    if ((await this.lot(lot)).uses.has(coi)) return;
    await desk.give({
      kind: kinds.lot,
      stream: lotStream(lot),
      type: 'RegisterLotUse',
      intent: this.intent(`${lot} was used in ${coi}`),
      prepare: () => ({ lot, coi, used: true }),
    });
  }

  private async lot(lot: string): Promise<Lot> {
    const { loader, kinds } = this.parts;
    return (await loader.load(kinds.lot, lotStream(lot))).state;
  }

  private hold(coi: string, lot: string): Promise<unknown> {
    const { desk, kinds } = this.parts;
    const stop = recallOf(lot);
    return desk.give({
      kind: kinds.journey,
      stream: journeyStream(coi),
      type: 'HoldForStop',
      intent: this.intent(`${stop} hold ${coi}`),
      prepare: () => ({ stop, cause: 'recall' as const }),
    });
  }

  /** Another use was registered meanwhile, and whoever follows that one completes it. */
  private async ignoringDone(giving: Promise<unknown>): Promise<void> {
    try {
      await giving;
    } catch (error) {
      if (!(error instanceof Refusal && error.code === 'ALREADY_DONE')) throw error;
    }
  }

  private intent(name: string): Intent {
    return ledgerIntent(uuidv5(name, uuidv5.URL), this.parts.clock.now());
  }
}

const lotsOf = (event: ReadEvent, history: readonly ReadEvent[]): readonly string[] =>
  event.type === 'EventCorrected'
    ? lotsNamedBy({ type: 'CorrectEvent', data: { ...event.data, history } }).map(({ lot }) => lot)
    : lotsUsedIn(event).map(({ lot }) => lot);
