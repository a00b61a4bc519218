import {
  type Evolution,
  changeItem,
  changeItems,
  changePackage,
  coldAgain,
  inHandsOf,
} from '../journey/change.js';
import type { Journey, Package } from '../journey/journey.js';
import type { Post } from '../kernel/actor.js';
import { postOf, samePost } from '../kernel/actor.js';
import { type Recorded, startOf } from '../kernel/event.js';
import { type Instant, MINUTE_MS, instantOf } from '../kernel/instant.js';
import { legOf } from '../temperature/leg-of.js';
import type { PackageEvent } from './events.js';

/** Custody of a sealed package carries everything inside: what was taken out of it since stays where it is. */
function passCustody(journey: Journey, sscc: string, to: Post, event: Recorded): Journey {
  const at = event.recordedAt;
  const by = journey.packages[sscc]?.custodian;
  const passed = changePackage(endOffer(journey, sscc, at), sscc, {
    custodian: to,
    deposit: undefined,
    heldSince: startOf(event),
    takenOver: event.type === 'CustodyTakenOver',
    ...(by === undefined || samePost(by, to) ? {} : { handedOver: { by, at } }),
  });
  return changeItems(passed, inside(journey, sscc), { custodian: to });
}

/** Whoever it was made to can be asked about it on the day after. */
function endOffer(journey: Journey, sscc: string, at: Instant): Journey {
  const offer = journey.packages[sscc]?.offer;
  return offer === undefined
    ? journey
    : changePackage(journey, sscc, { offer: undefined, offerEnded: { to: offer.to, at } });
}

const inside = (journey: Journey, sscc: string): readonly string[] =>
  (journey.packages[sscc]?.items ?? []).filter(item => journey.items[item]?.sscc === sscc);

const putSeal = (journey: Journey, sscc: string, seal: string): Journey =>
  changePackage(journey, sscc, {
    seal,
    // What was seen before this one is broken now.
    sealSeen: undefined,
    seals: [...(journey.packages[sscc]?.seals ?? []), seal],
  });

/** H21: data that end on the way say nothing about the rest of it, and the logger must be read again. */
function wholeWay(journey: Journey, sscc: string, receivedAt: Instant): Package['loggerData'] {
  const known = journey.packages[sscc];
  const until = known?.loggerData?.until;
  if (known === undefined || until === undefined) return undefined;
  const intervalMs = legOf(journey, known).loggerIntervalMinutes * MINUTE_MS;
  return instantOf(until) >= receivedAt - intervalMs ? known.loggerData : undefined;
}

/** Out of its shipper a frozen unit lies in the warm. Therapies that began before the ledger counted it go on as they began. */
const intoTheWarm = (journey: Journey, items: readonly string[], since: Instant): Journey =>
  journey.protocol.preparation === undefined
    ? journey
    : items
        .filter(item => journey.items[item]?.frozenAt !== undefined)
        .filter(item => journey.items[item]?.thawedUseBy === undefined)
        .reduce((next, item) => changeItem(next, item, { outOfStorageSince: since }), journey);

