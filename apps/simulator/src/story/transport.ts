import { HOUR, MINUTE } from '../calendar.js';
import { localTime } from '../local-time.js';
import { type Person, people, postOf } from '../world/people.js';
import { certify } from './release.js';
import type { Scene } from './scene.js';

export interface Trip {
  readonly items: readonly string[];
  readonly leg: 'startingMaterial' | 'product' | 'return';
  readonly from: Person;
  readonly to: Person;
  readonly milliCelsius: number;
}

const READING_EVERY = 5 * MINUTE;
const ON_THE_ROAD = 2 * HOUR;

/** Packed, sealed, offered, accepted, driven, offered, accepted, received, read out, opened, unpacked. */
export async function transport(scene: Scene, trip: Trip): Promise<void> {
  const { things, calendar } = scene.parts;
  scene.sscc = things.sscc();
  scene.seal = things.seal();
  scene.logger = things.logger();
  await scene.must(trip.from, 'packages', {
    package: scene.sscc,
    units: trip.items.map(item => scene.of(item)),
    leg: trip.leg,
    destination: postOf(trip.to),
    shipper: things.shipper(),
    logger: scene.logger,
  });
  await scene.must(trip.from, 'package-seals', { package: scene.sscc, seal: scene.seal });
  const sealedAt = calendar.now;
  await calendar.after(10 * MINUTE);
  await scene.moment('package-ready');
  await handOver(scene, trip.from, people.courier);
  await scene.moment('before-departure');
  if (scene.taken.delete('certification')) await certify(scene, 'conditional');
  if (!scene.taken.delete('departure'))
    await scene.must(people.courier, 'departures', scene.outside());
  await calendar.after(ON_THE_ROAD);
  await scene.moment('package-on-its-way');
  await handOver(scene, people.courier, trip.to);
  await scene.must(trip.to, 'receipts', {
    ...scene.outside(),
    temperatureMilliCelsius: trip.milliCelsius,
    intact: true,
  });
  await scene.moment('package-arrived');
  await readOut(scene, trip, sealedAt);
  await scene.must(trip.to, 'package-openings', scene.outside());
  await scene.moment('package-opened');
  await scene.must(trip.to, 'unpackings', {
    package: scene.sscc,
    units: trip.items.map(item => scene.of(item)),
  });
}

/** Two sides: one offers, the other accepts, and both scan the outside. */
async function handOver(scene: Scene, from: Person, to: Person): Promise<void> {
  await scene.must(from, 'handoff-offers', { ...scene.outside(), to: postOf(to) });
  await scene.parts.calendar.after(2 * MINUTE);
  await scene.must(to, 'handoff-acceptances', scene.outside());
}

export function readings(from: number, until: number, milliCelsius: (at: number) => number) {
  const list: { at: string; milliCelsius: number }[] = [];
  for (let at = from; at <= until; at += READING_EVERY) {
    list.push({ at: localTime(at), milliCelsius: milliCelsius(at) });
  }
  return list;
}

async function readOut(scene: Scene, trip: Trip, sealedAt: number): Promise<void> {
  await scene.must(trip.to, 'logger-data', {
    package: scene.sscc,
    logger: scene.logger,
    fileSha256: 'a'.repeat(64),
    readings: readings(sealedAt, scene.parts.calendar.now, () => trip.milliCelsius),
  });
}
