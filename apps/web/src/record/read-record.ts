import { answerOf } from '../api/ask.js';
import { client } from '../api/client.js';
import { Refused } from '../api/problem.js';
import { type CheckedEvent, checkRecord } from './check-record.js';
import type { AgainstCheckpoint } from './checkpoint.js';
import { compareWithNoted } from './noted-here.js';
import type { NotGiven, StoredEvent } from './stored-event.js';

export interface CheckedRecord {
  readonly stream: string;
  readonly events: readonly CheckedEvent[];
  /** What this device noted of it when it read it before. */
  readonly against: AgainstCheckpoint;
}

const PAGE = '500';

/** A record as it is stored, to its last event, and checked here. @throws Refused */
export async function readRecord(stream: string): Promise<CheckedRecord> {
  const events: (StoredEvent | NotGiven)[] = [];
  for (;;) {
    const after = events.at(-1)?.revision;
    const page = await pageAfter(stream, after);
    events.push(...page.events);
    if (page.next === undefined) break;
  }
  const checked = await checkRecord(stream, events, crypto.subtle);
  return { stream, events: checked, against: compareWithNoted(stream, checked) };
}

interface Page {
  readonly events: readonly (StoredEvent | NotGiven)[];
  readonly next?: number | undefined;
}

async function pageAfter(stream: string, after: number | undefined): Promise<Page> {
  try {
    return await answerOf(
      client.GET('/streams/{stream}/events', {
        params: {
          path: { stream },
          query: { limit: PAGE, ...(after === undefined ? {} : { after: String(after) }) },
        },
      }),
    );
  } catch (error) {
    const damaged = error instanceof Refused ? damagedIn(error, stream) : undefined;
    // What stands behind a damaged event is read all the same: an auditor has to see how far the damage goes.
    if (damaged === undefined || damaged <= (after ?? -1)) throw error;
    return { events: [{ revision: damaged, bytes: undefined }], next: damaged };
  }
}

/** The revision of the event whose bytes the ledger cannot give; undefined where it refused for another reason. */
function damagedIn({ problem }: Refused, stream: string): number | undefined {
  const { at } = problem.facts;
  if (problem.code !== 'EVENT_UNREADABLE' || typeof at !== 'string') return undefined;
  const [damaged, revision] = at.split('@');
  return damaged === stream ? Number(revision) : undefined;
}
