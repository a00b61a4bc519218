import { language } from '../words/language.js';
import { zone } from './zone.js';

/** Made once a language and zone: a record has hundreds of moments, and a slider passes them many times a second. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatFor(spoken: string, timeZone: string): Intl.DateTimeFormat {
  const key = `${spoken} ${timeZone}`;
  const known = formats.get(key);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(spoken === 'en' ? 'en-GB' : spoken, {
    timeZone,
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  });
  formats.set(key, made);
  return made;
}

/** "1 Mar 2026, 10:00:05 (Prague)": for a record, where moments are compared and copied. By the clock on the wall of the site. */
export function stampOf(at: string | number): string {
  const { timeZone, place } = zone.value;
  return `${formatFor(language.value, timeZone).format(new Date(at))} (${place})`;
}

export function Stamp({ at }: { at: string | number }) {
  return (
    <time class="stamp" dateTime={new Date(at).toISOString()}>
      {stampOf(at)}
    </time>
  );
}
