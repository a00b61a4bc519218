import { language } from '../words/language.js';
import { formatOf } from './format-of.js';
import { placeNow } from './place-now.js';
import { zone } from './zone.js';

const OF_RECORD = {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
} as const;

/** "1 Mar 2026, 10:00:05 (Prague)": for a record, where moments are compared and copied. By the clock on the wall of the site. */
export function stampOf(at: string | number): string {
  const { timeZone } = zone.value;
  const spoken = language.value === 'en' ? 'en-GB' : language.value;
  return `${formatOf(spoken, { ...OF_RECORD, timeZone }).format(new Date(at))} (${placeNow()})`;
}

export function Stamp({ at }: { at: string | number }) {
  return (
    <time class="stamp" dateTime={new Date(at).toISOString()}>
      {stampOf(at)}
    </time>
  );
}
