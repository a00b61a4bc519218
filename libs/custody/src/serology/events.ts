import type { DomainEvent } from '../kernel/event.js';
import type { Timestamp } from '../kernel/instant.js';
import type { Serology } from './markers.js';

/** Under a pseudonym, without a word of free text: the laboratory's own report stays where it is, and is named here. */
export type SerologyRecorded = DomainEvent<
  'SerologyRecorded',
  {
    /** The day on which the blood was drawn. */
    readonly sampledOn: string;
    readonly laboratory: string;
    readonly report: string;
    readonly findings: Serology;
  }
>;

/** What lay beside reactive material, since when, and until when: nothing of whose it was. */
export type ReactiveNeighbourNoted = DomainEvent<
  'ReactiveNeighbourNoted',
  {
    readonly box: string;
    readonly items: readonly string[];
    readonly since: Timestamp;
    /** Absent: they lie there still. */
    readonly until?: Timestamp;
  }
>;

export type SerologyEvent = SerologyRecorded | ReactiveNeighbourNoted;
