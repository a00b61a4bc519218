/** Draws numbers below a limit from the row of one move, so that a failing sequence can be made shorter. */
export class Draw {
  private next = 0;
  constructor(private readonly numbers: readonly number[]) {}

  below(limit: number): number {
    const number = this.numbers[this.next % this.numbers.length] ?? 0;
    this.next += 1;
    return limit <= 0 ? 0 : number % limit;
  }

  of<T>(things: readonly [T, ...T[]]): T {
    return things.at(this.below(things.length)) as T;
  }

  /** Once in so many times, and never in a row of noughts: what is left of a failing sequence is plain. */
  onceIn(times: number): boolean {
    return this.below(times) === times - 1;
  }
}
