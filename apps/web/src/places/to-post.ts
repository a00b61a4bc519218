import type { PostState } from '../journey/journey-state.js';
import type { Entry } from '../act/entry.js';
import { inLanguages } from '../words/in-languages.js';
import { postName } from './post-name.js';
import type { NamedPost } from './read-places.js';

const say = inLanguages({
  en: { another: 'Another post' },
  cs: { another: 'Jiné místo' },
});

/**
 * One of these posts, named with its site where there are several sites among them.
 * @param isLikely those that are usually meant; the rest stands behind a line of its own
 */
export function toPost(
  label: string,
  posts: readonly NamedPost[],
  isLikely: (post: NamedPost) => boolean = () => true,
): Entry<PostState> {
  const isOneSite = new Set(posts.map(({ site }) => site)).size === 1;
  const optionsOf = (some: readonly NamedPost[]) =>
    Object.fromEntries(
      some.map(each => [
        postName(each),
        isOneSite ? each.postTitle : `${each.siteTitle} · ${each.postTitle}`,
      ]),
    );
  const likely = posts.filter(isLikely);
  const others = posts.filter(each => !likely.includes(each));
  // A line that hides everything, or hardly anything, only costs a tap.
  const isFolded = likely.length > 0 && others.length > 1;
  return {
    label,
    means: {
      kind: 'one',
      options: optionsOf(isFolded ? likely : posts),
      ...(isFolded && { others: { summary: say().another, options: optionsOf(others) } }),
    },
    read: text => {
      const chosen = posts.find(each => postName(each) === text);
      if (chosen === undefined) return undefined;
      const { organisation, site, post } = chosen;
      return { organisation, site, post };
    },
  };
}
