import type { PackageState, PostState } from '../journey/journey-state.js';
import { isAt } from '../places/is-at.js';

/** What has to be done next with a package, by whoever is at one post. */
export type ParcelStep =
  | 'accept'
  | 'receive'
  | 'read-out'
  | 'open'
  | 'unpack'
  | 'seal'
  | 'give'
  | 'given'
  | 'elsewhere'
  | 'over';

/** In the order in which a package arrives. */
export const ARRIVING: readonly ParcelStep[] = ['accept', 'receive', 'read-out', 'open', 'unpack'];

/** In the order in which one leaves. */
export const LEAVING: readonly ParcelStep[] = ['seal', 'give', 'given'];

/**
 * It says what is offered to people, and nothing is decided by it: whatever they do, the ledger decides.
 * @param at where they are
 */
export function parcelStep(parcel: PackageState, at: PostState): ParcelStep {
  const { custodian, destination, offer, status } = parcel;
  if (status === 'unpacked') return 'over';
  if (!isAt(at, custodian)) return isAt(at, offer?.to) ? 'accept' : 'elsewhere';
  if (isAt(at, destination)) return arrived(parcel);
  if (status === 'packed') return 'seal';
  return offer === undefined ? 'give' : 'given';
}

/** H21: how warm it was on its way is known before anybody opens it. */
function arrived({ status, loggerData }: PackageState): ParcelStep {
  if (status === 'opened') return 'unpack';
  if (status !== 'received') return 'receive';
  return loggerData === undefined ? 'read-out' : 'open';
}
