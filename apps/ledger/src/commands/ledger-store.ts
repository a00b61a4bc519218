import { type EventStore, NO_STREAM } from '@selfsame/event-store';
import { LEDGER_STREAM } from './stream-names.js';

const PROBE = {
  id: '00000000-0000-0000-0000-000000000000',
  type: 'Probe',
  bytes: new TextEncoder().encode('{}'),
};

/** The event store as something that can be injected. */
export class LedgerStore {
  private asking: Promise<boolean> | undefined;

  constructor(readonly store: EventStore) {}

  /** Whether an append would be written now. However many want to know, the writer is asked once at a time. */
  writable(): Promise<boolean> {
    this.asking ??= this.ask().finally(() => {
      this.asking = undefined;
    });
    return this.asking;
  }

  /**
   * By an append that can only conflict: the ledger's own stream began when it was founded. A writer that is dead,
   * or that cannot recover from a failed write, does not come as far as the conflict.
   */
  private async ask(): Promise<boolean> {
    try {
      const { outcome } = await this.store.append(LEDGER_STREAM, NO_STREAM, [PROBE]);
      return outcome === 'conflict';
    } catch {
      return false;
    }
  }
}
