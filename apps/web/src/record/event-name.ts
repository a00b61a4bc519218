import { language } from '../words/language.js';
import { eventNames } from './event-names/event-names.js';

/** What an event is called, in the language of the screen; by the name that the record has for it where nobody has given it another. */
export function eventName(type: string): string {
  const [en, cs] = eventNames[type] ?? [type, type];
  return language.value === 'cs' ? cs : en;
}
