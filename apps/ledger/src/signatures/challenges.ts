import { createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto';

const KEY_BYTES = 32;
const NONCE_BYTES = 16;
/** Long enough to read what one signs; too short to collect signatures for tomorrow. */
const LASTS_MS = 5 * 60_000;

/**
 * What an authenticator is asked to sign, so that nothing signed before can be shown again. A challenge carries its own end
 * and a MAC over what it is for: every instance of a ledger knows those of the others, and none has to remember any.
 */
export class Challenges {
  private readonly key: Buffer;

  /** @param rootKey of the ledger; what is used here is derived from it (RFC 5869) */
  constructor(
    rootKey: Uint8Array,
    ledgerId: string,
    private readonly realTime: () => number,
  ) {
    this.key = Buffer.from(
      hkdfSync('sha256', rootKey, ledgerId, 'selfsame/challenge/v1', KEY_BYTES),
    );
  }

  /** @param use what it is for, and whose: it counts for nothing and nobody else */
  issue(use: string): string {
    const nonce = randomBytes(NONCE_BYTES).toString('base64url');
    const told = `${this.realTime() + LASTS_MS}.${nonce}`;
    return `${told}.${this.macOf(use, told)}`;
  }

  isGood(use: string, challenge: string): boolean {
    const [until = '', nonce = '', mac = ''] = challenge.split('.');
    const expected = Buffer.from(this.macOf(use, `${until}.${nonce}`));
    const given = Buffer.from(mac);
    if (given.length !== expected.length || !timingSafeEqual(given, expected)) return false;
    return Number(until) > this.realTime();
  }

  private macOf(use: string, told: string): string {
    return createHmac('sha256', this.key).update(`${use}\n${told}`).digest('base64url');
  }
}
