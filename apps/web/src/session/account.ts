import { computed, signal } from '@preact/signals';
import { answerOf, watchProblems } from '../api/ask.js';
import { client } from '../api/client.js';
import { newCommand } from '../api/command.js';
import type { components } from '../api/ledger.js';
import { hearTime } from '../instants/ledger-time.js';
import { atZone } from '../instants/zone.js';
import { signedInOn } from '../sign-in/this-device.js';
import { Refused } from '../api/problem.js';

export type Account = components['schemas']['OwnAccountDto'];
export type Role = Account['roles'][number];

/** Undefined until it was asked; null when nobody is signed in. */
export const account = signal<Account | null | undefined>(undefined);

/** The sign-in is there and nobody used it for a while: one password goes on where it stopped. */
export const locked = signal(false);

export const roles = computed<ReadonlySet<string>>(() => new Set(account.value?.roles));

watchProblems(({ code }) => {
  if (code === 'SESSION_LOCKED') locked.value = true;
  else if (code === 'UNAUTHENTICATED') account.value = null;
});

/** Who is signed in here, if anybody. @throws Refused when nobody answers */
export async function readAccount(): Promise<void> {
  try {
    const read = await answerOf(client.GET('/account'));
    hearTime(read.now);
    atZone(read.timeZone);
    signedInOn.value = read.device ?? undefined;
    locked.value = false;
    account.value = read;
  } catch (error) {
    if (!(error instanceof Refused) || error.problem.status !== 401) throw error;
    if (error.problem.code !== 'SESSION_LOCKED') account.value = null;
  }
}

export async function unlock(password: string): Promise<void> {
  await answerOf(client.POST('/account/unlock', { body: { ...newCommand(), password } }));
  await readAccount();
}

export async function signOut(): Promise<void> {
  await answerOf(client.POST('/account/sign-out', { body: newCommand() }));
  account.value = null;
}
