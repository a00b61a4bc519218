const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** YYMMDD; `00` as the day means the end of the month where the identifier allows it. */
export function isDate(text: string, endOfMonth: boolean): boolean {
  const year = Number(text.slice(0, 2));
  const month = Number(text.slice(2, 4));
  const day = Number(text.slice(4, 6));
  if (day === 0) return endOfMonth && month >= 1 && month <= 12;
  // Every fourth two-digit year is a leap year from 1901 to 2099.
  const days = month === 2 && year % 4 !== 0 ? 28 : (DAYS[month - 1] ?? 0);
  return day <= days;
}

/** hhmm. */
export const isTime = (text: string): boolean => /^([01]\d|2[0-3])[0-5]\d$/.test(text);
