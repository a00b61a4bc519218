import { type Actor, postOf } from '../src/kernel/actor.js';
import { HOUR_MS, type Instant, MINUTE_MS, after, timestampOf } from '../src/kernel/instant.js';
import type { Leg, PackageEvent } from '../src/package/events.js';
import { type Line, line } from './chapter.js';
import { courier } from './people.js';
import type { Parcel } from './scans.js';

type Stage =
  | 'packed'
  | 'sealed'
  | 'offered'
  | 'accepted'
  | 'departed'
  | 'brought'
  | 'received'
  | 'logger-read'
  | 'unsealed'
  | 'unpacked';

/** `packed` on the way of the marrow, `product-packed` on the way of the product. */
export type TravelStep = Stage | `product-${Stage}`;

interface Travel {
  readonly prefix: '' | 'product-';
  readonly leg: Leg;
  readonly parcel: Parcel;
  readonly item: string;
  readonly from: Actor;
  readonly to: Actor;
  readonly packedAt: Instant;
  readonly broughtAt: Instant;
  readonly milliCelsius: number;
}

/** From hand to hand to hand: the sender, the courier, the receiver. */
export function chapterOfTravel(travel: Travel): readonly Line<TravelStep>[] {
  const { prefix, parcel, from, to, packedAt, broughtAt } = travel;
  const { sscc, seal } = parcel;
  const stage = (name: Stage, by: Actor, at: Instant, event: PackageEvent): Line<TravelStep> =>
    line<TravelStep>(`${prefix}${name}`, by, at, event);
  const out = (minutes: number) => after(packedAt, minutes * MINUTE_MS);
  const back = (minutes: number) => after(broughtAt, minutes * MINUTE_MS);
  const destination = postOf(to);
  return [
    stage('packed', from, packedAt, packing(travel)),
    stage('sealed', from, out(5), { type: 'PackageSealed', data: { sscc, seal, token: 0 } }),
    stage('offered', from, out(10), offer(sscc, from, courier, out(10))),
    stage('accepted', courier, out(15), acceptance(sscc, from, courier)),
    stage('departed', courier, out(20), { type: 'PackageDeparted', data: { sscc, destination } }),
    stage('brought', courier, broughtAt, offer(sscc, courier, to, broughtAt)),
    stage('brought', to, back(5), acceptance(sscc, courier, to)),
    stage('received', to, back(10), {
      type: 'PackageReceived',
      data: {
        sscc,
        sealSeen: seal,
        temperatureMilliCelsius: travel.milliCelsius,
        intact: true,
      },
    }),
    line<TravelStep>(`${prefix}logger-read`, to, back(15), readings(travel, out(5), back(10))),
    stage('unsealed', to, back(20), { type: 'PackageOpened', data: { sscc, sealSeen: seal } }),
    stage('unpacked', to, back(25), {
      type: 'PackageUnpacked',
      data: { sscc, items: [travel.item], missing: [] },
    }),
  ];
}

const packing = ({ parcel, item, leg, to }: Travel): PackageEvent => ({
  type: 'PackagePacked',
  data: {
    sscc: parcel.sscc,
    items: [item],
    leg,
    destination: postOf(to),
    shipper: parcel.shipper,
    logger: parcel.logger,
    tokens: { sscc: 0, shipper: 0, logger: 0 },
  },
});

const offerId = (from: Actor, to: Actor): string => `OFFER-${from.person}-${to.person}`;

const offer = (sscc: string, from: Actor, to: Actor, at: Instant): PackageEvent => ({
  type: 'HandoffOffered',
  data: {
    offer: offerId(from, to),
    sscc,
    from: postOf(from),
    to: postOf(to),
    expiresAt: timestampOf(after(at, HOUR_MS)),
  },
});

const acceptance = (sscc: string, from: Actor, to: Actor): PackageEvent => ({
  type: 'HandoffAccepted',
  data: { offer: offerId(from, to), sscc, from: postOf(from), to: postOf(to) },
});

const readings = ({ parcel, milliCelsius }: Travel, from: Instant, until: Instant) =>
  ({
    type: 'LoggerDataIngested',
    data: {
      sscc: parcel.sscc,
      logger: parcel.logger,
      fileSha256: `sha256-of-${parcel.logger}`,
      from: timestampOf(from),
      until: timestampOf(until),
      readings: Math.floor((until - from) / (5 * MINUTE_MS)),
      minMilliCelsius: milliCelsius,
      maxMilliCelsius: milliCelsius,
      minutesOutOfRange: 0,
      longestGapMinutes: 5,
    },
  }) as const;
