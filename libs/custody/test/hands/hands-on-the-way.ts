import type { PackageCommand } from '../../src/package/commands.js';
import type { TemperatureCommand } from '../../src/temperature/commands.js';
import * as people from '../people.js';
import { OURS } from '../scans.js';
import { labels, outside, parcel, thing } from './any-scan.js';
import type { Draw } from './draw.js';
import type { Hands } from './hand.js';

const POSTS = [people.ward, people.road, people.cleanRoom, people.vault] as const;

const lockerOf = (draw: Draw) => ({
  site: people.ward.site,
  post: draw.of(['locker-1', 'locker-2']),
  ...(draw.onceIn(6)
    ? {}
    : {
        declared: {
          kind: draw.of(['locker', 'airline', 'customs'] as const),
          organisation: people.ward.organisation,
          limitMinutes: 60,
        },
      }),
});

/** The sender, the courier and the receiver, and what their logger tells. */
export const handsOnTheWay: Hands<PackageCommand | TemperatureCommand> = {
  PackUnits: (draw, at) => {
    const scanned = parcel(draw, at);
    return {
      package: scanned,
      units: labels(draw, at, 'starting-material', 'tube'),
      leg: draw.of(['startingMaterial', 'product', 'return']),
      destination: draw.of([...POSTS]),
      shipper: thing(`SHIPPER-OF-${scanned.sscc}`, scanned.sscc),
      logger: thing(`LOGGER-OF-${scanned.sscc}`, scanned.sscc),
    };
  },
  SealPackage: (draw, at) => {
    const scanned = parcel(draw, at);
    return { package: scanned, seal: thing(`SEAL-OF-${scanned.sscc}`, scanned.sscc) };
  },
  OfferHandoff: (draw, at) => ({ ...outside(draw, at), to: draw.of([...POSTS]) }),
  AcceptHandoff: outside,
  RefuseHandoff: (draw, at) => ({ package: parcel(draw, at), reason: 'damaged' }),
  CancelOffer: (draw, at) => ({ package: parcel(draw, at), reason: 'too early' }),
  RerouteDestination: (draw, at) => ({
    package: parcel(draw, at),
    destination: draw.of([...POSTS]),
    reason: 'the bed was moved',
  }),
  ExpireOffer: (draw, at) => {
    const { sscc } = parcel(draw, at);
    return { sscc, offer: at.journey.packages[sscc]?.offer?.offer ?? 'OFFER-0' };
  },
  DepositPackage: (draw, at) => ({
    ...outside(draw, at),
    at: lockerOf(draw),
    for: draw.of([...POSTS]),
    proof: { kind: 'locker-code', sha256: draw.of(['code-1', 'code-2']) },
  }),
  CollectPackage: (draw, at) => ({
    ...outside(draw, at),
    at: lockerOf(draw),
    proof: { kind: 'locker-code', sha256: 'code-1' },
  }),
  ReportNotFound: (draw, at) => ({ package: parcel(draw, at), at: lockerOf(draw) }),
  TakeOver: (draw, at) => ({ package: parcel(draw, at), reason: 'nobody-there' }),
  DepartPackage: (draw, at) => ({
    ...outside(draw, at),
    ...(draw.onceIn(6) ? { destination: draw.of([...POSTS]) } : {}),
  }),
  ChangeDriver: (draw, at) => ({ package: parcel(draw, at), from: 'courier' }),
  OpenEnRoute: (draw, at) => {
    const scanned = parcel(draw, at);
    const seals = at.journey.packages[scanned.sscc]?.seals.length ?? 0;
    return {
      package: scanned,
      cause: 'customs',
      witness: 'officer',
      newSeal: thing(`SEAL-${seals}-OF-${scanned.sscc}`, scanned.sscc),
    };
  },
  ReceivePackage: (draw, at) => ({
    ...outside(draw, at),
    temperatureMilliCelsius: 4_000,
    intact: !draw.onceIn(10),
  }),
  OpenPackage: outside,
  UnpackUnits: (draw, at) => {
    const scanned = parcel(draw, at);
    const inside = at.journey.packages[scanned.sscc]?.items ?? [];
    const units = inside.map(item => ({
      label: at.journey.items[item]?.label ?? '',
      claim: { ...OURS, item, token: 0 },
    }));
    return { package: scanned, units: draw.onceIn(8) ? labels(draw, at, 'tube') : units };
  },
  OfferUnits: (draw, at) => ({
    units: labels(draw, at, 'starting-material', 'tube', 'vessel'),
    to: draw.of([...POSTS]),
  }),
  AcceptUnits: (draw, at) => ({ units: labels(draw, at, 'starting-material', 'tube', 'vessel') }),
  IngestLoggerData: (draw, at) => {
    const { package: scanned, logger } = outside(draw, at);
    const { sealedAt = at.now } = at.journey.packages[scanned.sscc] ?? {};
    const milliCelsius = draw.of([4_000, -190_000, 25_000]);
    return {
      package: scanned,
      logger,
      fileSha256: 'sha256',
      readings: [
        { at: sealedAt, milliCelsius },
        { at: at.now, milliCelsius },
      ],
    };
  },
};
