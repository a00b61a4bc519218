import type { Post } from '@selfsame/custody';
import type { Identity } from '../access/tokens.js';

/** Before somebody is known, all that he is is the holder of the account that he names. */
export const holder = (person: string, home: Post): Identity => ({
  person,
  roles: ['account-holder'],
  ...home,
});
