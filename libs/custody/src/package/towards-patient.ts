import type { Item, Journey, Package } from '../journey/journey.js';
import {
  consentStands,
  deviceClockIsRight,
  ledgerClockIsRight,
  notExpired,
  notHeld,
  released,
} from '../journey/use-rules.js';
import type { Post } from '../kernel/actor.js';
import { type Rule, rule } from '../kernel/rule.js';
import { relabelledByTwo } from '../relabelling/relabelling.js';
import { notTooLongInTheWarm } from '../storage/out-of-storage.js';
import { type AboutPackage, packageOf } from './outside-rules.js';
import { isWayBack, treats } from './ways.js';

/** Whatever a parcel is called: a product that goes to the participant's site goes towards the patient. */
function goesToPatient(known: Package, heading: Post, journey: Journey): boolean {
  const { planned } = journey;
  if (known.leg === 'return')
    return planned?.site === heading.site && planned.post === heading.post;
  if (isWayBack(known, heading, journey)) return false;
  return known.leg === 'product' || treats(heading.site, journey);
}

/** What of a package's contents would come nearer to a patient where it is heading; nothing on the way back or to the clean room. */
export function towardsPatient(
  command: AboutPackage,
  heading: Post | undefined,
  journey: Journey,
): readonly Item[] {
  const known = packageOf(command, journey);
  if (known === undefined || heading === undefined) return [];
  if (!goesToPatient(known, heading, journey)) return [];
  return known.items
    .flatMap(item => journey.items[item] ?? [])
    .filter(({ kind }) => known.leg === 'product' || kind === 'tube' || kind === 'syringe');
}

/** Design A.4: holds, release and expiry stop the way to a patient, by whatever hands or posts it goes. */
export const mayGoToPatient = <C extends AboutPackage>(
  units: (command: C, journey: Journey) => readonly Item[],
): readonly Rule<C, Journey>[] => [
  ledgerClockIsRight(units),
  deviceClockIsRight(units),
  released(units),
  notHeld(units),
  relabelledByTwo(units),
  notExpired(units),
  notTooLongInTheWarm(units),
  rule('the participant still takes part', ['H48'], (command, journey) =>
    units(command, journey).length > 0 ? consentStands<C>().check(command, journey) : undefined,
  ),
];
