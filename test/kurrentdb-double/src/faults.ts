// What the double does wrong when it is asked to. Each fault is used up by the next call that it concerns; a fault
// that stays is set as a state. Tests name what they want instead of racing for it.

export type AppendFault =
  /** The connection dies; nothing was written. */
  | 'cut-before-commit'
  /** The connection dies; everything was written. */
  | 'cut-after-commit'
  /** No answer, ever; nothing was written. */
  | 'silent-before-commit'
  /** No answer, ever; everything was written. */
  | 'silent-after-commit'
  /** Answers that it ran out of time; nothing was written. */
  | 'timeout-before-commit'
  /** Answers that it ran out of time; everything was written. */
  | 'timeout-after-commit'
  /** No answer, and the append is carried out only when `releaseLate` is called. */
  | 'late'
  /** Says that the stream stands elsewhere, though it does not. */
  | 'wrong-expected-version'
  /** Sends the client to the leader, which is this node as well. */
  | 'not-leader'
  /** Commits, and then sends the client to the leader. */
  | 'not-leader-after-commit'
  | 'too-busy'
  | 'too-large'
  | 'access-denied'
  /** The call itself is refused: the password has changed. */
  | 'unauthenticated';

export type ReadFault = 'cut' | 'silent' | 'not-leader' | 'unavailable' | 'access-denied';

export class Faults {
  readonly #appends: AppendFault[] = [];
  readonly #reads: ReadFault[] = [];
  readonly #late: (() => void)[] = [];
  /** Every event reaches each subscription twice. */
  deliverTwice = false;
  /**
   * A subscription that begins says that it has looked as far as where the next record will stand, as some versions do
   * (kurrent-io/KurrentDB#4970): only both halves of that position together tell it from the record's own.
   */
  checkpointsAhead = false;
  /** Subscriptions stay open and say nothing. */
  stalled = false;
  /** Connections are refused. */
  down = false;
  /** How many events all subscriptions were given together. */
  deliveries = 0;
  /** How many faults were used up, by name. */
  readonly used = new Map<string, number>();

  nextAppends(...faults: AppendFault[]): void {
    this.#appends.push(...faults);
  }

  nextReads(...faults: ReadFault[]): void {
    this.#reads.push(...faults);
  }

  takeAppend(): AppendFault | undefined {
    return this.#count(this.#appends.shift());
  }

  takeRead(): ReadFault | undefined {
    return this.#count(this.#reads.shift());
  }

  holdBack(commit: () => void): void {
    this.#late.push(commit);
  }

  /** Carries out the appends that came late. */
  releaseLate(): void {
    for (const commit of this.#late.splice(0)) commit();
  }

  /** Forgets what was not used up. */
  clear(): void {
    this.#appends.length = 0;
    this.#reads.length = 0;
    this.deliverTwice = false;
    this.checkpointsAhead = false;
    this.stalled = false;
    this.down = false;
  }

  #count<F extends string>(fault: F | undefined): F | undefined {
    if (fault !== undefined) this.used.set(fault, (this.used.get(fault) ?? 0) + 1);
    return fault;
  }
}
