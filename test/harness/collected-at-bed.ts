import { type Scene, people } from '@selfsame/simulator';
import type { Hands } from './hands.js';

/** A labelled container at the bed, before it is compared with the wristband. */
export async function labelledAtBed(hands: Hands): Promise<Scene> {
  const scene = await hands.therapy(await hands.participant());
  await scene.label(people.collector, 'starting-material', 1, scene.parts.body.wristband);
  return scene;
}

/** A nurse compares that container with the wristband, scanned or, as the change says, otherwise. */
export const compareAtBed = (scene: Scene, change: object, extras = {}) =>
  scene.tell(
    people.nurse,
    'label-verifications',
    { container: scene.of('M1'), wristband: scene.parts.body.wristband, ...change },
    extras,
  );
