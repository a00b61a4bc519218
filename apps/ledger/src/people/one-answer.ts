import type { RefusalCode } from '@selfsame/custody';
import { Refusal } from '../commands/refusal.js';
import type { Attempt } from './attempts.js';

/** What a stranger may not tell apart. The account's own stream says which it was. */
const ONE_ANSWER: readonly RefusalCode[] = [
  'ACCOUNT_NOT_ACTIVE',
  'ACCOUNT_SUSPENDED',
  'INVITATION_INVALID',
  'PERSON_UNKNOWN',
];

/** Told only to whoever has proved himself: he may try again as often as he likes, until somebody has vouched for him. */
const PROVED: readonly RefusalCode[] = ['HOLDER_NOT_VOUCHED'];

export const signInRefused = (): Refusal => new Refusal('SIGN_IN_REFUSED', {}, true);

/** Counts what fails, and tells a stranger one thing only. */
export async function trying<T>(attempt: Attempt, what: () => Promise<T>): Promise<T> {
  try {
    const done = await what();
    attempt.succeeded();
    return done;
  } catch (error) {
    const refused = error instanceof Refusal ? error : undefined;
    const isGuess = refused?.entry.category === 'permission' && !PROVED.includes(refused.code);
    if (!isGuess) attempt.provedNothing();
    throw refused && ONE_ANSWER.includes(refused.code) ? signInRefused() : error;
  }
}
