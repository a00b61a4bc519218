import { causeOf, covers } from '../hold/holds.js';
import type { Hold, Item, Journey } from '../journey/journey.js';
import { catalogue } from '../refusals/catalogue.js';
import { HOUR_MS, type Instant, MINUTE_MS } from '../kernel/instant.js';
import { affectedBy, firstToExpire } from './affected-by.js';

const USES = {
  certification: 'certification',
  departure: 'departure',
  thaw: 'thaw',
  opening: 'opening',
  infusion: 'start of the infusion',
} as const;
export type Use = keyof typeof USES;
export const NEXT_USES = Object.keys(USES) as readonly Use[];

/** What could be done next, with what. */
export interface NextUse {
  readonly use: Use;
  readonly of: string;
}

/** What a hold is about, for whoever decides on it at night: nothing of it decides anything. */
export interface EvidenceOfHold {
  /** Containers that may still be used and that the hold stops. */
  readonly affected: readonly string[];
  /** The one that runs out first; undefined where none of them has a clock. */
  readonly expires:
    { readonly item: string; readonly at: Instant; readonly says: string } | undefined;
  /** What could be done next, were this hold lifted. */
  readonly liftingAllows: readonly NextUse[];
  /** Other open holds on some of it: lifting this one alone is not enough there. */
  readonly alsoHeldBy: readonly string[];
}

export function evidenceOfHold(journey: Journey, hold: Hold, now: Instant): EvidenceOfHold {
  const affected = affectedBy(journey, hold.scope);
  return {
    affected: affected.map(({ item }) => item),
    expires: firstInWords(journey, affected, now),
    liftingAllows: eachOnce(affected.flatMap(item => nextUseOf(journey, item))),
    alsoHeldBy: Object.values(journey.holds)
      .filter(other => other.open && other.hold !== hold.hold)
      .filter(other => affected.some(item => covers(other.scope, journey, item)))
      .map(other => other.hold),
  };
}

function firstInWords(journey: Journey, affected: readonly Item[], now: Instant) {
  const first = firstToExpire(journey, affected);
  return first && { ...first, says: `${first.item} ${inWords(first.at - now)}` };
}

/** As somebody reads it who was just woken. */
export function hoursAndMinutes(durationMs: number): string {
  const minutes = Math.floor(Math.abs(durationMs) / MINUTE_MS);
  const perHour = HOUR_MS / MINUTE_MS;
  return `${Math.floor(minutes / perHour)} h ${minutes % perHour} min`;
}

const inWords = (leftMs: number): string =>
  leftMs > 0 ? `expires in ${hoursAndMinutes(leftMs)}` : `expired ${hoursAndMinutes(leftMs)} ago`;

/** Why it is held, by its code and in the words of whoever placed it. */
export const causeInWords = (hold: Hold): { readonly code: string; readonly says: string } => {
  const { cause } = hold;
  const code = causeOf(hold);
  switch (cause.kind) {
    case 'finding':
      return { code, says: catalogue[cause.code].title };
    case 'person':
      return { code, says: cause.reason };
    case 'stop':
      return { code, says: `Everything of this participant is stopped: ${cause.cause}` };
  }
};

export const useInWords = ({ use, of }: NextUse): string =>
  `${USES[use]} ${use === 'infusion' ? 'with' : 'of'} ${of}`;

const eachOnce = (uses: readonly NextUse[]): readonly NextUse[] => [
  ...new Map(uses.map(each => [useInWords(each), each])).values(),
];

/** ADR 3: what a hold stops, as far as this container has come. */
function nextUseOf(
  journey: Journey,
  { batch, sscc, kind, item, ...unit }: Item,
): readonly NextUse[] {
  const { status } = journey.batches[batch] ?? {};
  const certify: readonly NextUse[] =
    status === 'growing' ? [{ use: 'certification', of: batch }] : [];
  const parcel = sscc === undefined ? undefined : journey.packages[sscc];
  if (parcel !== undefined && parcel.status !== 'unpacked')
    return parcel.status === 'in-transit'
      ? certify
      : [...certify, { use: 'departure', of: parcel.sscc }];
  if (kind === 'syringe') return [{ use: 'infusion', of: item }];
  if (kind !== 'tube') return certify;
  const isFrozen = unit.frozenAt !== undefined && unit.thawedUseBy === undefined;
  return [...certify, { use: isFrozen ? 'thaw' : 'opening', of: item }];
}
