import { storyCare } from '../care/story-care.js';
import { HOUR, MINUTE } from '../calendar.js';
import { localTime } from '../local-time.js';
import { type Person, people, postOf } from '../world/people.js';
import { liftHoldsOf, resolveHoldsFor } from './holds.js';
import { certify } from './release.js';
import type { Scene } from './scene.js';

/** What can happen to a package that nobody meant any harm. */
export type Trouble = 'damaged' | 'broken-seal' | 'warm' | 'refused';

export interface Trip {
  readonly items: readonly string[];
  readonly leg: 'startingMaterial' | 'product' | 'return';
  readonly from: Person;
  readonly to: Person;
  readonly trouble?: Trouble | undefined;
}

const READING_EVERY = 5 * MINUTE;
const ON_THE_ROAD = 2 * HOUR;
const MUCH_TOO_WARM = 30_000;

/** The middle of what the protocol allows. */
function asItShouldBe({ parts }: Scene, { leg }: Trip): number {
  const { transport: legs } = parts.protocol;
  const { minMilliCelsius, maxMilliCelsius } =
    leg === 'startingMaterial' ? legs.startingMaterial : legs.product;
  return Math.round((minMilliCelsius + maxMilliCelsius) / 2);
}

/** Packed, sealed, offered, accepted, driven, offered, accepted, received, read out, opened, unpacked. */
export async function transport(scene: Scene, trip: Trip): Promise<void> {
  const { things, calendar } = scene.parts;
  await scene.moment('before-packing');
  scene.sscc = things.sscc();
  scene.seal = things.seal();
  scene.logger = await scene.takeLogger(trip.from);
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
  if (scene.taken.delete('certification')) await certify(scene);
  if (!scene.taken.delete('departure'))
    await scene.must(people.courier, 'departures', scene.outside());
  await calendar.after(ON_THE_ROAD);
  await scene.moment('package-on-its-way');
  if (trip.trouble === 'refused') await refuseAtTheDoor(scene, trip.to);
  await handOver(scene, people.courier, trip.to);
  await arrive(scene, trip, sealedAt);
}

async function arrive(scene: Scene, trip: Trip, sealedAt: number): Promise<void> {
  const { trouble, to, items } = trip;
  const seen = trouble === 'broken-seal' ? scene.parts.things.seal() : scene.seal;
  await scene.must(to, 'receipts', {
    ...scene.outside(),
    seal: seen,
    temperatureMilliCelsius: asItShouldBe(scene, trip),
    intact: trouble !== 'damaged' && trouble !== 'broken-seal',
  });
  await scene.moment('package-arrived');
  await readOut(scene, trip, sealedAt);
  if (trouble === 'broken-seal') {
    // Who broke it is known, so what is inside may be looked at; that it leaks is another matter.
    await resolveHoldsFor(scene, 'SEAL_SEEN_DIFFERS', 'lifted', 'sealed again after an accident');
    scene.seal = seen;
  }
  await scene.must(to, 'package-openings', scene.outside());
  await scene.moment('package-opened');
  await scene.must(to, 'unpackings', {
    package: scene.sscc,
    units: items.map(item => scene.of(item)),
  });
}

/** Two sides: one offers, the other accepts, and both scan the outside. */
async function handOver(scene: Scene, from: Person, to: Person): Promise<string> {
  await scene.must(from, 'handoff-offers', { ...scene.outside(), to: postOf(to) });
  await scene.parts.calendar.after(2 * MINUTE);
  const { commandId } = await scene.must(to, 'handoff-acceptances', scene.outside());
  return commandId;
}

/** A paper is missing: the driver waits at the door until QA has found it and lifts the hold. */
async function refuseAtTheDoor(scene: Scene, to: Person): Promise<void> {
  await scene.must(people.courier, 'handoff-offers', { ...scene.outside(), to: postOf(to) });
  const refusal = await scene.must(to, 'handoff-refusals', {
    package: scene.outside().package,
    reason: 'paperwork',
  });
  await scene.parts.calendar.after(20 * MINUTE);
  const lifted = await liftHoldsOf(scene, refusal);
  scene.parts.book.cared(storyCare.handoffRefused, refusal.commandId, ...lifted);
}

export function readings(from: number, until: number, milliCelsius: (at: number) => number) {
  const list: { at: string; milliCelsius: number }[] = [];
  for (let at = from; at <= until; at += READING_EVERY) {
    list.push({ at: localTime(at), milliCelsius: milliCelsius(at) });
  }
  return list;
}

async function readOut(scene: Scene, trip: Trip, sealedAt: number): Promise<void> {
  const measured = asItShouldBe(scene, trip) + (trip.trouble === 'warm' ? MUCH_TOO_WARM : 0);
  await scene.must(trip.to, 'logger-data', {
    package: scene.sscc,
    logger: scene.logger,
    fileSha256: 'a'.repeat(64),
    readings: readings(sealedAt, scene.parts.calendar.now, () => measured),
  });
}
