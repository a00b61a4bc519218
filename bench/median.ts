/** The middle of the measured times. */
export function median(times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

export interface Row {
  readonly what: string;
  readonly value: string;
}

/** One question's answer: its ratio, what it should be, and the figures behind it. */
export interface Answer {
  readonly question: string;
  readonly ratio: number;
  readonly target: string;
  readonly rows: readonly Row[];
}
