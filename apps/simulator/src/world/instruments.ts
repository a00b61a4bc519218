import { type Person, people, postOf } from './people.js';

/** What prints, measures or keeps, at the post where it stands; loggers stand nowhere and are taken as they are needed. */
export interface Instrument {
  readonly number: string;
  readonly kind: string;
  readonly at: ReturnType<typeof postOf>;
}

const standing = (number: string, kind: string, by: Person): Instrument => ({
  number,
  kind,
  at: postOf(by),
});

export const BENCH = '9512345BENCH1';
export const FREEZER = '9512345CRF1';
export const BATH = '9512345BATH1';
export const TANK = 'TANK1';
/** Kept cold and empty, for the night in which the other one fails. */
export const SPARE_TANK = 'TANK2';
export const ANALYSER = 'analyser-1';
export const printerOf = ({ post }: Pick<Person, 'post'>): string => `printer-${post}`;

/** Enrolled and qualified before the trial begins, and calibrated again every year. */
export const instruments: readonly Instrument[] = [
  ...[people.nurse, people.operator, people.keeper, people.analyst].map(by =>
    standing(printerOf(by), 'printer', by),
  ),
  standing('printer-2', 'printer', people.nurse),
  standing(BENCH, 'hood', people.operator),
  standing(FREEZER, 'freezer', people.operator),
  standing(TANK, 'tank', people.keeper),
  standing(SPARE_TANK, 'tank', people.keeper),
  standing(BATH, 'bath', people.nurse),
  standing(ANALYSER, 'analyser', people.analyst),
];

/** Of whoever packs it. */
export const loggerOf = (number: string, by: Person): Instrument => standing(number, 'logger', by);
