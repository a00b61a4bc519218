import { client } from '../api/client.js';
import type { Command } from '../api/command.js';
import type { Scan } from '../scan/scan.js';
import type { Placing } from './placing-words.js';

/** The symbol of the position; its name where somebody named it by hand. */
export type At = { readonly slot: Scan } | { readonly position: string };

interface Placed {
  readonly coi: string;
  readonly box: Scan;
  readonly at: At;
  readonly tube: Scan;
  /** Of a retention sample only. */
  readonly volumeMicrolitres: number | undefined;
}

/** Where something lies from now on, told to its therapy. */
export function place(
  placing: Placing,
  head: Command,
  { coi, box, at, tube, volumeMicrolitres = 0 }: Placed,
) {
  const params = { path: { coi } };
  switch (placing) {
    case 'put-away':
      return client.POST('/journeys/{coi}/put-aways', {
        params,
        body: { ...head, box, ...at, tube },
      });
    case 'move':
      // Its minutes in the warm count from when it was taken into the hand.
      return client.POST('/journeys/{coi}/unit-moves', {
        params,
        body: { ...head, occurredAt: tube.scannedAt, box, ...at, tube },
      });
    case 'retain':
      return client.POST('/journeys/{coi}/retention-samples', {
        params,
        body: { ...head, sample: tube, box, ...at, volumeMicrolitres },
      });
  }
}
