import type { components } from '../api/ledger.js';
import { type PackageRow, isSameDoor } from './run.js';

type Post = components['schemas']['PostDto'];
type Door = Pick<Post, 'site' | 'post'>;

/** Where something goes: the door first, then the house. */
export const placeOf = ({ site, post }: Door): string => `${post}, ${site}`;

/** What people call a post, where the package that is at it, comes from it or goes to it says so. */
export function calledIn(row: PackageRow, door: Door): string {
  if (isSameDoor(door, row.destination)) return row.destinationTitle;
  if (isSameDoor(door, row.origin)) return row.originTitle;
  return isSameDoor(door, row.from) ? row.fromTitle : placeOf(door);
}
