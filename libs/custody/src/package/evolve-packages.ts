import { type Evolution, changeItems, changePackage } from '../journey/change.js';
import type { Journey, Package } from '../journey/journey.js';
import type { Post } from '../kernel/actor.js';
import { postOf } from '../kernel/actor.js';
import { type Instant, MINUTE_MS, instantOf } from '../kernel/instant.js';
import { legOf } from '../temperature/leg-of.js';
import type { PackageEvent } from './events.js';

/** Custody of a sealed package carries everything inside: what was taken out of it since stays where it is. */
function passCustody(journey: Journey, sscc: string, to: Post): Journey {
  const passed = changePackage(journey, sscc, { custodian: to, offer: undefined });
  return changeItems(passed, inside(journey, sscc), { custodian: to });
}

const inside = (journey: Journey, sscc: string): readonly string[] =>
  (journey.packages[sscc]?.items ?? []).filter(item => journey.items[item]?.sscc === sscc);

const putSeal = (journey: Journey, sscc: string, seal: string): Journey =>
  changePackage(journey, sscc, {
    seal,
    seals: [...(journey.packages[sscc]?.seals ?? []), seal],
  });

/** H21: data that end on the way say nothing about the rest of it, and the logger must be read again. */
function wholeWay(journey: Journey, sscc: string, receivedAt: Instant): Package['loggerData'] {
  const known = journey.packages[sscc];
  if (known?.loggerData === undefined) return undefined;
  const intervalMs = legOf(journey, known).loggerIntervalMinutes * MINUTE_MS;
  return instantOf(known.loggerData.until) >= receivedAt - intervalMs
    ? known.loggerData
    : undefined;
}

export const evolvePackages: Evolution<PackageEvent> = {
  PackagePacked: (journey, { data, actor }) => {
    const { sscc, items, leg, destination, shipper, logger } = data;
    const custodian = postOf(actor);
    const before = journey.packages[sscc]?.items ?? [];
    const loose = changeItems(journey, inside(journey, sscc), { sscc: undefined });
    const packed = changeItems(loose, items, { sscc, custodian, place: undefined });
    return {
      ...packed,
      packages: {
        ...packed.packages,
        [sscc]: {
          sscc,
          // Two parcels of one number: a hold on it is a hold on all that ever was in either.
          items: [...new Set([...before, ...items])],
          leg,
          destination,
          shipper,
          logger,
          seal: undefined,
          seals: [],
          custodian,
          status: 'packed',
          sealedAt: undefined,
          departedAt: undefined,
          receivedAt: undefined,
          offer: undefined,
          loggerData: undefined,
        },
      },
    };
  },
  PackageSealed: (journey, { data, recordedAt }) =>
    changePackage(putSeal(journey, data.sscc, data.seal), data.sscc, {
      status: 'sealed',
      sealedAt: recordedAt,
    }),
  HandoffOffered: (journey, { data }) =>
    changePackage(journey, data.sscc, {
      offer: {
        offer: data.offer,
        from: data.from,
        to: data.to,
        expiresAt: instantOf(data.expiresAt),
      },
    }),
  HandoffAccepted: (journey, { data }) => passCustody(journey, data.sscc, data.to),
  HandoffRefused: (journey, { data }) => changePackage(journey, data.sscc, { offer: undefined }),
  OfferExpired: (journey, { data }) => changePackage(journey, data.sscc, { offer: undefined }),
  OfferCancelled: (journey, { data }) => changePackage(journey, data.sscc, { offer: undefined }),
  CustodyTakenOver: (journey, { data }) => passCustody(journey, data.sscc, data.to),
  PackageDeparted: (journey, { data, recordedAt }) =>
    changePackage(journey, data.sscc, { status: 'in-transit', departedAt: recordedAt }),
  DriverChanged: journey => journey,
  PackageOpenedEnRoute: (journey, { data }) => putSeal(journey, data.sscc, data.newSeal),
  PackageReceived: (journey, { data, recordedAt }) =>
    changePackage(journey, data.sscc, {
      status: 'received',
      receivedAt: recordedAt,
      loggerData: wholeWay(journey, data.sscc, recordedAt),
    }),
  PackageOpened: (journey, { data }) => changePackage(journey, data.sscc, { status: 'opened' }),
  PackageUnpacked: (journey, { data }) =>
    changeItems(changePackage(journey, data.sscc, { status: 'unpacked' }), data.items, {
      sscc: undefined,
    }),
  // Loose units: whatever package they were thought to be in, they have left it.
  UnitsHandedOver: (journey, { data }) =>
    changeItems(journey, data.items, { custodian: data.to, sscc: undefined }),
};
