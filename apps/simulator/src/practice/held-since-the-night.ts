import { DAY, HOUR, MINUTE, type SimTime } from '../calendar.js';
import type { Api } from '../api.js';
import { newestPage } from '../story/on-call.js';
import { allowed } from '../story/enrolment.js';
import type { Scene } from '../story/scene.js';
import { type Person, people } from '../world/people.js';

const iso = (time: SimTime): string => new Date(time).toISOString();

/** Whoever is called when somebody reads STOP: tonight, and on the days after. */
const ON_CALL = [
  ['qa', people.qa, '+420 200 000 001'],
  ['deputy', people.otherQa, '+420 200 000 002'],
  ['qp', people.qp, '+420 200 000 003'],
] as const satisfies readonly (readonly [string, Person, string])[];

/** Who is on call at the manufacturer from the evening on, with a number each. */
export async function planCalls(api: Api, from: SimTime): Promise<void> {
  for (const [circle, { id: person, site }, telephone] of ON_CALL)
    await allowed(api, people.qa, '/rosters', {
      site,
      circle,
      person,
      from: iso(from),
      until: iso(from + 14 * DAY),
      telephone,
    });
}

/** An incubator gave an alarm in the night: QA on call slept, the deputy has it, and it is still held. */
export async function heldSinceTheNight(scene: Scene, now: SimTime): Promise<void> {
  const { calendar } = scene.parts;
  await calendar.until(now - 6 * HOUR);
  await scene.must(people.otherOperator, 'holds', {
    scope: { kind: 'batch', of: scene.batch },
    reason: 'the incubator was at 38.9 degrees for nine minutes',
  });
  await calendar.after(MINUTE);
  await calendar.after(12 * MINUTE);
  const { hold = '' } = (await newestPage(scene)) ?? {};
  await scene.must(people.otherQa, 'page-acknowledgements', { hold });
}
