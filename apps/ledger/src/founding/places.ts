import type { FoundedOrganisation, Post } from '@selfsame/custody';
import { Problem } from '../commands/refusal.js';

/**
 * The sites and posts of this ledger, as they were founded. Custody that is given to a post that nobody has
 * could be accepted by nobody, so a mistyped name is told before it is recorded.
 */
export class Places {
  private readonly posts: readonly (Post & { readonly title: string })[];

  constructor(organisations: readonly FoundedOrganisation[]) {
    this.posts = organisations.flatMap(({ organisation, sites }) =>
      sites.flatMap(({ site, title: house, posts }) =>
        posts.map(({ post, title }) => ({ organisation, site, post, title: `${title}, ${house}` })),
      ),
    );
  }

  /** What people call a post: the door, then the house. One that was not founded, such as a locker, is called by its names. */
  titleOf({ site, post }: Pick<Post, 'site' | 'post'>): string {
    const known = this.posts.find(each => each.site === site && each.post === post);
    return known?.title ?? `${post}, ${site}`;
  }

  /** @throws Problem VALIDATION_FAILED for a site that was not founded */
  checkSite(field: string, site: string): void {
    one(
      field,
      this.posts.map(known => known.site),
      site,
    );
  }

  /**
   * A post, by its site and, when one is named, its organisation.
   * @param at where the three names stand in the body; empty when they are fields of the body itself
   * @throws Problem VALIDATION_FAILED, which names the first of the three that does not fit
   */
  checkPost(at: string, named: Pick<Post, 'site' | 'post'> & Partial<Post>): void {
    const within = at === '' ? '' : `${at}.`;
    let left = this.posts;
    for (const name of ['organisation', 'site', 'post'] as const) {
      const value = named[name];
      if (value === undefined) continue;
      one(
        `${within}${name}`,
        left.map(known => known[name]),
        value,
      );
      left = left.filter(known => known[name] === value);
    }
  }
}

function one(field: string, known: readonly string[], value: string): void {
  if (known.includes(value)) return;
  const names = [...new Set(known)].join(', ');
  throw new Problem('VALIDATION_FAILED', {
    field,
    says: `is not known here; must be one of: ${names}`,
  });
}
