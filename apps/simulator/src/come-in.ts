import type { Answered, Ask } from './ask.js';
import { SoftwareDevice } from './software-device.js';
import { ORIGIN, SoftwarePasskey } from './software-passkey.js';

interface Asked {
  readonly challenge: string;
  readonly toSign: string;
  /** Whether the device has to show its key. */
  readonly device: boolean;
  readonly passkeys: readonly string[];
}

/** The device is asked first, then the passkey, and then there is nothing left to ask for. */
const ROUNDS = 3;

/** Signs in, and shows whatever the ledger asks to be shown: the key of the device, a passkey made for that origin. */
export async function comeIn(
  ask: Ask,
  path: string,
  fields: object,
  person: string,
  number: string,
  origin = ORIGIN,
): Promise<Answered> {
  let shown: object = {};
  for (let round = 1; ; round += 1) {
    const answered = await ask(path, '', { device: number, ...fields, ...shown });
    const { code, facts } = answered.body as { code?: string; facts?: Asked };
    if (code !== 'PROOF_NEEDED' || facts === undefined || round === ROUNDS) return answered;
    const { challenge, toSign, device, passkeys } = facts;
    shown = {
      challenge,
      ...(device
        ? { deviceSignature: new SoftwareDevice(number).sign(Buffer.from(challenge)) }
        : {}),
      ...(passkeys.length > 0 ? { passkey: new SoftwarePasskey(person, origin).sign(toSign) } : {}),
    };
  }
}
