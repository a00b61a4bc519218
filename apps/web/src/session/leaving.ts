import { signal } from '@preact/signals';
import { type ProblemAnswer, Refused } from '../api/problem.js';
import { isOf, isWaiting } from '../offline/kept-act.js';
import { account, signOut } from './account.js';

/** Somebody wants to sign out, and has to know something first. */
export interface Leaving {
  /** How much of what he did the ledger has not heard of. */
  readonly unsent: number;
  /** Why he could not. */
  readonly problem: ProblemAnswer | undefined;
}

export const leaving = signal<Leaving | undefined>(undefined);

/** Signs out, at once where nothing of his waits on this device. */
export async function leave(): Promise<void> {
  const unsent = await unsentOf(account.peek()?.person);
  if (unsent > 0) leaving.value = { unsent, problem: undefined };
  else await leaveNow(unsent);
}

/** What is not sent stays on this device, and is sent when he signs in here again. */
export async function leaveNow(unsent: number): Promise<void> {
  try {
    await signOut();
    leaving.value = undefined;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    leaving.value = { unsent, problem: error.problem };
  }
}

async function unsentOf(person: string | undefined): Promise<number> {
  const { readKept } = await import('../offline/outbox.js');
  return (await readKept()).filter(act => isWaiting(act) && isOf(act, person)).length;
}
