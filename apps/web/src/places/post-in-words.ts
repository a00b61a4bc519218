import type { NamedPost } from './read-places.js';

/** A post as its people call it. One that the founding does not name is told by its number: better than by none. */
export function postInWords(
  { site, post }: { readonly site: string; readonly post: string },
  posts: readonly NamedPost[],
): string {
  const named = posts.find(each => each.site === site && each.post === post);
  return named === undefined ? `${site} / ${post}` : `${named.siteTitle} · ${named.postTitle}`;
}
