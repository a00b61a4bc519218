import {
  type EventStore,
  type Position,
  comparePositions,
  upToDamage,
} from '@selfsame/event-store';
import { Observable, Subject, type Subscriber, type Subscription, filter } from 'rxjs';
import { type Alert, alertIn } from './alerts-stream.js';

const BATCH = 500;

const isAfter = (position: Position, other: Position | undefined): boolean =>
  other === undefined || comparePositions(position, other) > 0;

/**
 * Alerts for any number of listeners from one reader of the log. Whoever comes back reads what he missed for himself, and
 * joins the others where they are: none twice, none never.
 */
export class AlertTail {
  private told = new Subject<Alert>();
  private following: Subscription | undefined;
  /** Up to where the one reader has told. */
  private position: Position | undefined;

  constructor(private readonly store: EventStore) {}

  from(after: Position | undefined): Observable<Alert> {
    return new Observable(listener => {
      this.catchUp(listener, after).catch((error: unknown) => listener.error(error));
    });
  }

  private async catchUp(listener: Subscriber<Alert>, after: Position | undefined): Promise<void> {
    let last = after;
    for (;;) {
      const { events, damage } = await upToDamage(this.store.readAll(last, BATCH));
      for (const stored of events) {
        if (listener.closed) return;
        const alert = alertIn(stored);
        if (alert !== undefined) listener.next(alert);
        last = stored.position;
      }
      if (listener.closed) return;
      if (damage !== undefined) throw damage;
      const aheadOfUs = this.following !== undefined && isNewer(this.position, last);
      if (events.length < BATCH && !aheadOfUs) return this.join(listener, last);
      await new Promise(resolve => setImmediate(resolve));
    }
  }

  private join(listener: Subscriber<Alert>, last: Position | undefined): void {
    const coming = this.told.pipe(filter(({ position }) => isAfter(position, last)));
    listener.add(coming.subscribe(listener));
    listener.add(() => this.rest());
    this.following ??= this.follow(last);
  }

  private follow(after: Position | undefined): Subscription {
    this.position = after;
    return this.store.subscribe(after).subscribe({
      next: stored => {
        try {
          const alert = alertIn(stored);
          this.position = stored.position;
          if (alert !== undefined) this.told.next(alert);
        } catch (error) {
          this.end(told => told.error(error));
        }
      },
      error: (error: unknown) => this.end(told => told.error(error)),
      complete: () => this.end(told => told.complete()),
    });
  }

  /** Whoever listens next begins anew. */
  private end(how: (told: Subject<Alert>) => void): void {
    const { told } = this;
    this.following?.unsubscribe();
    this.following = undefined;
    this.told = new Subject();
    how(told);
  }

  /** Nobody listens: nothing is read. */
  private rest(): void {
    if (this.told.observed) return;
    this.following?.unsubscribe();
    this.following = undefined;
  }
}

const isNewer = (position: Position | undefined, other: Position | undefined): boolean =>
  position !== undefined && isAfter(position, other);
