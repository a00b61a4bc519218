import { formatOf } from './format-of.js';
import { howLong } from './how-long.js';
import { beat, ledgerNow } from './ledger-time.js';
import { placeNow } from './place-now.js';
import { inLanguages } from '../words/in-languages.js';
import { language } from '../words/language.js';
import { zone } from './zone.js';

const say = inLanguages({
  en: {
    in: (span: string) => `in ${span}`,
    ago: (span: string) => `${span} ago`,
    now: 'just now',
    over: (span: string) => `over for ${span}`,
  },
  cs: {
    in: (span: string) => `za ${span}`,
    ago: (span: string) => `před ${span}`,
    now: 'právě teď',
    over: (span: string) => `${span} po termínu`,
  },
});

const DAY_MS = 86_400_000;
/** What just happened is not ahead, though two clocks differ by a little. */
const JUST_NOW_MS = 60_000;

/** "16:40, Prague", with the day where it is not today. */
function onTheWall(atMs: number, nowMs = ledgerNow()): string {
  const { timeZone } = zone.value;
  const day = formatOf('en-CA', { timeZone, dateStyle: 'short' });
  const today = day.format(atMs) === day.format(nowMs);
  const text = formatOf(language.value === 'en' ? 'en-GB' : language.value, {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    ...(today ? {} : { day: 'numeric', month: 'short' }),
    ...(Math.abs(atMs - nowMs) > 300 * DAY_MS ? { year: 'numeric' } : {}),
  }).format(atMs);
  return `${text.replaceAll(' ', '\u00a0')}, ${placeNow()}`;
}

interface Shown {
  /** RFC 3339, or milliseconds since 1970. */
  readonly at: string | number;
  /** What is due becomes "over"; what happened is "ago". */
  readonly kind?: 'due' | 'past';
  /** After a word such as "until" or "since", which goes with a clock and with no span. */
  readonly clockFirst?: boolean;
}

/** A moment as people say it: how long until or since, and the clock on the wall of the site. */
export function Time({ at, kind = 'due', clockFirst = false }: Shown) {
  // Read, so that the clock on the screen goes on.
  void beat.value;
  const atMs = new Date(at).getTime();
  const now = ledgerNow();
  const words = say();
  const span = howLong(atMs - now);
  const isAhead = atMs - now >= (kind === 'due' ? 0 : JUST_NOW_MS);
  const isNow = kind === 'past' && Math.abs(atMs - now) < JUST_NOW_MS;
  const since = isNow ? words.now : kind === 'due' ? words.over(span) : words.ago(span);
  const relative = isAhead ? words.in(span) : since;
  const wall = onTheWall(atMs, now);
  const [first, then] = clockFirst ? [wall, relative] : [relative, wall];
  return (
    <time
      dateTime={new Date(atMs).toISOString()}
      class={kind === 'due' && !isAhead ? 'time-over' : undefined}
    >
      {first} <span class="wall">({then})</span>
    </time>
  );
}
