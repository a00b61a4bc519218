import { answerOf } from '../api/ask.js';
import { client } from '../api/client.js';
import type { PostState } from '../journey/journey-state.js';

/** A post, in the words of the founding. */
export interface NamedPost extends PostState {
  readonly siteTitle: string;
  readonly postTitle: string;
}

let known: Promise<readonly NamedPost[]> | undefined;

/** Every post of the ledger: they are founded once. Asked once, and again only when nobody answered. */
export function readPlaces(): Promise<readonly NamedPost[]> {
  known ??= answerOf(client.GET('/places')).then(
    ({ organisations }) =>
      organisations.flatMap(({ organisation, sites }) =>
        sites.flatMap(({ site, title: siteTitle, posts }) =>
          posts.map(({ post, title: postTitle }) => ({
            organisation,
            site,
            post,
            siteTitle,
            postTitle,
          })),
        ),
      ),
    (error: unknown) => {
      known = undefined;
      throw error;
    },
  );
  return known;
}
