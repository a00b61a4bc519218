import { readFileSync } from 'node:fs';
import {
  type Envelope,
  type EventType,
  type ReadEvent,
  eventTypes,
  readEvent,
} from '@selfsame/custody';
import type { Positioned } from '@selfsame/projections';

/** The therapy that golden events are told of, unless the story says otherwise. */
export const COI = 'CHA999926WT1U9W';

export type Change = Partial<
  Pick<Envelope, 'id' | 'stream' | 'revision' | 'occurredAt' | 'recordedAt'>
> & { readonly data?: object };

/** A stored event of the golden vectors, changed where a test's story needs it. */
export function golden(type: EventType, { data, ...change }: Change = {}): ReadEvent {
  const file = readFileSync(`test/vectors/events/${type}.v${eventTypes[type]}.json`, 'utf8');
  const envelope = JSON.parse((JSON.parse(file) as { bytes: string }).bytes) as Envelope;
  const stream = envelope.stream.startsWith('journey-') ? `journey-${COI}` : envelope.stream;
  const told = { ...envelope, stream, ...change, data: { ...(envelope.data as object), ...data } };
  return readEvent(new TextEncoder().encode(JSON.stringify(told)), type);
}

/** The log that begins with these events. */
export const inOrder = (...events: readonly ReadEvent[]): Positioned[] =>
  events.map((event, index) => ({ position: `1.${index}`, event }));
