import { signal } from '@preact/signals';
import { about } from '../session/about.js';
import { account } from '../session/account.js';
import { fromBase64url } from '../sign-in/base64url.js';
import { keysOf } from '../sign-in/keys-of.js';
import type { Signature, ToSign } from './to-sign.js';

/** What lies before its signer at the moment: shown by the dialog, which settles it. */
export interface Asked {
  readonly what: ToSign;
  readonly signed: (signature: Signature) => void;
  readonly declined: () => void;
}

export const toBeSigned = signal<Asked | undefined>(undefined);

/** Somebody looked at the statement and did not sign: nothing was recorded. */
export class Declined extends Error {
  override readonly name = 'Declined';
}

/** Puts a statement before whoever is signed in. @throws Declined when he does not sign it */
export const askToSign = (what: ToSign): Promise<Signature> =>
  new Promise<Signature>((signed, reject) => {
    toBeSigned.value = { what, signed, declined: () => reject(new Declined()) };
  }).finally(() => (toBeSigned.value = undefined));

const headOf = ({ statement }: ToSign) => ({
  meaning: statement.meaning,
  seen: statement.seen.revision,
  challenge: statement.challenge,
});

const keys = async () => keysOf(account.value?.person ?? '', await about());

export async function signWithPasskey(what: ToSign): Promise<Signature> {
  const { signWithPasskey: sign } = await keys();
  return { ...headOf(what), passkey: await sign(what.toSign, what.passkeys) };
}

/** 21 CFR 11.200(a)(1): badge and PIN, both shown anew; this device says so with its key. */
export async function signWithBadge(what: ToSign, badge: string, pin: string): Promise<Signature> {
  const { device } = await keys();
  const deviceSignature = (await device?.sign(fromBase64url(what.toSign))) ?? '';
  return { ...headOf(what), badge: { badge, pin, deviceSignature } };
}
