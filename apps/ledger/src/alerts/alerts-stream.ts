import { readEvent } from '@selfsame/custody';
import type { EventStore, Position, StoredEvent } from '@selfsame/event-store';
import { alertOf, siteOf, therapyOf } from '@selfsame/projections';
import { type Observable, filter, map } from 'rxjs';

/** What is told of an alert: enough to look it up, nothing of a person. */
export interface Alert {
  readonly eventId: string;
  readonly position: Position;
  readonly kind: string;
  readonly code: string;
  /** Of a deadline: the limit's own time. */
  readonly dueAt?: string;
  /** Of a page: the staff number of whoever is called, and the hold that he is called of. */
  readonly to?: string;
  readonly hold?: string;
  readonly coi: string | undefined;
  readonly site: string;
  readonly recordedAt: string;
}

/** What people must be told of an event; undefined for care as usual. @throws UnreadableEvent */
export function alertIn({ bytes, position }: StoredEvent): Alert | undefined {
  const event = readEvent(bytes, position);
  const alert = alertOf({ event });
  if (alert === undefined) return undefined;
  const { id, envelope } = event;
  return {
    eventId: id,
    position,
    ...alert,
    coi: therapyOf(event),
    site: siteOf(event),
    recordedAt: envelope.recordedAt,
  };
}

/** Alerts after a position, first those that were, then those that come. */
export const alertsFrom = (store: EventStore, after: Position | undefined): Observable<Alert> =>
  store.subscribe(after).pipe(
    map(alertIn),
    filter(alert => alert !== undefined),
  );
