import type { ReadEvent } from '@selfsame/custody';

export type Value = string | number | null;

/** Writes one row change: the name of a prepared statement and its values. */
export type Emit = (statement: string, ...values: readonly Value[]) => void;

export interface Positioned {
  readonly position: string;
  readonly event: ReadEvent;
}

/**
 * A read model: its tables, its prepared statements, and which of them an event means.
 * `project` is a pure function of the event; it reads no table and no clock, so rebuilding gives the same rows.
 */
export interface Projection {
  readonly name: string;
  /** Raised when rows would come out otherwise: the model is then rebuilt by itself. */
  readonly version: number;
  readonly tables: readonly string[];
  readonly ddl: string;
  readonly statements: Readonly<Record<string, string>>;
  project(this: void, positioned: Positioned, emit: Emit): void;
}

const JOURNEY = 'journey-';

/** The CoI of a journey's stream; undefined for every other stream. */
export const coiOf = ({ envelope }: ReadEvent): string | undefined =>
  envelope.stream.startsWith(JOURNEY) ? envelope.stream.slice(JOURNEY.length) : undefined;

/** Which therapy somebody is told of: pages stand beside the journey, and name it. */
export const therapyOf = (event: ReadEvent): string | undefined =>
  event.type === 'OnCallPaged' || event.type === 'PageAcknowledged' ? event.data.coi : coiOf(event);

const PERSON = 'person-';

/** Whose account's stream it is; undefined for every other stream. */
export const personOf = ({ envelope: { stream } }: ReadEvent): string | undefined =>
  stream.startsWith(PERSON) ? decodeURIComponent(stream.slice(PERSON.length)) : undefined;

/** Which site it concerns: where it was done, unless the event says otherwise. */
export const siteOf = (event: ReadEvent): string =>
  event.type === 'TrainingBridged' ? event.data.site : event.actor.site;
