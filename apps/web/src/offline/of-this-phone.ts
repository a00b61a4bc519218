import type { ProblemAnswer } from '../api/problem.js';

/** What the phone itself has to say: no ledger was asked. Told like a refusal of the ledger, with a code of its own. */
const saying = (code: string, title: string, remedy: string): ProblemAnswer => ({
  status: 0,
  code,
  title,
  remedy,
  facts: {},
});

export const NO_KEY_HERE = saying(
  'NO_KEY_HERE',
  'This phone cannot keep anything',
  'It is not enrolled, or you came with a pass. Write down what you do and when, and tell it where there is a signal.',
);

/** It may have been heard, or not: the same tap asks again. */
export const NOT_KEPT_WITH_PASS = saying(
  'NOT_KEPT_WITH_PASS',
  'Nobody answered, and with a pass nothing is kept here',
  'Look for a signal and tap again: it is told once. Write down what you did and when, and call the post that gave you the pass.',
);

/** Its storage is full, or closed to pages. */
export const NOT_KEPT_HERE = saying(
  'NOT_KEPT_HERE',
  'This phone could not keep what you did',
  'Nothing is recorded. Make room on the phone and do it again, or write down what you did and when.',
);

export const PHOTO_NOT_KEPT_HERE = saying(
  'PHOTO_NOT_KEPT_HERE',
  'This phone could not keep the photograph',
  'Make room on the phone and take it again, or go on without it: the refusal counts all the same.',
);

/** What became of an act is known and could not be written down: it is told again, and is the same act. */
export const PHONE_FULL = saying(
  'PHONE_FULL',
  'This phone has no room left',
  'What you did is on it. Make room: until then it cannot note what it has sent.',
);

/** It is nobody's whom the ledger knows: somebody has to be called. */
export const PACKAGE_NOT_YOURS = saying(
  'PACKAGE_NOT_YOURS',
  'The ledger knows of no such package of yours',
  'It stays on this phone. Call whoever gave it to you: they offer it to your post, then try again.',
);
