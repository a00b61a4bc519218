import { median } from '../median.js';
import type { Measured } from './hammer.js';

const ROUNDS = 5;

/** One of those who are compared, for one measurement. */
export type Contender = () => Measured | Promise<Measured>;

export interface Compared {
  readonly ratio: number;
  readonly spread: readonly [number, number];
}

/**
 * Every contender once in each round, so that what else the machine does meets all of them. The order turns from round to
 * round: whoever always came first would find the disk less busy.
 */
export async function inRounds<Name extends string>(
  contenders: Readonly<Record<Name, Contender>>,
): Promise<Record<Name, readonly Measured[]>> {
  const entries = Object.entries(contenders) as [Name, Contender][];
  const measured = Object.fromEntries(entries.map(([name]) => [name, [] as Measured[]])) as Record<
    Name,
    Measured[]
  >;
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const index of entries.keys()) {
      const [name, measure] = entries[(index + round) % entries.length] as [Name, Contender];
      measured[name].push(await measure());
    }
  }
  return measured;
}

/** How many times faster one was than the other: the middle of the rounds, each compared with itself. */
export function compare(one: readonly Measured[], other: readonly Measured[]): Compared {
  const ratios = one.map(({ perSecond }, round) => perSecond / (other[round]?.perSecond ?? 0));
  return { ratio: median(ratios), spread: [Math.min(...ratios), Math.max(...ratios)] };
}

export const perSecond = (measured: readonly Measured[]): number =>
  median(measured.map(each => each.perSecond));

/** `42,100/s`: three digits are all that a run can tell. */
export function rateText(measured: readonly Measured[]): string {
  return `${Number(perSecond(measured).toPrecision(3)).toLocaleString('en')}/s`;
}

/** In milliseconds, the middle of the rounds. */
export function loopDelayText(measured: readonly Measured[]): string {
  const delays = measured.flatMap(each => each.loopDelayP99Ms ?? []);
  return delays.length === 0 ? 'blocked throughout' : median(delays).toFixed(1);
}
