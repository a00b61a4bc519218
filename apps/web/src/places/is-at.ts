import type { PostState } from '../journey/journey-state.js';

/** Whether something is held by this post, and by nobody else. */
export const isAt = (at: PostState, other: PostState | undefined): boolean =>
  other?.organisation === at.organisation && other.site === at.site && other.post === at.post;
