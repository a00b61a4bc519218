import { answerOf } from '../../api/ask.js';
import { client } from '../../api/client.js';
import type { components } from '../../api/ledger.js';
import { type Reading, useReading } from '../../live/use-reading.js';
import { remember, remembered } from '../../offline/remembered.js';

type UnstaffedPost = components['schemas']['UnstaffedPostsDto']['posts'][number];

/** The lockers, airlines and customs of a site, as QA has declared them. */
export function useUnstaffedPosts(site: string): Reading<readonly UnstaffedPost[]> {
  const name = `unstaffed posts of ${site}`;
  const read = async () => {
    const params = { path: { site } };
    return (await answerOf(client.GET('/sites/{site}/unstaffed-posts', { params }))).posts;
  };
  return useReading(read, [site], 'slowly', {
    recall: () => remembered<readonly UnstaffedPost[]>(name),
    keep: posts => remember(name, posts),
  });
}
