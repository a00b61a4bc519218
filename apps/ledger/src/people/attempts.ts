import { Problem } from '../commands/refusal.js';

const FREE_ATTEMPTS = 3;
const FIRST_WAIT_MS = 2_000;
const LONGEST_WAIT_MS = 300_000;
const REMEMBERED = 10_000;

interface Failures {
  readonly count: number;
  readonly notBefore: number;
}

const NO_FAILURES: Failures = { count: 0, notBefore: 0 };

export interface Attempt {
  /** Whoever it was has proved it: what failed before is forgotten. */
  succeeded(): void;
  /** It failed for another reason: neither way is it counted. */
  provedNothing(): void;
}

/**
 * Slows down whoever tries passwords. It is kept for an account *from one address*: an attacker elsewhere makes nobody wait at
 * the ward, and nothing is ever locked for good.
 */
export class Attempts {
  /** Owned here; the longest untouched is forgotten first. */
  private readonly failures = new Map<string, Failures>();

  constructor(private readonly realTime = Date.now) {}

  /**
   * Counted as a failure from its beginning: whoever sends many at once, before the first is answered, has tried many times.
   * @throws Problem TOO_MANY_ATTEMPTS while it would be too soon
   */
  begin(account: string, address: string): Attempt {
    const key = `${account} ${address}`;
    const { count, notBefore } = this.failures.get(key) ?? NO_FAILURES;
    const waitMs = notBefore - this.realTime();
    if (waitMs > 0) {
      throw new Problem('TOO_MANY_ATTEMPTS', { waitSeconds: Math.ceil(waitMs / 1_000) });
    }
    this.note(key, count + 1);
    return {
      succeeded: () => void this.failures.delete(key),
      provedNothing: () => this.note(key, (this.failures.get(key)?.count ?? 1) - 1),
    };
  }

  private note(key: string, count: number): void {
    this.failures.delete(key);
    if (count > 0) this.failures.set(key, { count, notBefore: this.realTime() + waitAfter(count) });
    if (this.failures.size <= REMEMBERED) return;
    const [oldest] = this.failures.keys();
    if (oldest !== undefined) this.failures.delete(oldest);
  }
}

const waitAfter = (failures: number): number =>
  failures < FREE_ATTEMPTS
    ? 0
    : Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (failures - FREE_ATTEMPTS));
