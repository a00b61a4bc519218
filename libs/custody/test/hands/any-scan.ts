import type { ItemStatus } from '../../src/journey/journey.js';
import type {
  PresentedLabel,
  PresentedPackage,
  PresentedThing,
  PresentedWristband,
} from '../../src/kernel/presented.js';
import type { ItemKind } from '../../src/label/events.js';
import {
  OURS,
  scanOfNobody,
  scanOfOtherDose,
  scanOfStranger,
  wristband,
  wristbandOfNobody,
  wristbandOfStranger,
} from '../scans.js';
import type { Draw } from './draw.js';
import type { Situation } from './hand.js';

/** A kind of container, or one that is empty or full: `labelled vessel`, `present vessel`. */
type Looked = ItemKind | `${ItemStatus} ${ItemKind}`;

/** Most hands take the right kind of thing; some take anything that lies about, a torn-off label, or a stranger's. */
export function label(draw: Draw, { journey }: Situation, ...kinds: Looked[]): PresentedLabel {
  if (draw.onceIn(25)) return scanOfStranger('T1');
  if (draw.onceIn(40)) return draw.of([scanOfOtherDose('T1'), scanOfNobody]);
  const fitting = Object.values(journey.labels).filter(({ item, status }) => {
    const known = journey.items[item];
    return (
      known !== undefined &&
      status === 'applied' &&
      (kinds.includes(known.kind) || kinds.includes(`${known.status} ${known.kind}`))
    );
  });
  const labels = fitting.length === 0 || draw.onceIn(12) ? Object.values(journey.labels) : fitting;
  const one = labels[draw.below(labels.length)];
  if (one === undefined) return scanOfNobody;
  return { label: one.label, claim: { ...OURS, item: one.item, token: 0 } };
}

/** One to three of them, each once as a rule. */
export function labels(draw: Draw, situation: Situation, ...kinds: Looked[]): PresentedLabel[] {
  const some = Array.from({ length: 1 + draw.below(3) }, () => label(draw, situation, ...kinds));
  if (draw.onceIn(12)) return some;
  return [...new Map(some.map(each => [each.label, each])).values()];
}

/** The participant's, as a rule. */
export const band = (draw: Draw): PresentedWristband =>
  draw.onceIn(15) ? draw.of([wristbandOfStranger, wristbandOfNobody]) : wristband;

const NEW_PACKAGES = ['395123450000000901', '395123450000000918', '395123450000000925'] as const;

/** One that is on record, or a new one. */
export function parcel(draw: Draw, { journey }: Situation): PresentedPackage {
  const known = Object.keys(journey.packages);
  const sscc = known[draw.below(known.length + 1)] ?? draw.of(NEW_PACKAGES);
  return { sscc, claim: { coi: OURS.coi, token: 0 } };
}

/** A seal or a shipper, claimed by us for a parcel. */
export const thing = (value: string, sscc: string): PresentedThing => ({
  value,
  claim: { coi: OURS.coi, item: sscc, token: 0 },
});

/** What both sides of a handoff scan: now and then the seal or the logger is not the one that went with it. */
export function outside(draw: Draw, situation: Situation) {
  const scanned = parcel(draw, situation);
  const known = situation.journey.packages[scanned.sscc];
  return {
    package: scanned,
    seal: draw.onceIn(15) ? 'ANOTHER-SEAL' : (known?.seal ?? 'NO-SEAL'),
    logger: draw.onceIn(15) ? 'ANOTHER-LOGGER' : (known?.logger ?? 'NO-LOGGER'),
  };
}
