import type { EventStore } from '@selfsame/event-store';

/** The event store as something that can be injected. */
export class LedgerStore {
  constructor(readonly store: EventStore) {}
}
