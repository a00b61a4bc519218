import type { DomainEvent, Recorded } from '../kernel/event.js';
import { instantOf } from '../kernel/instant.js';
import type { AnyEvent } from './any-event.js';
import type { Envelope } from './envelope.js';
import { type EventType, eventTypes } from './event-types.js';
import { upcasters } from './upcasters.js';

/** Stored bytes that this build cannot read: the reader stops here, it never skips. */
export class UnreadableEvent extends Error {
  readonly code = 'EVENT_UNREADABLE';

  constructor(
    readonly at: string,
    readonly why: string,
  ) {
    super(
      `The event at ${at} cannot be read: ${why}. Start a build that knows it; nothing was skipped.`,
    );
    this.name = 'UnreadableEvent';
  }
}

/** An event as every reader gets it: today's schema, with its envelope beside it. */
export type ReadEvent<E extends DomainEvent = AnyEvent> = Recorded<E> & {
  readonly envelope: Envelope;
};

const decoder = new TextDecoder('utf-8', { fatal: true });

const isKnown = (type: string): type is EventType => Object.hasOwn(eventTypes, type);

/**
 * The one place where bytes become an event: used by deciders, read models, replay and export alike.
 * Old schemas are lifted here; the bytes stay what they are.
 *
 * @param at where it was read, for the error: a position or stream and revision
 */
export function readEvent(bytes: Uint8Array, at: string): ReadEvent {
  const envelope = parse(bytes, at);
  const { type, schema } = envelope;
  if (envelope.v !== 1) throw new UnreadableEvent(at, `envelope version ${String(envelope.v)}`);
  if (!isKnown(type)) throw new UnreadableEvent(at, `unknown type ${type}`);
  const newest = eventTypes[type];
  if (schema > newest || schema < 1) {
    throw new UnreadableEvent(at, `${type} in schema ${schema}, known up to ${newest}`);
  }
  let data = envelope.data;
  for (let version = schema; version < newest; version += 1) {
    const lift = upcasters[`${type}.${version}`];
    if (lift === undefined) throw new UnreadableEvent(at, `no way from ${type} schema ${version}`);
    data = lift(data);
  }
  return {
    type,
    data,
    id: envelope.id,
    revision: envelope.revision,
    commandId: envelope.commandId,
    occurredAt: instantOf(envelope.occurredAt),
    recordedAt: instantOf(envelope.recordedAt),
    actor: envelope.actor,
    envelope,
  } as ReadEvent;
}

function parse(bytes: Uint8Array, at: string): Envelope {
  try {
    return JSON.parse(decoder.decode(bytes)) as Envelope;
  } catch {
    // The parser's own words quote what stands there, and these words reach the server's log.
    throw new UnreadableEvent(at, 'no JSON in UTF-8');
  }
}
