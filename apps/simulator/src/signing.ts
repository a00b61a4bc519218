import type { Answered, Ask } from './ask.js';
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
  };
}

/**
 * Gives a command, and signs it when the ledger asks for that: the same command again, with the same id.
 * @param getPasskey whoever signs for the first time has none yet
 */
export async function givenAndSigned(
  give: (signature?: object) => Promise<Answered>,
  person: string,
  getPasskey: () => Promise<void>,
): Promise<Answered> {
  const asked = await give();
  const { code, facts } = asked.body as Told;
  if (code !== 'SIGNATURE_NEEDED' || facts === undefined) return asked;
  const { statement, toSign } = facts;
  if (facts.passkeys.length === 0) await getPasskey();
  const passkey = new SoftwarePasskey(person);
  return give({
    meaning: statement.meaning,
    seen: statement.seen.revision,
    challenge: statement.challenge,
    passkey: passkey.sign(toSign),
  });
}

/** Somebody registers a passkey of his own. @param token of his session */
export async function registerPasskey(
  ask: Ask,
  token: string,
  password: string,
  passkey: SoftwarePasskey,
): Promise<Answered> {
  const { body } = await ask('/account/passkey-options', token);
  const registration = passkey.register(String(body.challenge));
  return ask('/account/passkeys', token, { password, passkey: registration });
}