export const evolvePackages: Evolution<PackageEvent> = {
  PackagePacked: (journey, event) => {
    const { data, actor, recordedAt } = event;
    const { sscc, items, leg, destination, shipper, logger } = data;
    const custodian = postOf(actor);
    const before = journey.packages[sscc]?.items ?? [];
    const loose = changeItems(journey, inside(journey, sscc), { sscc: undefined });
    const packed = items.reduce(
      (next, item) =>
        changeItem(next, item, {
          ...coldAgain(next.items[item], recordedAt),
          sscc,
          custodian,
          place: undefined,
        }),
      loose,
    );
    return {
      ...packed,
      packages: {
        ...packed.packages,
        [sscc]: {
          sscc,
          // Two parcels of one number: a hold on it is a hold on all that ever was in either.
          items: [...new Set([...before, ...items])],
          leg,
          origin: custodian,
          destination,
          printedDestination: undefined,
          heading: undefined,
          shipper,
          logger,
          seal: undefined,
          seals: [],
          custodian,
          status: 'packed',
          sealSeen: undefined,
          sealedAt: undefined,
          departedAt: undefined,
          receivedAt: undefined,
          offer: undefined,
          offerEnded: undefined,
          handedOver: undefined,
          loggerData: undefined,
          heldSince: startOf(event),
          takenOver: false,
          deposit: undefined,
        },
      },
    };
  },
  PackageSealed: (journey, { data, recordedAt }) =>
    changePackage(putSeal(journey, data.sscc, data.seal), data.sscc, {
      status: 'sealed',
      sealedAt: recordedAt,
    }),
  HandoffOffered: (journey, { data, actor }) =>
    data.overtaken === true
      ? journey
      : changePackage(journey, data.sscc, {
          offer: {
            offer: data.offer,
            from: data.from,
            to: data.to,
            by: actor.person,
            expiresAt: instantOf(data.expiresAt),
          },
        }),
  HandoffAccepted: (journey, event) =>
    event.data.overtaken === true
      ? journey
      : passCustody(journey, event.data.sscc, event.data.to, event),
  // Whoever it was not offered to may say what he saw, but ends nobody's offer.
  HandoffRefused: (journey, { data, actor, recordedAt }) => {
    const offer = journey.packages[data.sscc]?.offer;
    return offer !== undefined && samePost(offer.to, actor)
      ? endOffer(journey, data.sscc, recordedAt)
      : journey;
  },
  OfferExpired: (journey, { data, recordedAt }) => endOffer(journey, data.sscc, recordedAt),
  OfferCancelled: (journey, { data, recordedAt }) => endOffer(journey, data.sscc, recordedAt),
  DestinationRerouted: (journey, { data: { sscc, from, to } }) => {
    const known = journey.packages[sscc];
    const printed = known?.printedDestination ?? from;
    return changePackage(journey, sscc, {
      destination: to,
      printedDestination: samePost(printed, to) ? undefined : printed,
      ...(known?.status === 'in-transit' ? { heading: to } : {}),
    });
  },
  CustodyTakenOver: (journey, event) =>
    event.data.overtaken === true
      ? journey
      : passCustody(journey, event.data.sscc, event.data.to, event),
  PackageDeposited: (journey, event) => {
    const { sscc, at, from, custodian, proof, collectBy, overtaken } = event.data;
    if (overtaken === true) return journey;
    return changePackage(passCustody(journey, sscc, custodian, event), sscc, {
      deposit: {
        at,
        by: from,
        for: event.data.for,
        proofSha256: proof.sha256,
        since: startOf(event),
        collectBy: instantOf(collectBy),
      },
    });
  },
  PackageCollected: (journey, event) =>
    event.data.overtaken === true
      ? journey
      : passCustody(journey, event.data.sscc, event.data.to, event),
  PackageNotFound: journey => journey,
  PackageDeparted: (journey, { data, recordedAt }) =>
    data.overtaken === true
      ? journey
      : changePackage(journey, data.sscc, {
          status: 'in-transit',
          departedAt: recordedAt,
          heading: data.destination,
        }),
  DriverChanged: journey => journey,
  PackageOpenedEnRoute: (journey, { data }) => putSeal(journey, data.sscc, data.newSeal),
  PackageReceived: (journey, { data, recordedAt }) =>
    data.overtaken === true
      ? journey
      : changePackage(journey, data.sscc, {
          status: 'received',
          receivedAt: recordedAt,
          sealSeen: data.sealSeen,
          loggerData: wholeWay(journey, data.sscc, recordedAt),
        }),
  PackageOpened: (journey, { data }) => changePackage(journey, data.sscc, { status: 'opened' }),
  // What was found inside is in the hands of whoever unpacked, also when nobody had packed it there.
  PackageUnpacked: (journey, event) => {
    const { data, actor } = event;
    const known = journey.packages[data.sscc];
    const unpacked = changePackage(journey, data.sscc, {
      status: 'unpacked',
      items: [...new Set([...(known?.items ?? []), ...data.items])],
    });
    const outside = changeItems(unpacked, data.items, {
      ...inHandsOf(known?.custodian ?? actor),
      ...(known?.leg === 'return' ? { returned: true } : {}),
    });
    return intoTheWarm(outside, data.items, startOf(event));
  },
  UnitsOffered: (journey, { data, actor }) => {
    const { offer, from, to, expiresAt } = data;
    return changeItems(journey, data.items, {
      offer: { offer, from, to, by: actor.person, expiresAt: instantOf(expiresAt) },
    });
  },
  // Loose units: whatever package they were thought to be in, they have left it.
  UnitsHandedOver: (journey, { data }) =>
    changeItems(journey, data.items, {
      custodian: data.to,
      offer: undefined,
      sscc: undefined,
    }),
};
