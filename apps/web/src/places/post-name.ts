import type { PostState } from '../journey/journey-state.js';

/** A post in one word, the same wherever it is chosen or remembered. */
export const postName = ({ organisation, site, post }: PostState): string =>
  `${organisation}/${site}/${post}`;
