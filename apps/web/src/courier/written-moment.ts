import { placeNow } from '../instants/place-now.js';
import { zone } from '../instants/zone.js';
import { language } from '../words/language.js';

/** A moment as it is written on paper: with its day, and by whose clock. Whoever reads it may read it next year. */
export function writtenMoment(at: string): string {
  const { timeZone } = zone.value;
  const written = new Intl.DateTimeFormat(language.value, {
    timeZone,
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  return `${written.format(new Date(at))}, ${placeNow()}`;
}
