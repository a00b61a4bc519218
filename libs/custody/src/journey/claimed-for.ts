import { stands } from '../claim/forfeited.js';
import type { PresentedThing } from '../kernel/presented.js';
import type { Journey } from './journey.js';

/** Claimed for this very package or batch, and not given up since: a thing of another one of the same therapy is taken, too. */
export const isClaimedFor = (
  { value, claim }: PresentedThing,
  kind: 'seal' | 'shipper' | 'logger' | 'din',
  item: string,
  { coi, forfeited }: Journey,
): boolean =>
  claim?.coi === coi && claim.item === item && stands(forfeited, kind, value, claim.token);
