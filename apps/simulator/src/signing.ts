import type { Answered } from './ask.js';
import type { SoftwareDevice } from './software-device.js';
import { SoftwarePasskey } from './software-passkey.js';

/** What the ledger puts before whoever has to sign. */
interface Told {
  readonly code?: string;
  readonly facts?: {
    readonly statement: {
      readonly meaning: string;
      readonly seen: { readonly revision: number };
      readonly challenge: string;
    };
    readonly toSign: string;
    readonly passkeys: readonly string[];
    readonly badge: boolean;
  };
}

export interface Badge {
  /** What stands in its symbol. */
  readonly says: string;
  readonly pin: string;
}

/** Somebody at a device, with what he signs with. */
export interface Signer {
  readonly person: string;
  readonly device: SoftwareDevice;
  /** Used where the ledger takes it: with gloves on, nobody touches an authenticator. */
  readonly badge?: Badge | undefined;
  /** Where he finds the ledger on the web, if not at the usual address: his passkeys are made for it. */
  readonly origin?: string;
  /** Whoever signs for the first time has no passkey yet. */
  readonly getPasskey: () => Promise<void>;
}

/** Gives a command, and signs it when the ledger asks for that: the same command again, with the same id. */
export async function givenAndSigned(
  give: (signature?: object) => Promise<Answered>,
  signer: Signer,
): Promise<Answered> {
  const asked = await give();
  const { code, facts } = asked.body as Told;
  if (code !== 'SIGNATURE_NEEDED' || facts === undefined) return asked;
  const { statement, toSign } = facts;
  const signature = {
    meaning: statement.meaning,
    seen: statement.seen.revision,
    challenge: statement.challenge,
  };
  const { badge } = signer;
  if (facts.badge && badge !== undefined) {
    const deviceSignature = signer.device.sign(Buffer.from(toSign, 'base64url'));
    const { says, pin } = badge;
    return give({ ...signature, badge: { badge: says, pin, deviceSignature } });
  }
  if (facts.passkeys.length === 0) await signer.getPasskey();
  return give({
    ...signature,
    passkey: new SoftwarePasskey(signer.person, signer.origin).sign(toSign),
  });
}
