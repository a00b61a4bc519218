import { milliCelsiusIn } from '../act/read-quantity.js';
import { momentOnTheWall } from '../instants/moment-on-the-wall.js';
import { zone } from '../instants/zone.js';

export interface LoggerReading {
  /** RFC 3339 with its offset. */
  readonly at: string;
  readonly milliCelsius: number;
}

/** Moment, then temperature, then whatever the logger writes besides. */
const BY_SEMICOLON =
  /^"?([^;\t"]+)"?[;\t]\s*"?([-−–]?\s?\d{1,3}(?:[.,]\d{1,3})?)\s*(?:°?C)?"?(?:[;\t].*)?$/;
/** "5,2" may be one temperature or two columns: where commas part the columns, more of them follow a decimal point only. */
const BY_COMMA =
  /^"?([^,"]+)"?,\s*"?([-−–]?\s?\d{1,3}(?:\.\d{1,3}(?=\D*(?:,|$))|(?=[^,\d]*$)))\s*(?:°?C)?"?(?:,.*)?$/;

const WITH_OFFSET = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2})$/;
const YEAR_FIRST = /^(\d{4})-(\d{2})-(\d{2})[ T](\d{2}):(\d{2})(?::\d{2})?$/;
const DAY_FIRST = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}) (\d{1,2}):(\d{2})(?::\d{2})?$/;

/** A logger that says no offset shows the clock on the wall of the site. */
function momentIn(text: string, timeZone: string): string | undefined {
  if (WITH_OFFSET.test(text)) return text;
  const [, year, month, day, hour, minute] = YEAR_FIRST.exec(text) ?? dayFirst(text);
  if (year === undefined) return undefined;
  const two = (part = ''): string => part.padStart(2, '0');
  return momentOnTheWall(`${year}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}`, timeZone);
}

function dayFirst(text: string): readonly (string | undefined)[] {
  const [whole, day, month, year, hour, minute] = DAY_FIRST.exec(text) ?? [];
  return [whole, year, month, day, hour, minute];
}

/**
 * What a temperature logger wrote as text, a line for each reading. Lines above the first reading are its heading.
 * @returns undefined where a line among the readings is none: half of a way is not known
 */
export function readingsIn(
  text: string,
  timeZone = zone.peek().timeZone,
): readonly LoggerReading[] | undefined {
  const lines = text.split(/\r?\n/).filter(line => line.trim() !== '');
  const read = lines.map(line => readingIn(line.trim(), timeZone));
  const first = read.findIndex(reading => reading !== undefined);
  const known = first < 0 ? [] : read.slice(first);
  const whole = known.flatMap(reading => reading ?? []);
  return whole.length > 0 && whole.length === known.length ? whole : undefined;
}

function readingIn(line: string, timeZone: string): LoggerReading | undefined {
  const [, when = '', degrees = ''] = BY_SEMICOLON.exec(line) ?? BY_COMMA.exec(line) ?? [];
  const at = momentIn(when.trim(), timeZone);
  const milliCelsius = milliCelsiusIn(degrees);
  return at === undefined || milliCelsius === undefined ? undefined : { at, milliCelsius };
}
