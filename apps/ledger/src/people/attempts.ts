import { Problem } from '../commands/refusal.js';

const FREE_ATTEMPTS = 3;
const FIRST_WAIT_MS = 2_000;
const LONGEST_WAIT_MS = 300_000;
const REMEMBERED = 10_000;

interface Failures {
  readonly count: number;
  readonly notBefore: number;
}

/**
 * Slows down whoever tries passwords. It is kept for an account *from one address*: an attacker elsewhere makes nobody wait at
 * the ward, and nothing is ever locked for good.
 */
export class Attempts {
  /** Owned here; the longest untouched is forgotten first. */
  private readonly failures = new Map<string, Failures>();

  constructor(private readonly realTime = Date.now) {}

  /** @throws Problem TOO_MANY_ATTEMPTS while one more would be too soon */
  assertMayTry(account: string, address: string): void {
    const waitMs = (this.failures.get(keyOf(account, address))?.notBefore ?? 0) - this.realTime();
    if (waitMs > 0) {
      throw new Problem('TOO_MANY_ATTEMPTS', { waitSeconds: Math.ceil(waitMs / 1_000) });
    }
  }

  failed(account: string, address: string): void {
    const key = keyOf(account, address);
    const count = (this.failures.get(key)?.count ?? 0) + 1;
    this.failures.delete(key);
    this.failures.set(key, { count, notBefore: this.realTime() + waitAfter(count) });
    if (this.failures.size <= REMEMBERED) return;
    const [oldest] = this.failures.keys();
    if (oldest !== undefined) this.failures.delete(oldest);
  }

  succeeded(account: string, address: string): void {
    this.failures.delete(keyOf(account, address));
  }
}

const keyOf = (account: string, address: string): string => `${account} ${address}`;

const waitAfter = (failures: number): number =>
  failures < FREE_ATTEMPTS
    ? 0
    : Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (failures - FREE_ATTEMPTS));
