import { answerOf } from '../api/ask.js';
import { client } from '../api/client.js';
import type { components } from '../api/ledger.js';
import { type Remembered, remember, remembered } from '../offline/remembered.js';

type UnstaffedPost = components['schemas']['UnstaffedPostsDto']['posts'][number];

/** A locker, an airline or customs, and the site at which it is. */
export interface UnstaffedAtSite extends UnstaffedPost {
  readonly site: string;
}

const nameOf = (site: string): string => `unstaffed posts of ${site}`;

/** As QA has declared them. What was read is known from then on without a signal as well. */
export async function readUnstaffedPosts(
  sites: readonly string[],
): Promise<readonly UnstaffedAtSite[]> {
  const ofEach = await Promise.all(
    sites.map(async site => {
      const params = { path: { site } };
      const { posts } = await answerOf(client.GET('/sites/{site}/unstaffed-posts', { params }));
      const ofSite = posts.map(post => ({ ...post, site }));
      await remember(nameOf(site), ofSite);
      return ofSite;
    }),
  );
  return ofEach.flat();
}

/** @returns undefined where nothing is known of any of them */
export async function recallUnstaffedPosts(
  sites: readonly string[],
): Promise<Remembered<readonly UnstaffedAtSite[]> | undefined> {
  const found = await Promise.all(
    sites.map(site => remembered<readonly UnstaffedAtSite[]>(nameOf(site))),
  );
  const known = found.filter(each => each !== undefined);
  if (known.length === 0) return undefined;
  return {
    value: known.flatMap(({ value }) => value),
    atMs: Math.min(...known.map(({ atMs }) => atMs)),
  };
}
