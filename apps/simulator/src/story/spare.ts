import { MINUTE } from '../calendar.js';
import { people, postOf } from '../world/people.js';
import { slot } from '../world/things.js';
import type { Scene } from './scene.js';

/** Takes a tube out of its box, if it lies in one. */
export async function takeOut(scene: Scene, tube: string): Promise<void> {
  const at = scene.hands.places.get(tube);
  if (at === undefined) return;
  await scene.must(people.keeper, 'retrievals', {
    wanted: tube,
    ...slot(at.box, at.position),
    found: scene.of(tube),
  });
  scene.hands.places.delete(tube);
}

/** Whoever has the tubes that were not sent. */
export const keeperOf = ({ parts }: Scene) =>
  parts.protocol.form.kind === 'cryo' ? people.keeper : people.operator;

/** Packs the spare for the ward, as if nothing were wrong with it; it only has to leave. */
export async function packSpare(scene: Scene) {
  const { things, calendar } = scene.parts;
  const spare = scene.hands.spare ?? '';
  const keeper = keeperOf(scene);
  await takeOut(scene, spare);
  const logger = await scene.takeLogger(keeper);
  const outside = { package: things.sscc(), seal: things.seal(), logger };
  await scene.must(keeper, 'packages', {
    package: outside.package,
    units: [scene.of(spare)],
    leg: 'product',
    destination: postOf(people.nurse),
    shipper: things.shipper(),
    logger: outside.logger,
  });
  await scene.must(keeper, 'package-seals', { package: outside.package, seal: outside.seal });
  await calendar.after(MINUTE);
  return { keeper, outside };
}
