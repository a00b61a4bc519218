import type { DomainEvent, Json, Recorded } from '../kernel/event.js';
import type { EventCorrected } from './events.js';

type Data = { readonly [key: string]: Json };

/** The value at a dotted path such as `measured.value`; undefined when there is none. */
export function valueAt(data: unknown, field: string): Json | undefined {
  let value: unknown = data;
  for (const key of field.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Data)[key];
  }
  return value as Json;
}

function withValue(data: Data, [key = '', ...rest]: readonly string[], to: Json): Data {
  const child = data[key];
  const next = rest.length === 0 ? to : withValue((child ?? {}) as Data, rest, to);
  return { ...data, [key]: next };
}

/** The same history as it should have been recorded. The original events are not touched. */
export function applyCorrections<E extends DomainEvent>(
  events: readonly Recorded<E>[],
): readonly Recorded<E>[] {
  const corrections = (events as readonly Recorded[]).filter(isCorrection);
  if (corrections.length === 0) return events;
  return events.map(event =>
    corrections
      .filter(({ data }) => data.eventId === event.id)
      .reduce(
        (corrected, { data: { field, to } }) => ({
          ...corrected,
          data: withValue(corrected.data as Data, field.split('.'), to),
        }),
        event,
      ),
  );
}

const isCorrection = (event: Recorded): event is Recorded<EventCorrected> =>
  event.type === 'EventCorrected';
