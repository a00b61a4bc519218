import type { components } from '../api/ledger.js';

type Post = components['schemas']['PostDto'];

/** Where something goes: the door first, then the house. */
export const placeOf = ({ site, post }: Pick<Post, 'site' | 'post'>): string => `${post}, ${site}`;
