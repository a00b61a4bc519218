import { type RefusalEntry, danger, stop } from './refusal-entry.js';

/** What a courier without an account is told. */
export const ofPasses = {
  PASS_REFUSED: stop(
    'permission',
    'This is no pass',
    'Scan the code that the post shows you once more. If it is refused again, ask the post for a new one.',
  ),
  PASS_USED: danger(
    'permission',
    'Somebody else has this pass already',
    'Hand nothing over. Ask the post to revoke it and to give a new one: the code may have been photographed.',
  ),
  PASS_EXPIRED: stop(
    'permission',
    'The time of this pass is over',
    'Keep the package with you. Ask the post where you are, or the one that gave you the pass, for a new one.',
  ),
  PASS_REVOKED: stop(
    'permission',
    'This pass was revoked',
    'Ask the post that gave it to you. If you have the package, keep it with you until they tell you where it goes.',
  ),
  PASS_PACKAGE_GONE: stop(
    'permission',
    'This package is in other hands already',
    'Nothing is left to do with this pass. If you still hold the package, call the post that gave it to you.',
  ),
  PASS_NOT_FOR_THIS: stop(
    'permission',
    'This pass is not for that',
    'It is for one package, to take it and to hand it over. For anything else ask somebody who has an account.',
  ),
} as const satisfies Record<string, RefusalEntry>;
