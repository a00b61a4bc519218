import type { PackageState, PostState } from '../journey/journey-state.js';
import { postName } from '../places/post-name.js';

/**
 * Who usually takes a package from here: somebody of the house, whoever it goes to in the end, and whoever has taken one lately. Until one was
 * given from this device nobody knows who drives for the house, and everybody is likely.
 * @param lately names of posts to which packages were given from this device
 */
export const isLikelyTaker =
  ({ destination }: Pick<PackageState, 'destination'>, at: PostState, lately: readonly string[]) =>
  (post: PostState): boolean =>
    lately.length === 0 ||
    (post.organisation === at.organisation && post.site === at.site) ||
    postName(post) === postName(destination) ||
    lately.includes(postName(post));
