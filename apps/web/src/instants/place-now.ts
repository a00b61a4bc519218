import { language } from '../words/language.js';
import { zone } from './zone.js';

/** Where Czech has a name of its own. */
const CZECH: Readonly<Record<string, string>> = {
  'Europe/Athens': 'Athény',
  'Europe/Berlin': 'Berlín',
  'Europe/Brussels': 'Brusel',
  'Europe/Bucharest': 'Bukurešť',
  'Europe/Budapest': 'Budapešť',
  'Europe/Copenhagen': 'Kodaň',
  'Europe/Lisbon': 'Lisabon',
  'Europe/Ljubljana': 'Lublaň',
  'Europe/London': 'Londýn',
  'Europe/Luxembourg': 'Lucemburk',
  'Europe/Paris': 'Paříž',
  'Europe/Prague': 'Praha',
  'Europe/Rome': 'Řím',
  'Europe/Sofia': 'Sofie',
  'Europe/Vienna': 'Vídeň',
  'Europe/Warsaw': 'Varšava',
  'Europe/Zagreb': 'Záhřeb',
  'Europe/Zurich': 'Curych',
};

/** What people call the place whose clock they read: the last part of its IANA name, or the Czech word for that. */
export function placeNow(): string {
  const { timeZone } = zone.value;
  const inCzech = language.value === 'cs' ? CZECH[timeZone] : undefined;
  return inCzech ?? (timeZone.split('/').at(-1) ?? timeZone).replaceAll('_', ' ');
}
