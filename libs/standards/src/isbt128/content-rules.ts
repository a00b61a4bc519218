import { daysOfMonth, isCalendarDate, isLeapYear, isTimeOfDay } from '../calendar.js';
import type { ScanFault } from '../scan-rejected.js';
import { checkValue } from './mod-37-2.js';

const unless = (holds: boolean, fault: ScanFault): ScanFault | undefined =>
  holds ? undefined : fault;

/**
 * cyyjjj (ST-001 §2.4.4): the ordinal day must exist in its year. `0` is this century (ST-012 §6.2); what
 * another digit stands for has not been seen, so it is refused.
 */
export const ordinalDate = (content: string): ScanFault | undefined =>
  unless(content.startsWith('0') && isOrdinalDay(content), 'SCAN_DATE');

function isOrdinalDay(content: string): boolean {
  const day = Number(content.slice(3, 6));
  return day >= 1 && day <= (isLeapYear(yearOf(content)) ? 366 : 365);
}

const yearOf = (content: string): number => 2000 + Number(content.slice(1, 3));

/** The calendar day of a cyyjjj that the rule accepts, as `YYYY-MM-DD`. */
export function isbtDate(content: string): string {
  const year = yearOf(content);
  let day = Number(content.slice(3, 6));
  let month = 1;
  while (day > daysOfMonth(year, month)) {
    day -= daysOfMonth(year, month);
    month += 1;
  }
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** cyyjjjhhmm (ST-001 §2.4.5). */
export const ordinalMoment = (content: string): ScanFault | undefined =>
  ordinalDate(content) ?? unless(isTimeOfDay(content.slice(6)), 'SCAN_DATE');

/** ZUTTYYYYMMDDhhmm (ST-001 §2.4.31). */
export const flexibleMoment = (content: string): ScanFault | undefined =>
  unless(isCalendarDate(content.slice(4, 12)) && isTimeOfDay(content.slice(12)), 'SCAN_DATE');

/** aayyyymmdd (ST-001 §2.4.24). */
export const birthDate = (content: string): ScanFault | undefined =>
  unless(isCalendarDate(content.slice(2)), 'SCAN_DATE');

/** yyyymm (ST-001 §2.4.26). */
export const expiryMonth = (content: string): ScanFault | undefined =>
  unless(daysOfMonth(Number(content.slice(0, 4)), Number(content.slice(4))) > 0, 'SCAN_DATE');

/** Container cc of dd; 00 on paper (ST-001 §2.4.28). */
export const containerOfTotal = (content: string): ScanFault | undefined => {
  const total = Number(content.slice(14));
  return unless(total > 0 && Number(content.slice(12, 14)) <= total, 'SCAN_COMBINATION');
};

/** GRID: two digits of mod 37-2 over the seventeen characters before them (ST-001 §2.4.39). */
export const donorRegistration = (content: string): ScanFault | undefined =>
  unless(Number(content.slice(17)) === checkValue(content.slice(0, 17)), 'SCAN_CHECK_CHARACTER');

/** The last eight of the Single European Code: YYYYMMDD, or zeros for none (ST-012 §2.2). */
export const europeanExpiry = (content: string): ScanFault | undefined =>
  unless(/0{8}$/.test(content) || isCalendarDate(content.slice(32)), 'SCAN_DATE');
