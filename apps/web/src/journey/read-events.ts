import { answerOf } from '../api/ask.js';
import { client } from '../api/client.js';
import type { components } from '../api/ledger.js';

export type NamedEvent = components['schemas']['NamedEventDto'];

const PAGE = '500';

/** Every event of a therapy that its reader may see, page by page. @throws Refused */
async function* eventsOf(coi: string): AsyncGenerator<readonly NamedEvent[]> {
  let cursor: string | undefined;
  do {
    const query = { limit: PAGE, ...(cursor === undefined ? {} : { cursor }) };
    const page = await answerOf(
      client.GET('/journeys/{coi}/events', { params: { path: { coi }, query } }),
    );
    yield page.events;
    cursor = page.next;
  } while (cursor !== undefined);
}

export async function readEvents(coi: string): Promise<readonly NamedEvent[]> {
  const events: NamedEvent[] = [];
  for await (const page of eventsOf(coi)) events.push(...page);
  return events;
}

/** One of them; undefined where there is none such for its reader. */
export async function readEvent(coi: string, revision: number): Promise<NamedEvent | undefined> {
  for await (const page of eventsOf(coi)) {
    const found = page.find(event => event.revision === revision);
    if (found !== undefined) return found;
  }
  return undefined;
}
