import { computed, signal } from '@preact/signals';
import { answerOf, watchProblems } from '../api/ask.js';
import { client } from '../api/client.js';
import { newCommand } from '../api/command.js';
import type { components } from '../api/ledger.js';
import { online } from '../api/online.js';
import { beat, hearTime } from '../instants/ledger-time.js';
import { atZone } from '../instants/zone.js';
import { otherTabs } from '../shell/other-tabs.js';
import { signedInOn } from '../sign-in/this-device.js';
import { type ProblemAnswer, Refused, isSilence } from '../api/problem.js';

export type Account = components['schemas']['OwnAccountDto'];
export type Role = Account['roles'][number];

/** Undefined until it was asked; null when nobody is signed in. */
export const account = signal<Account | null | undefined>(undefined);

/** The sign-in is there and nobody used it for a while: one password goes on where it stopped. */
export const locked = signal(false);

/** Somebody without an account, who has a pass for one package. */
export const hasPass = computed(() => account.value?.pass != null);

/** Why the pass that was used on this device counts no more: its holder has to be told, and can do no more here. */
export const passOver = signal<ProblemAnswer | undefined>(undefined);

const PASS_IS_OVER: ReadonlySet<string> = new Set([
  'PASS_EXPIRED',
  'PASS_REVOKED',
  'PASS_PACKAGE_GONE',
]);

export const roles = computed<ReadonlySet<string>>(() => new Set(account.value?.roles));

/** A browser has one session for all its tabs: whoever comes or goes in one of them does so in all. */
const tabs = otherTabs('session');

tabs.hear(() => void readAccount().catch(() => undefined));

watchProblems(problem => {
  const { code } = problem;
  if (code === 'SESSION_LOCKED') {
    locked.value = true;
    void noteLocked();
  } else if (PASS_IS_OVER.has(code) && account.peek() !== null) {
    passOver.value = problem;
    account.value = null;
    void forget();
  } else if (code === 'UNAUTHENTICATED') {
    account.value = null;
    void forget();
  }
});

/** Under which name it is remembered who was signed in here. */
const REMEMBERED = 'account';

/** Under which it is remembered that the session here was locked when the ledger last answered. */
const LOCKED = 'locked';

/** Whose work goes on without a signal. */
const goesOnOffline = ({ roles: his }: Account): boolean => his.includes('courier');

/** Who is signed in here, if anybody. @throws Refused when nobody answers */
export async function readAccount(): Promise<void> {
  try {
    const read = await answerOf(client.GET('/account'));
    if (account.peek()?.person !== read.person) tabs.tell();
    isHere(read, Date.now());
    locked.value = false;
    void noteWhoIsHere(read);
  } catch (error) {
    if (!(error instanceof Refused) || error.problem.status !== 401) throw error;
    if (error.problem.code !== 'SESSION_LOCKED') account.value = null;
  }
}

/** What was told to somebody else who sat here is gone before this one reads anything (ADR 15). */
async function noteWhoIsHere(read: Account): Promise<void> {
  const { forgetAll, remember, remembered } = await import('../offline/remembered.js');
  const before = await remembered<Account>(REMEMBERED);
  if (before !== undefined && before.value.person !== read.person) await forgetAll();
  await remember(LOCKED, false);
  if (goesOnOffline(read)) await remember(REMEMBERED, read);
}

async function noteLocked(): Promise<void> {
  const { remember } = await import('../offline/remembered.js');
  await remember(LOCKED, true);
}

async function forget(): Promise<void> {
  const { forgetAll } = await import('../offline/remembered.js');
  await forgetAll();
}

function isHere(read: Account, heardAtMs: number): void {
  hearTime(read.now, heardAtMs);
  atZone(read.timeZone);
  signedInOn.value = read.device ?? undefined;
  passOver.value = undefined;
  account.value = read;
}

/**
 * Who was signed in here when the ledger last answered: he goes on with what needs no answer. Whether he still is, the ledger
 * says with the first thing that is sent.
 * @param error why it is not asked now: one that answered is not taken for one that is silent
 */
export async function recallAccount(error: unknown): Promise<void> {
  if (!(error instanceof Refused) || !isSilence(error.problem)) {
    account.value ??= null;
    return;
  }
  const { remembered } = await import('../offline/remembered.js');
  const known = await remembered<Account>(REMEMBERED);
  if (known === undefined) {
    account.value ??= null;
    return;
  }
  // Losing the signal opens nothing that a password opens (ADR 15).
  locked.value = (await remembered<boolean>(LOCKED))?.value === true;
  isHere(known.value, known.atMs);
}

/**
 * Whether this device shows what was told to whoever is here. Without a signal it does so while his sign-in lasts, and not while it is
 * locked: later it is a list of another day in somebody's hands. What he does is kept all the same (ADR 44).
 */
export const showsWhatWasTold = computed(() => {
  // It ends while somebody looks at it.
  void beat.value;
  const who = account.value;
  return online.value || (!locked.value && Date.now() < Date.parse(who?.signedInUntil ?? ''));
});

export async function unlock(password: string): Promise<void> {
  await answerOf(client.POST('/account/unlock', { body: { ...newCommand(), password } }));
  await readAccount();
}

export async function signOut(): Promise<void> {
  const left = await answerOf(client.POST('/account/sign-out', { body: newCommand() }));
  account.value = null;
  tabs.tell();
  await forget();
  // Whom the hospital let in is still signed in there: it asks once, and sends the browser back.
  if (left.endSessionAt !== undefined) location.assign(left.endSessionAt);
}
