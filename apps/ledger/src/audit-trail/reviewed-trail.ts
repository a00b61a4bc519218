import {
  type AuditScope,
  type Journey,
  type PlacedEvent,
  type ReleaseStage,
  type Review,
  auditLineOf,
  isInScope,
  readEvent,
} from '@selfsame/custody';
import {
  type EventStore,
  type Position,
  type StoredEvent,
  comparePositions,
  parsePosition,
  partsOf,
} from '@selfsame/event-store';
import type { StreamLoader } from '../commands/loaded-stream.js';
import type { StreamKinds } from '../commands/stream-kind.js';
import { AUDIT_REVIEWS_STREAM } from '../commands/stream-names.js';
import { placedOf } from './stretch.js';

const BATCH = 500;

export interface ReviewedTrailParts {
  readonly store: EventStore;
  readonly loader: StreamLoader;
  readonly kinds: StreamKinds;
}

/** Where a review stands in the log as it is now. */
interface Covered {
  readonly first: Position;
  readonly last: Position;
  readonly scope: AuditScope;
}

/** What of a stream somebody has reviewed, from the log itself: certifications wait for it. */
export class ReviewedTrail {
  constructor(private readonly parts: ReviewedTrailParts) {}

  /**
   * The same, where the protocol has this stage wait for it; undefined where it does not, and nobody walks over the log.
   * @param stage the one that opens the bedside, unless it is said
   */
  async askedFor(
    stream: string,
    { startedAt, protocol }: Journey,
    stage?: ReleaseStage,
  ): Promise<number | undefined> {
    // What has not started has no protocol, and its rules refuse it.
    if (startedAt === undefined || protocol.release?.auditTrailReviewed !== true) return undefined;
    const asked = stage ?? protocol.administration.releaseStage;
    return asked === 'final' ? this.unreviewedIn(stream) : undefined;
  }

  /** How many events of a stream no review covers. */
  async unreviewedIn(stream: string): Promise<number> {
    const { loader, kinds } = this.parts;
    const { state } = await loader.load(kinds.auditReviews, AUDIT_REVIEWS_STREAM);
    const covered: Covered[] = [];
    for (const review of state.reviews) {
      const place = await this.placeOf(review);
      if (place !== undefined) covered.push(place);
    }
    let unreviewed = 0;
    for await (const { bytes, position } of this.eventsOf(stream)) {
      const line = auditLineOf(readEvent(bytes, position));
      const isReviewed = covered.some(
        ({ first, last, scope }) =>
          comparePositions(first, position) <= 0 &&
          comparePositions(position, last) <= 0 &&
          isInScope(line, scope),
      );
      if (!isReviewed) unreviewed += 1;
    }
    return unreviewed;
  }

  private async *eventsOf(stream: string): AsyncGenerator<StoredEvent> {
    for (let from = 0; ; from += BATCH) {
      const page = await this.parts.store.readStream(stream, from, BATCH);
      yield* page;
      if (page.length < BATCH) return;
    }
  }

  /** Undefined where the log no longer holds what was reviewed: then it was not this that was. */
  private async placeOf({ first, last, scope }: Review): Promise<Covered | undefined> {
    const begins = await this.positionOf(first);
    const ends = await this.positionOf(last);
    return begins && ends && { first: begins, last: ends, scope };
  }

  /** After a restore or a move, where an event stands is told anew. */
  private async positionOf(placed: PlacedEvent): Promise<Position | undefined> {
    const { store } = this.parts;
    const position = parsePosition(placed.position);
    if (partsOf(position).epoch === store.epoch) return position;
    const [stored] = await store.readStream(placed.stream, placed.revision, 1);
    const isThere = stored !== undefined && placedOf(stored).sha256 === placed.sha256;
    return isThere ? stored.position : undefined;
  }
}
