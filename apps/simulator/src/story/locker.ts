import { createHash } from 'node:crypto';
import { type Person, people, postOf } from '../world/people.js';
import type { Scene } from './scene.js';

/** At the clean rooms, for whoever comes when they are dark. */
export const LOCKER = { site: people.operator.site, post: 'locker-1' };

/** Declared before the trial begins. */
export const lockerOfTrial = {
  post: LOCKER.post,
  kind: 'locker',
  organisation: people.operator.organisation,
  limitMinutes: 240,
};

const proofOf = (code: string) => ({
  kind: 'locker-code',
  sha256: createHash('sha256').update(code).digest('hex'),
});

const CODE = '4711';

/** The courier closes the door behind the package. */
export const leave = (scene: Scene, by: Person, forWhom: Person) =>
  scene.must(by, 'deposits', {
    ...scene.outside(),
    at: LOCKER,
    for: postOf(forWhom),
    proof: proofOf(CODE),
  });

/** Whoever fetches it looks at its outside, and has the code. */
export const fetching = (scene: Scene, code = CODE) => ({
  ...scene.outside(),
  at: LOCKER,
  proof: proofOf(code),
});
