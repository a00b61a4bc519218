import { type Reading, useReading } from '../live/use-reading.js';
import { remember, remembered } from '../offline/remembered.js';
import { type NamedPost, readPlaces } from '../places/read-places.js';

/** Under which name a phone knows the posts of the ledger without a signal. */
const POSTS = 'posts';

/** Every post to which something can be handed over: they are founded, and hardly change. */
export const usePosts = (): Reading<readonly NamedPost[]> =>
  useReading(readPlaces, [], 'once', {
    recall: () => remembered<readonly NamedPost[]>(POSTS),
    keep: keepPosts,
  });

export const keepPosts = (posts: readonly NamedPost[]): Promise<void> => remember(POSTS, posts);
