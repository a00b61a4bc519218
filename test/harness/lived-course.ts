import { BOX, type Body, type Course, type Scene, therapy } from '@selfsame/simulator';
import { eventsOf } from './events-of.js';
import type { Hands } from './hands.js';
import type { TestLedger } from './ledger-in-process.js';

const ROWS = 'ABCDEFGHIJ';
/** How many therapies were lived at each ledger: each has a row of the box. */
const lived = new WeakMap<Hands, number>();

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
  const before = lived.get(hands) ?? 0;
  lived.set(hands, before + 1);
  const place = (tube: string) => ({
    box: BOX,
    position: `${ROWS[before % ROWS.length]}${tube.slice(1)}`,
  });
  await hands.live(() => therapy(scene, course, place));
  return eventsOf(store, `journey-${scene.coi}`);
}
