import type { Envelope } from '@selfsame/custody';
import {
  type EventStore,
  MAX_APPEND_BYTES,
  type NewEvent,
  type StoredEvent,
} from '@selfsame/event-store';
import { isSame } from '../backup/same-log.js';
import { sha256Of } from '../commands/read-linked.js';
import { idOfBytes } from '../commands/write-events.js';
import { SettingsFault } from '../settings.js';

/** An append that is repeated so often without an answer will not be answered. */
const TRIES = 5;

/** Cuts events into runs of one stream, each small enough for one append. */
export function runsOf(events: readonly StoredEvent[]): StoredEvent[][] {
  const runs: StoredEvent[][] = [];
  let bytes = 0;
  for (const event of events) {
    const run = runs.at(-1);
    bytes += event.bytes.length;
    if (run?.at(-1)?.stream === event.stream && bytes <= MAX_APPEND_BYTES) run.push(event);
    else {
      runs.push([event]);
      bytes = event.bytes.length;
    }
  }
  return runs;
}

/**
 * Appends a run where it stood, once: an append without an answer is looked for before it is sent again.
 * @throws SettingsFault when something else stands there
 */
export async function appendRun(target: EventStore, run: readonly StoredEvent[]): Promise<void> {
  const [first] = run;
  if (first === undefined) return;
  const events = run.map(asNew);
  for (let tries = 0; tries < TRIES; tries += 1) {
    const answer = await target.append(first.stream, first.revision - 1, events);
    if (answer.outcome === 'stored') return;
    const there = await target.readStream(first.stream, first.revision, run.length);
    if (there.length === run.length && run.every((event, index) => isSame(event, there[index])))
      return;
    if (there.length > 0 || answer.outcome === 'conflict')
      throw new SettingsFault(
        `Somebody else writes to the target: ${first.stream} is not as this move left it.`,
      );
  }
  throw new SettingsFault('The target does not answer. Run the move again: it goes on from here.');
}

const asNew = ({ bytes }: StoredEvent): NewEvent => ({
  id: idOfBytes(sha256Of(bytes)),
  type: (JSON.parse(Buffer.from(bytes).toString('utf8')) as Envelope).type,
  bytes,
});
