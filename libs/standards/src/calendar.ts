const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

export const isLeapYear = (year: number): boolean =>
  year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** 0 for a month that does not exist. */
export const daysOfMonth = (year: number, month: number): number =>
  month === 2 && isLeapYear(year) ? 29 : (DAYS[month - 1] ?? 0);

/** YYYYMMDD, a day that was or will be. */
export function isCalendarDate(text: string): boolean {
  const day = Number(text.slice(6, 8));
  return (
    /^\d{8}$/.test(text) &&
    day >= 1 &&
    day <= daysOfMonth(Number(text.slice(0, 4)), Number(text.slice(4, 6)))
  );
}

/** hhmm. */
export const isTimeOfDay = (text: string): boolean => /^([01]\d|2[0-3])[0-5]\d$/.test(text);
