import type { Scene } from './scene.js';

/** Where an expansion fails, or two things go wrong, a therapy needs another box. */
const boxes = new WeakMap<Scene, number>();

/** The number of a new box that is of this therapy alone. */
export function boxName(scene: Scene, called: string): string {
  const number = (boxes.get(scene) ?? 0) + 1;
  boxes.set(scene, number);
  return `9512345${called}${number}${scene.coi}`;
}
