import { NO_STREAM } from '@selfsame/event-store';
import { makeCoi } from '@selfsame/standards';

const FACILITY = 'A9999';
const YEAR = 26;
/** About what a journey of the played trial has. */
const JOURNEY_EVENTS = 150;
const OPEN = 2_000;

export interface OpenJourney {
  readonly stream: string;
  /** Of its newest event. */
  readonly revision: number;
  /** Events still to come. */
  readonly left: number;
}

/**
 * Journeys as they come: 2,000 open at a time, each waiting for its next event, and a new one opened for each that has
 * ended. The first ones end early, so that from then on they end one by one and not all at once.
 */
export class OpenJourneys {
  /** A ring, the longest waiting first: between `first` and `end`. Owned here. */
  private readonly waiting: OpenJourney[];
  private first = 0;
  private end = 0;
  private begun = 0;

  /** @param prefix of the names of these journeys, where several sets are measured on one store */
  constructor(private readonly prefix = 'journey-') {
    this.waiting = Array.from({ length: OPEN }, (_, index) =>
      this.begin(1 + Math.floor((index * JOURNEY_EVENTS) / OPEN)),
    );
  }

  /** The journey that has waited longest. It is nobody else's until it is given back. */
  take(): OpenJourney {
    const journey = this.waiting[this.first];
    if (journey === undefined) throw new Error('More appends are under way than journeys open.');
    this.first = (this.first + 1) % OPEN;
    return journey;
  }

  /** After its next event was stored. */
  giveBack({ stream, revision, left }: OpenJourney): void {
    this.waiting[this.end] =
      left === 1 ? this.begin(JOURNEY_EVENTS) : { stream, revision: revision + 1, left: left - 1 };
    this.end = (this.end + 1) % OPEN;
  }

  private begin(left: number): OpenJourney {
    const sequence = this.begun.toString(36).toUpperCase().padStart(6, '0');
    this.begun += 1;
    return {
      stream: `${this.prefix}${makeCoi(FACILITY, YEAR, sequence)}`,
      revision: NO_STREAM,
      left,
    };
  }
}
