import { BOX, type Body, type Course, type Scene, therapy } from '@selfsame/simulator';
import { eventsOf } from './events-of.js';
import type { Hands } from './hands.js';
import type { TestLedger } from './ledger-in-process.js';

const box = (tube: string) => ({ box: BOX, position: `A${tube.slice(1)}` });

/** Lives a therapy to its end, with fresh cells unless others are asked for, and answers with its events. */
export async function livedCourse(
  { store }: TestLedger,
  hands: Hands,
  body: Body,
  course: Course,
  at: (moment: string, scene: Scene) => Promise<void>,
  cells: 'fresh' | 'cryo' = 'fresh',
) {
  const scene = await hands.therapy(body, cells, at);
  await hands.live(() => therapy(scene, course, box));
  return eventsOf(store, `journey-${scene.coi}`);
}
