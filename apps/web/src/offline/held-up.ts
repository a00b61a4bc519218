import { signal } from '@preact/signals';
import type { ProblemAnswer } from '../api/problem.js';
import { ledgerNow } from '../instants/ledger-time.js';

/** Why what somebody did is not in the ledger yet, and when this phone last tried; undefined where nothing is in its way. */
export const heldUp = signal<
  { readonly problem: ProblemAnswer; readonly atMs: number } | undefined
>(undefined);

export const noteHeldUp = (problem: ProblemAnswer): void => {
  heldUp.value = { problem, atMs: ledgerNow() };
};

export const forgetHeldUp = (): void => {
  heldUp.value = undefined;
};
