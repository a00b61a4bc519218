// What every adapter refuses before it touches its storage, so that no store is stricter than another.
import { EventStoreError } from './event-store-error.js';
import { MAX_APPEND_BYTES, MAX_EVENT_BYTES, MAX_READ_EVENTS, NO_STREAM } from './event-store.js';
import type { NewEvent } from './event-store.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
// Printable ASCII without blanks; `$` at the start is reserved by EventStoreDB for its own streams.
const STREAM_NAME = /^[!-#%-~][!-~]{0,254}$/;

/**
 * Checks an append against the rules of the port.
 * @throws EventStoreError APPEND_INVALID or APPEND_TOO_LARGE
 */
export function checkAppend(
  stream: string,
  expectedRevision: number,
  events: readonly NewEvent[],
): void {
  checkStreamName(stream);
  if (!Number.isSafeInteger(expectedRevision) || expectedRevision < NO_STREAM) {
    throw invalid(`The expected revision is ${expectedRevision}, not an integer from -1.`);
  }
  if (events.length === 0) throw invalid('An append needs at least one event.');
  const ids = new Set<string>();
  let total = 0;
  for (const event of events) {
    checkEvent(event);
    ids.add(event.id);
    total += event.bytes.byteLength;
  }
  if (ids.size !== events.length) throw invalid('Two events of one append have the same id.');
  if (total > MAX_APPEND_BYTES) {
    throw tooLarge(`The append is ${total} bytes; at most ${MAX_APPEND_BYTES} fit.`);
  }
}

/**
 * Checks a stream name: 1 to 255 printable ASCII characters without blanks, not starting with `$`.
 * @throws EventStoreError APPEND_INVALID
 */
function checkStreamName(stream: string): void {
  if (!STREAM_NAME.test(stream)) {
    const shown = JSON.stringify(stream.slice(0, 40));
    throw invalid(`${shown} cannot name a stream: 1 to 255 printable ASCII characters, no blank.`);
  }
}

/**
 * Checks the numbers of a read.
 * @throws EventStoreError READ_INVALID
 */
export function checkRead(limit: number, fromRevision = 0): void {
  if (!Number.isSafeInteger(limit) || limit < 1 || limit > MAX_READ_EVENTS) {
    throw new EventStoreError('READ_INVALID', `A page has 1 to ${MAX_READ_EVENTS} events.`);
  }
  if (!Number.isSafeInteger(fromRevision) || fromRevision < 0) {
    throw new EventStoreError('READ_INVALID', `Revisions are counted from 0, not ${fromRevision}.`);
  }
}

function checkEvent(event: NewEvent): void {
  if (!UUID.test(event.id)) throw invalid('An event id is not a lower-case UUID.');
  if (event.type === '') throw invalid('An event has no type.');
  if (event.bytes.byteLength === 0) throw invalid('An event has no bytes.');
  if (event.bytes.byteLength > MAX_EVENT_BYTES) {
    throw tooLarge(`An event is ${event.bytes.byteLength} bytes; at most ${MAX_EVENT_BYTES} fit.`);
  }
}

function invalid(message: string): EventStoreError {
  return new EventStoreError('APPEND_INVALID', message);
}

function tooLarge(message: string): EventStoreError {
  return new EventStoreError('APPEND_TOO_LARGE', message);
}
