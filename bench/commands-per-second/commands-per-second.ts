import { people } from '@selfsame/simulator';
import type { Answer } from '../answer.js';
import { type Stage, play, stage } from '../stage.js';

const CONNECTIONS = 64;
const SECONDS = 4;
const PARTICIPANTS = 8;

async function measure(kind: 'sqlite' | 'memory'): Promise<number> {
  const on = await stage(kind);
  try {
    return await hammer(on);
  } finally {
    await on.close();
  }
}

/** Every connection records follow-up visits on the journeys of one trial, as fast as it is answered. */
async function hammer(on: Stage): Promise<number> {
  const { scenes } = await play(on, PARTICIPANTS);
  let answered = 0;
  const until = performance.now() + SECONDS * 1_000;
  const one = async (connection: number): Promise<void> => {
    const scene = scenes[connection % scenes.length];
    if (scene === undefined) return;
    while (performance.now() < until) {
      const told = await scene.tell(people.investigator, 'follow-ups', { visit: 'V2' });
      if (told.accepted) answered += 1;
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, (_, connection) => one(connection)));
  return answered / SECONDS;
}

/** What durability costs under load: the same application on a file and on memory, with the same histories. */
export async function commandsPerSecond(): Promise<Answer> {
  const memory = await measure('memory');
  const sqlite = await measure('sqlite');
  return {
    question: 'commands-per-second',
    ratio: sqlite / memory,
    target: '>= 0.6',
    rows: [
      { what: 'on the embedded file, commands/s', value: sqlite.toFixed(0) },
      { what: 'on memory, commands/s', value: memory.toFixed(0) },
    ],
  };
}
