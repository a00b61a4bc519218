/** What passes between therapies of one participant: re-exported by `index.ts`. */
export { bankedUnit } from './episode/banked-unit.js';
export type { PresentedEpisode } from './episode/commands.js';
export { fatesOfAssumed, mayTellOrigin } from './episode/given-elsewhere.js';
export { doubtFurtherOn, mayReachFurther } from './episode/passed-on.js';
export { type Handoff, type HandoffKind, handoffsOf } from './package/handoffs-of.js';
export { isOnHold } from './hold/holds.js';
export { legOf } from './temperature/leg-of.js';
export { type PostTelephone, postTelephoneOf } from './site/post-telephone.js';
export { type UnstaffedPost, UNSTAFFED_KINDS, type UnstaffedKind } from './site/unstaffed-post.js';
