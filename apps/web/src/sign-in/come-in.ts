import { answerOf } from '../api/ask.js';
import { client } from '../api/client.js';
import { newCommand } from '../api/command.js';
import type { components } from '../api/ledger.js';
import { Refused } from '../api/problem.js';
import { about } from '../session/about.js';
import { enrolledKey } from './device-key.js';
import { keysOf } from './keys-of.js';

type SignIn = components['schemas']['SignInDto'];
type Post = components['schemas']['PostDto'];

/** What the ledger wants shown beside the password (ADR 23). */
interface Proof {
  readonly challenge: string;
  readonly toSign: string;
  readonly device: boolean;
  readonly passkeys: readonly string[];
}

/** The device is asked first, then the passkey, and then there is nothing left to ask for. */
const ROUNDS = 3;

type BadgeSignIn = components['schemas']['BadgeSignInDto'];

/**
 * Signs in with badge and PIN, which count on an enrolled device only.
 * @throws Refused; WHICH_POST as with a password
 */
export async function comeInByBadge(badge: string, pin: string, at?: Post): Promise<void> {
  const device = await enrolledKey();
  const head = { ...newCommand(), ...(device === undefined ? {} : { device: device.number }) };
  const asked: BadgeSignIn = { ...head, badge, pin, cookie: true, ...(at && { at }) };
  const send = (shown: Partial<BadgeSignIn>) =>
    answerOf(client.POST('/sessions/badge', { body: { ...asked, ...shown } }));
  try {
    await send({});
  } catch (error) {
    if (!isProofNeeded(error) || device === undefined) throw error;
    const { challenge } = error.problem.facts as unknown as Proof;
    const deviceSignature = await device.sign(new TextEncoder().encode(challenge));
    await send({ challenge, deviceSignature });
  }
}

/**
 * Signs in, and shows whatever the ledger asks to be shown: the key of the device, a passkey.
 * @throws Refused; WHICH_POST where somebody has roles at several posts and said none
 */
export async function comeIn(person: string, password: string, at?: Post): Promise<void> {
  const { device, signWithPasskey } = await keysOf(person, await about());
  const head = { ...newCommand(), ...(device === undefined ? {} : { device: device.number }) };
  const asked: SignIn = { ...head, person, password, cookie: true, ...(at && { at }) };
  let shown: Partial<SignIn> = {};
  for (let round = 1; ; round += 1) {
    try {
      await answerOf(client.POST('/sessions', { body: { ...asked, ...shown } }));
      return;
    } catch (error) {
      if (!isProofNeeded(error) || round === ROUNDS) throw error;
      const proof = error.problem.facts as unknown as Proof;
      const bytes = new TextEncoder().encode(proof.challenge);
      shown = {
        challenge: proof.challenge,
        ...(proof.device && device ? { deviceSignature: await device.sign(bytes) } : {}),
        ...(proof.passkeys.length > 0
          ? { passkey: await signWithPasskey(proof.toSign, proof.passkeys) }
          : {}),
      };
    }
  }
}

const isProofNeeded = (error: unknown): error is Refused =>
  error instanceof Refused && error.problem.code === 'PROOF_NEEDED';
