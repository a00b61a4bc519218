import { people, postOf } from '@selfsame/simulator';
import type { Hands } from './hands.js';

/** Marrow of somebody, packed and sealed at the ward, and on its way to nobody yet. */
export async function packedMarrow(hands: Hands) {
  const scene = await hands.therapy(await hands.participant());
  const { wristband } = scene.parts.body;
  await scene.label(people.collector, 'starting-material', 1, wristband);
  await scene.must(people.collector, 'aspirations', {
    container: scene.of('M1'),
    wristband,
    din: hands.things.din(),
    volumeMicrolitres: 60_000,
    aspirationSite: 'both-iliac-crests',
    anticoagulantLot: 'HEP-26-04',
  });
  const logger = await scene.takeLogger(people.collector);
  const outside = { package: hands.things.sscc(), seal: hands.things.seal(), logger };
  await scene.must(people.collector, 'packages', {
    package: outside.package,
    shipper: hands.things.shipper(),
    logger,
    units: [scene.of('M1')],
    leg: 'startingMaterial',
    destination: postOf(people.operator),
  });
  await scene.must(people.collector, 'package-seals', {
    package: outside.package,
    seal: outside.seal,
  });
  return { scene, outside, sscc: outside.package.raw.slice(-18) };
}
