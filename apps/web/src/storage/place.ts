import { client } from '../api/client.js';
import type { Command } from '../api/command.js';
import type { Scan } from '../scan/scan.js';
import type { Placing } from './placing-words.js';

interface Placed {
  readonly coi: string;
  readonly box: Scan;
  readonly position: string;
  readonly tube: Scan;
  /** Of a retention sample only. */
  readonly volumeMicrolitres: number | undefined;
}

/** Where something lies from now on, told to its therapy. */
export function place(
  placing: Placing,
  head: Command,
  { coi, box, position, tube, volumeMicrolitres = 0 }: Placed,
) {
  const params = { path: { coi } };
  switch (placing) {
    case 'put-away':
      return client.POST('/journeys/{coi}/put-aways', {
        params,
        body: { ...head, box, position, tube },
      });
    case 'move':
      // Its minutes in the warm count from when it was taken into the hand.
      return client.POST('/journeys/{coi}/unit-moves', {
        params,
        body: { ...head, occurredAt: tube.scannedAt, box, position, tube },
      });
    case 'retain':
      return client.POST('/journeys/{coi}/retention-samples', {
        params,
        body: { ...head, sample: tube, box, position, volumeMicrolitres },
      });
  }
}
