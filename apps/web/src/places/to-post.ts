import type { PostState } from '../journey/journey-state.js';
import type { Entry } from '../act/entry.js';
import type { NamedPost } from './read-places.js';

const nameOf = ({ organisation, site, post }: PostState): string =>
  `${organisation}/${site}/${post}`;

/** One of these posts, named with its site where there are several sites among them. */
export function toPost(label: string, posts: readonly NamedPost[]): Entry<PostState> {
  const isOneSite = new Set(posts.map(({ site }) => site)).size === 1;
  const options = Object.fromEntries(
    posts.map(each => [
      nameOf(each),
      isOneSite ? each.postTitle : `${each.siteTitle} · ${each.postTitle}`,
    ]),
  );
  return {
    label,
    means: { kind: 'one', options },
    read: text => {
      const chosen = posts.find(each => nameOf(each) === text);
      if (chosen === undefined) return undefined;
      const { organisation, site, post } = chosen;
      return { organisation, site, post };
    },
  };
}
