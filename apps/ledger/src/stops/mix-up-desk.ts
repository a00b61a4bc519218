import { type ReadEvent, mayDoubt, otherInDoubt } from '@selfsame/custody';
import { v5 as uuidv5 } from 'uuid';
import { ledgerIntent } from '../commands/ledger-intent.js';
import { journeyStream } from '../commands/stream-names.js';
import type { StopParts } from './stop-desk.js';
import { tryEach } from './try-each.js';

/** A mix-up, and labels of two therapies on one container, endanger two people: the other therapy is held as well. */
export class MixUpDesk {
  constructor(private readonly parts: StopParts) {}

  /** Follows what a therapy recorded of another one, from a revision on. Safe to repeat: ids follow from the events. */
  async follow(stream: string, fromRevision: number): Promise<void> {
    const events = await this.parts.loader.history(stream, fromRevision);
    await tryEach(events, event => this.hold(event));
  }

  private async hold(event: ReadEvent): Promise<void> {
    const coi = otherInDoubt(event);
    if (coi === undefined) return;
    const { desk, kinds, clock, loader } = this.parts;
    const foreign = journeyStream(coi);
    const { state } = await loader.load(kinds.journey, foreign);
    if (!mayDoubt(event, event.actor, state)) return;
    await desk.give({
      kind: kinds.journey,
      stream: foreign,
      type: 'HoldForStop',
      intent: {
        ...ledgerIntent(uuidv5(`hold ${foreign}`, event.id), clock.now()),
        causation: event.id,
      },
      prepare: () => ({ stop: `MIXUP-${event.id}`, cause: 'mix-up' as const }),
    });
  }
}
