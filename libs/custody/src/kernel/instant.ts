/** Milliseconds since 1970-01-01T00:00Z. Rules compare instants; local time is for people and labels. */
export type Instant = number & { readonly __instant: unique symbol };

/** RFC 3339 in UTC with milliseconds, as events carry it: `2026-03-29T00:59:59.000Z`. */
export type Timestamp = string & { readonly __timestamp: unique symbol };

export const MINUTE_MS = 60_000;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;

/** Any RFC 3339 string with an offset. Which strings those are is checked at the door. */
export const instantOf = (text: string): Instant => Date.parse(text) as Instant;

export const timestampOf = (instant: Instant): Timestamp =>
  new Date(instant).toISOString() as Timestamp;

export const after = (instant: Instant, durationMs: number): Instant =>
  (instant + durationMs) as Instant;

export const later = (one: Instant, other: Instant): Instant => (one > other ? one : other);

export const earlier = (one: Instant, other: Instant): Instant => (one < other ? one : other);

/** Whole minutes between two instants, rounded against whoever asks for more time. */
export const minutesBetween = (start: Instant, end: Instant): number =>
  Math.ceil((end - start) / MINUTE_MS);
