/** An event as it stands in the log, read from its stored bytes. */
export interface LogEvent {
  readonly position: string;
  readonly stream: string;
  readonly revision: number;
  readonly type: string;
  readonly commandId: string;
  /** The command that this event followed from; null where somebody asked for it. */
  readonly causation: string | null;
  readonly id: string;
  readonly prev: string | null;
  readonly sha256: string;
  /** By the clock of the ledger, in milliseconds since 1970. */
  readonly recordedAt: number;
  readonly scans: readonly { readonly raw?: string }[];
  readonly data: Readonly<Record<string, unknown>>;
}

const JOURNEY = 'journey-';

/** The therapy whose history the event is part of; undefined for any other stream. */
export const coiOf = ({ stream }: LogEvent): string | undefined =>
  stream.startsWith(JOURNEY) ? stream.slice(JOURNEY.length) : undefined;

export const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** One name or several: the log says either. */
export const texts = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.map(text) : typeof value === 'string' ? [value] : [];
