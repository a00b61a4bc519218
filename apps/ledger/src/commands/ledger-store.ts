import { type EventStore, EventStoreError, NO_STREAM } from '@selfsame/event-store';
import { LEDGER_STREAM } from './stream-names.js';

const PROBE = {
  id: '00000000-0000-0000-0000-000000000000',
  type: 'Probe',
  bytes: new TextEncoder().encode('{}'),
};

/** What would become of an append: written, refused for want of room, or anything else that is not well. */
export type Writing = 'goes-on' | 'full' | 'fails';

/** The event store as something that can be injected. */
export class LedgerStore {
  private asking: Promise<Writing> | undefined;

  constructor(readonly store: EventStore) {}

  /** Whether an append would be written now. However many want to know, the writer is asked once at a time. */
  writing(): Promise<Writing> {
    this.asking ??= this.ask().finally(() => {
      this.asking = undefined;
    });
    return this.asking;
  }

  /**
   * By an append that can only conflict: the ledger's own stream began when it was founded. A writer that is dead,
   * or that cannot recover from a failed write, does not come as far as the conflict.
   */
  private async ask(): Promise<Writing> {
    try {
      const { outcome } = await this.store.append(LEDGER_STREAM, NO_STREAM, [PROBE]);
      return outcome === 'conflict' ? 'goes-on' : 'fails';
    } catch (error) {
      return error instanceof EventStoreError && error.code === 'STORE_FULL' ? 'full' : 'fails';
    }
  }
}
