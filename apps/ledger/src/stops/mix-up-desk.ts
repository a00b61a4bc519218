import { v5 as uuidv5 } from 'uuid';
import { ledgerIntent } from '../commands/ledger-intent.js';
import { journeyStream } from '../commands/stream-names.js';
import type { StopParts } from './stop-desk.js';
import { tryEach } from './try-each.js';

/** A mix-up endangers two people: the therapy whose cells were used is held as well. */
export class MixUpDesk {
  constructor(private readonly parts: StopParts) {}

  /** Follows the mix-ups that a therapy recorded from a revision on. Safe to repeat: ids follow from the events. */
  async follow(stream: string, fromRevision: number): Promise<void> {
    const { loader, desk, kinds, clock } = this.parts;
    const events = await loader.history(stream, fromRevision);
    await tryEach(events, async event => {
      if (event.type !== 'MixUpRecorded') return;
      const foreign = journeyStream(event.data.foreignCoi);
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
    });
  }
}
