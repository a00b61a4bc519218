import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
import type { PasswordCredential, PinCredential } from '@selfsame/custody';
import { Problem } from '../commands/refusal.js';
import { checkWordFrom } from './check-word.js';

/** Of the library's algorithms, whose names exist only for its compiler. */
const ARGON2ID = 2;
/** Second recommended option of RFC 9106 §4, in one lane: some machines have two cores. */
const COST: PasswordCost = { memoryCost: 65_536, timeCost: 3 };
/** Each takes 64 MiB and a tenth of a second, and four are worked on at once: whoever came later would wait too long. */
const MOST_AT_ONCE = 32;
/** What one try costs, in KiB of memory and passes over it (RFC 9106 §3.1). */
export interface PasswordCost {
  readonly memoryCost: number;
  readonly timeCost: number;
}

const KEY_BYTES = 32;
const CODE_BYTES = 15;
/** Selfsame badge, first edition. */
const BADGE = 'SSB1';

/**
 * Passwords, and codes of invitations. Both hang on keys of the ledger that are never in the log: whoever has the log
 * alone can try no password on it (ADR 12).
 */
export class Passwords {
  private readonly secret: Buffer;
  private readonly codeKey: Buffer;
  private readonly badgeKey: Buffer;
  private readonly checkWordKey: Buffer;
  /** Compared with where there is no account, so that a stranger learns nothing from the time it takes. */
  private readonly nobodys: Promise<string>;
  private underWay = 0;

  /** @param rootKey of the ledger; what is used here is derived from it (RFC 5869) */
  constructor(
    rootKey: Uint8Array,
    ledgerId: string,
    private readonly cost = COST,
  ) {
    const derived = (use: string): Buffer =>
      Buffer.from(hkdfSync('sha256', rootKey, ledgerId, `selfsame/${use}/v1`, KEY_BYTES));
    this.secret = derived('password');
    this.codeKey = derived('invitation');
    this.badgeKey = derived('badge');
    this.checkWordKey = derived('check word');
    this.nobodys = this.verifierOf('the password of nobody at all');
  }

  async credential(credential: string, password: string): Promise<PasswordCredential> {
    return { kind: 'password', credential, verifier: await this.verifierOf(password) };
  }

  async pin(credential: string, pin: string): Promise<PinCredential> {
    return { kind: 'pin', credential, verifier: await this.verifierOf(pin) };
  }

  /** Takes as long for nobody as for somebody. */
  async isOf(
    known: PasswordCredential | PinCredential | undefined,
    password: string,
  ): Promise<boolean> {
    const verifier = known?.verifier ?? (await this.nobodys);
    const isRight = await this.counted(() =>
      verify(verifier, inOneForm(password), { secret: this.secret }),
    );
    return isRight && known !== undefined;
  }

  /** The code of an invitation follows from its command: asked twice, it is the same code. */
  codeFor(person: string, commandId: string): string {
    const mac = createHmac('sha256', this.codeKey).update(`${person}\n${commandId}`).digest();
    return mac.subarray(0, CODE_BYTES).toString('base64url');
  }

  /** By which somebody vouches for the holder of this way in, and of no other. The log alone does not tell it. */
  checkWordOf(person: string, wayIn: string): string {
    const mac = createHmac('sha256', this.checkWordKey).update(`${person}\n${wayIn}`).digest();
    return checkWordFrom(mac);
  }

  /** What stands on a badge: whose it is, its number, and what only the ledger can put there. */
  badgeFor(person: string, badge: string): string {
    return [BADGE, person, badge, this.badgeMac(person, badge)].join(':');
  }

  /** @returns undefined for whatever this ledger did not put on a badge */
  readBadge(text: string): { readonly person: string; readonly badge: string } | undefined {
    const [kind, person = '', badge = '', mac = ''] = text.split(':');
    const expected = Buffer.from(this.badgeMac(person, badge));
    const given = Buffer.from(mac);
    const isOurs = given.length === expected.length && timingSafeEqual(given, expected);
    return kind === BADGE && isOurs ? { person, badge } : undefined;
  }

  private badgeMac(person: string, badge: string): string {
    const mac = createHmac('sha256', this.badgeKey).update(`${person}\n${badge}`).digest();
    return mac.subarray(0, CODE_BYTES).toString('base64url');
  }

  private verifierOf(password: string): Promise<string> {
    return this.counted(() =>
      hash(inOneForm(password), {
        ...this.cost,
        algorithm: ARGON2ID,
        parallelism: 1,
        secret: this.secret,
      }),
    );
  }

  /** @throws Problem TOO_MANY_ATTEMPTS before anything is worked on: a flood of strangers takes no memory */
  private async counted<T>(work: () => Promise<T>): Promise<T> {
    if (this.underWay >= MOST_AT_ONCE) throw new Problem('TOO_MANY_ATTEMPTS', { waitSeconds: 1 });
    this.underWay += 1;
    try {
      return await work();
    } finally {
      this.underWay -= 1;
    }
  }
}

/** One keyboard writes é as one character, another as two: RFC 8265 §4.2.2. */
const inOneForm = (password: string): string => password.normalize('NFC');
