import type { Claims } from './tokens.js';

/** Bounds of SESSION_IDLE_MINUTES: less is a nuisance that people work around, more is no lock. */
export const IDLE_MINUTES = { usual: 15, least: 1, most: 60 } as const;

const REMEMBERED = 10_000;

type SignedIn = Pick<Claims, 'session' | 'issuedAtMs'>;

/**
 * Which sign-ins nobody has used for a while. Only this instance remembers, and not for ever: what it never saw used counts
 * from when its token was issued, so that whatever is forgotten is locked rather than open (ADR 15).
 */
export class IdleLock {
  /** Last use of a token. Owned here; the longest unused is forgotten first. */
  private readonly lastUse = new Map<string, number>();

  /** @param realTime people sit still in real time, on a simulated ledger too */
  constructor(
    private readonly realTime: () => number,
    private readonly idleMs: number,
  ) {}

  isLocked(who: SignedIn): boolean {
    const since = this.lastUse.get(keyOf(who)) ?? who.issuedAtMs;
    return this.realTime() - since >= this.idleMs;
  }

  /** What is locked is not opened by using it: only a new token is. */
  used(who: SignedIn): void {
    if (this.isLocked(who)) return;
    this.note(keyOf(who), this.realTime());
  }

  /** When a sign-in was last used, with whichever of its tokens; undefined where this instance does not know. */
  lastUseIn(session: string): number | undefined {
    const uses = [...this.lastUse].filter(
      ([key, at]) => key.startsWith(`${session} `) && Number.isFinite(at),
    );
    return uses.length === 0 ? undefined : Math.max(...uses.map(([, at]) => at));
  }

  /** Another token has taken its place: it is locked from now on, however short ago it was used. */
  retire(who: SignedIn): void {
    this.note(keyOf(who), Number.NEGATIVE_INFINITY);
  }

  private note(key: string, lastUse: number): void {
    this.lastUse.delete(key);
    this.lastUse.set(key, lastUse);
    if (this.lastUse.size <= REMEMBERED) return;
    const [oldest] = this.lastUse.keys();
    if (oldest !== undefined) this.lastUse.delete(oldest);
  }
}

/** A token and not its session: the one from before an unlocking stays locked. */
const keyOf = ({ session, issuedAtMs }: SignedIn): string => `${session} ${issuedAtMs}`;
