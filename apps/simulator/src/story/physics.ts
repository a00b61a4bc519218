import type { Scan } from '@selfsame/standards';
import type { Truth } from '../oracle/truth.js';

type Fields = Readonly<Record<string, Scan | readonly Scan[] | undefined>>;
type Movement = (
  fields: Fields,
) => readonly [from: Scan | readonly Scan[] | undefined, into: Scan | readonly Scan[] | undefined];

/** Steps in which cells go from one container into another. */
const MOVEMENTS: Readonly<Record<string, Movement>> = {
  isolations: ({ from, into }) => [from, into],
  passages: ({ from, into }) => [from, into],
  harvests: ({ from, into }) => [from, into],
  samples: ({ from, sample }) => [from, sample],
  fillings: ({ from, tubes }) => [from, tubes],
  'draw-ups': ({ tube, syringe }) => [tube, syringe],
};

export interface AtWork {
  readonly truth: Truth;
  readonly coi: string;
  readonly batch: string;
  /** Who lies in the bed, whatever wristband was scanned. */
  readonly participant: string;
}

/**
 * What hands do once the ledger has let them: the containers that were scanned are the ones that are filled and
 * emptied. An error in which something else is done tells the book itself.
 */
export function physically(
  { truth, coi, batch, participant }: AtWork,
  route: string,
  fields: object,
  commandId: string,
): void {
  const scanned = fields as Fields;
  const movement = MOVEMENTS[route]?.(scanned);
  if (movement !== undefined) truth.moved(each(movement[0]), each(movement[1]));
  if (route === 'aspirations') {
    for (const container of each(scanned.container))
      truth.collected(container, { participant, coi, batch });
  }
  if (route === 'infusion-starts') {
    for (const syringe of each(scanned.syringe)) truth.infused(commandId, syringe, participant);
  }
}

const each = (scans: Scan | readonly Scan[] | undefined): readonly Scan[] =>
  scans === undefined ? [] : 'raw' in scans ? [scans] : scans;
