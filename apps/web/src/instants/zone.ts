import { signal } from '@preact/signals';

/** By which clock the people of the own site read a time. */
export interface Zone {
  /** IANA. */
  readonly timeZone: string;
}

/** Of the device, until somebody has signed in at a site. */
export const zone = signal<Zone>({
  timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
});

export function atZone(timeZone: string): void {
  zone.value = { timeZone };
}
