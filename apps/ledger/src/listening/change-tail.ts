import { type EventStore, type Position, comparePositions } from '@selfsame/event-store';
import {
  type Observable,
  ReplaySubject,
  asyncScheduler,
  concat,
  defer,
  distinctUntilChanged,
  map,
  of,
  share,
  switchMap,
  throttleTime,
} from 'rxjs';

/** Nobody reads a list faster than that, and many things are written in one go. */
const GATHER_MS = 250;

/**
 * How far the log goes, for any number of listeners from one reader of it: first where it ends, then where it ends now, a few times a
 * second at the most and always with the newest.
 */
export class ChangeTail {
  readonly positions: Observable<Position>;

  constructor(store: EventStore, scheduler = asyncScheduler) {
    this.positions = defer(() => store.head()).pipe(
      switchMap(head => {
        const written = store.subscribe(head).pipe(
          map(({ position }) => position),
          throttleTime(GATHER_MS, scheduler, { leading: true, trailing: true }),
        );
        return head === undefined ? written : concat(of(head), written);
      }),
      distinctUntilChanged((one, other) => comparePositions(one, other) === 0),
      // Whoever joins is told at once how far it goes; when the last one has left, nothing is read.
      share({ connector: () => new ReplaySubject(1) }),
    );
  }
}
