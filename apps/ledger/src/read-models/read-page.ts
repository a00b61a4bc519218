import type { EventStore } from '@selfsame/event-store';
import { CursorInvalid, type Page, type Paging } from '@selfsame/projections';
import { Problem } from '../commands/refusal.js';
import { positionHere } from '../reading/position-here.js';
import type { ListQuery } from './lists.dto.js';
import type { ReadModelFeed } from './read-model-feed.js';

export const PAGE_MOST = 500;
export const PAGE_USUAL = 100;

interface Lists {
  readonly feed: ReadModelFeed;
  readonly store: EventStore;
}

/**
 * A page of a list that shows what its reader has been told of already.
 * @throws Problem VALIDATION_FAILED for a cursor of another list, LIST_REBUILDING, LIST_STOPPED, READ_MODELS_BEHIND
 */
export function readPage<Row>(
  lists: Lists,
  model: string,
  { limit, cursor, after }: ListQuery,
  read: (paging: Paging) => Page<Row>,
): Promise<Page<Row>> {
  const most = Math.min(Number(limit ?? PAGE_USUAL), PAGE_MOST);
  return readAll(lists, model, { after }, () => read({ limit: most, cursor }));
}

/**
 * What is read of a list without pages.
 * @throws Problem as `readPage`
 */
export async function readAll<T>(
  { feed, store }: Lists,
  model: string,
  { after }: { readonly after?: string | undefined },
  read: () => T,
): Promise<T> {
  await feed.reach(model, await positionHere(store, after));
  try {
    return read();
  } catch (error) {
    if (error instanceof CursorInvalid)
      throw new Problem('VALIDATION_FAILED', { field: 'cursor', says: error.message });
    if (feed.noticed(error)) throw new Problem('LIST_REBUILDING', { list: model });
    throw error;
  }
}
