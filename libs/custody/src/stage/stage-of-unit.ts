import type { Item, Journey, Package } from '../journey/journey.js';
import { unreleased } from '../journey/use-rules.js';
import { samePost } from '../kernel/actor.js';
import { isWayBack, treats } from '../package/ways.js';
import type { Stage } from './stages.js';

const ARRIVED: ReadonlySet<Package['status']> = new Set(['received', 'opened', 'unpacked']);

/** How far one container has come, as if it were the only one. */
export function stageOfUnit(journey: Journey, unit: Item): Stage {
  switch (unit.kind) {
    case 'starting-material':
      return ofStartingMaterial(journey, unit);
    case 'tube':
    case 'syringe':
      return ofProduct(journey, unit);
    default:
      return 'culture';
  }
}

/** What was turned round on its way is no nearer to where it was sent. */
function ofStartingMaterial(journey: Journey, unit: Item): Stage {
  const way = wayOf(journey, unit);
  if (way !== undefined) return isTurned(journey, way) ? 'collection' : 'to-clean-room';
  return isTreatedWhereItIs(journey, unit) ? 'collection' : 'culture';
}

function ofProduct(journey: Journey, unit: Item): Stage {
  const way = wayOf(journey, unit);
  if (way?.leg === 'product' && !isTurned(journey, way)) return 'to-ward';
  if (way === undefined && isAtWard(journey, unit)) return 'at-ward';
  if (unreleased(unit, journey) === undefined) return 'released';
  return unit.place === undefined ? 'filled' : 'stored';
}

/** The package in which it is under way: it has left whoever packed it, and nobody has received it. */
function wayOf({ packages }: Journey, { sscc }: Item): Package | undefined {
  const known = sscc === undefined ? undefined : packages[sscc];
  if (known === undefined || ARRIVED.has(known.status)) return undefined;
  const { departedAt, deposit, custodian, origin } = known;
  const hasLeft = departedAt !== undefined || deposit !== undefined || !samePost(custodian, origin);
  return hasLeft ? known : undefined;
}

const isTurned = (journey: Journey, known: Package): boolean =>
  known.heading !== undefined && isWayBack(known, known.heading, journey);

const isTreatedWhereItIs = (journey: Journey, { custodian }: Item): boolean =>
  custodian !== undefined && treats(custodian.site, journey);

/** A hospital may have the clean room in its own house: there, what was only filled is not at the ward yet. */
function isAtWard(journey: Journey, unit: Item): boolean {
  if (!isTreatedWhereItIs(journey, unit)) return false;
  const { planned, packages } = journey;
  const isAtBed = unit.custodian?.site === planned?.site && unit.custodian?.post === planned?.post;
  const wasBrought = Object.values(packages).some(
    ({ leg, status, items }) =>
      leg === 'product' && ARRIVED.has(status) && items.includes(unit.item),
  );
  return isAtBed || wasBrought || unit.kind === 'syringe' || unit.status === 'opened';
}
