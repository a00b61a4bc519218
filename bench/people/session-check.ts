import { v7 as uuidv7 } from 'uuid';
import { Sessions } from '@selfsame/ledger';
import { people, postOf } from '@selfsame/simulator';
import type { Answer } from '../answer.js';
import { Connection } from '../connection.js';
import { median } from '../median.js';
import { DEVICE, stage } from '../stage.js';

const ROUNDS = 400;
const SETTLING = 100;
/** A check is too short for the clock: so many are timed at once. */
const AT_ONCE = 50;

/** Which part of a command it is to find out who asks, what he may at this moment, and on which device he is. */
export async function sessionCheck(): Promise<Answer> {
  const on = await stage('sqlite');
  try {
    const identity = { person: 'bench-investigator', roles: ['investigator'] as const };
    const token = await on.token({ ...identity, ...postOf(people.investigator) });
    const sessions = on.part(Sessions);
    const client = await Connection.open(on.url);
    const occurredAt = new Date(on.now).toISOString();
    const checks: number[] = [];
    const commands: number[] = [];
    for (let round = 0; round < ROUNDS + SETTLING; round += 1) {
      const asked = performance.now();
      const status = await client.post('/participants', token, {
        commandId: uuidv7(),
        occurredAt,
        device: DEVICE,
        subjectNumber: `${10 + Math.floor(round / 900)}-${100 + (round % 900)}`,
        site: 'motol',
      });
      const answered = performance.now();
      if (status !== 201) throw new Error(`It was answered with ${status}.`);
      for (let time = 0; time < AT_ONCE; time += 1) await sessions.check(token);
      const checked = performance.now();
      if (round < SETTLING) continue;
      commands.push(answered - asked);
      checks.push((checked - answered) / AT_ONCE);
    }
    client.close();
    return {
      question: 'session-check',
      ratio: median(checks) / median(commands),
      target: '<= 0.1',
      rows: [
        { what: 'who asks and what he may, median ms', value: median(checks).toFixed(3) },
        { what: 'a whole command over HTTP, median ms', value: median(commands).toFixed(3) },
      ],
    };
  } finally {
    await on.close();
  }
}
