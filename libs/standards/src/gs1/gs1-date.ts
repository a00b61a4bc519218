import { daysOfMonth } from '../calendar.js';

/** Every two-digit year that ends a leap year from 1901 to 2099 ends one in this century. */
const LEAP_CENTURY = 2000;

/** YYMMDD; `00` as the day means the end of the month where the identifier allows it. */
export function isDate(text: string, endOfMonth: boolean): boolean {
  const { year, month, day } = partsOf(text);
  const days = daysOfMonth(LEAP_CENTURY + year, month);
  return day === 0 ? endOfMonth && days > 0 : day <= days;
}

/**
 * The calendar day of a YYMMDD, as `YYYY-MM-DD`. Two digits mean the year that lies within 49 years back and
 * 50 years ahead of the year in which it is read; day `00` is the last of its month
 * (GS1 General Specifications §7.12 and §3.4).
 *
 * @param yymmdd six digits that `isDate` accepts
 * @param readIn year in which it is read, four digits: the core has no clock
 */
export function gs1Date(yymmdd: string, readIn: number): string {
  const { year, month, day } = partsOf(yymmdd);
  const full = readIn - (readIn % 100) + year + centuriesOff(year - (readIn % 100)) * 100;
  const last = day === 0 ? daysOfMonth(full, month) : day;
  return `${full}-${String(month).padStart(2, '0')}-${String(last).padStart(2, '0')}`;
}

function centuriesOff(ahead: number): number {
  if (ahead >= 51) return -1;
  return ahead <= -50 ? 1 : 0;
}

const partsOf = (text: string): { year: number; month: number; day: number } => ({
  year: Number(text.slice(0, 2)),
  month: Number(text.slice(2, 4)),
  day: Number(text.slice(4, 6)),
});
