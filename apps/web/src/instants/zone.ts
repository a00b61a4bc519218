import { signal } from '@preact/signals';

/** By which clock the people of the own site read a time. */
export interface Zone {
  /** IANA. */
  readonly timeZone: string;
  /** What people call it: the last part of its name. */
  readonly place: string;
}

const placeIn = (timeZone: string): string =>
  (timeZone.split('/').at(-1) ?? timeZone).replaceAll('_', ' ');

const zoneOf = (timeZone: string): Zone => ({ timeZone, place: placeIn(timeZone) });

/** Of the device, until somebody has signed in at a site. */
export const zone = signal<Zone>(zoneOf(Intl.DateTimeFormat().resolvedOptions().timeZone));

export function atZone(timeZone: string): void {
  zone.value = zoneOf(timeZone);
}
