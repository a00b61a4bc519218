import { HOUR, MINUTE, type SimTime } from '../calendar.js';
import { people } from '../world/people.js';
import { allowed } from './enrolment.js';
import { liftHoldsOf } from './holds.js';
import type { Scene } from './scene.js';

const iso = (time: SimTime): string => new Date(time).toISOString();

/** One of QA is planned for the night, and another goes on call himself as the deputy. */
async function planNight({ parts }: Scene): Promise<void> {
  const { api, calendar } = parts;
  const [from, until] = [iso(calendar.now), iso(calendar.now + 6 * HOUR)];
  const { id: person } = people.reviewer;
  const plan = { site: 'bioinova', circle: 'qa', person, from, until };
  await allowed(api, people.qa, '/rosters', plan);
  await allowed(api, people.otherQa, '/on-call', { circle: 'deputy', until });
}

/**
 * Awkward, and right: QA on call is paged and sleeps on, the deputy is paged in his place, says that he has it, and lifts it.
 * Answers the commands.
 */
export async function heldAtNight(
  scene: Scene,
  night: SimTime,
  reason: string,
): Promise<readonly string[]> {
  const { calendar } = scene.parts;
  await calendar.until(night);
  await planNight(scene);
  const held = await scene.must(people.qa, 'holds', { scope: { kind: 'journey' }, reason });
  await calendar.after(MINUTE);
  const asleep = await newestPage(scene);
  if (asleep?.person !== people.reviewer.id)
    throw new Error(`Of a hold at night ${asleep?.person ?? 'nobody'} was paged.`);
  await calendar.after(12 * MINUTE);
  const { hold = '' } = (await newestPage(scene)) ?? {};
  const answered = await scene.must(people.otherQa, 'page-acknowledgements', { hold });
  return [held.commandId, answered.commandId, ...(await liftHoldsOf(scene, held))];
}

/** Who was paged last of an open hold of this therapy. */
export async function newestPage({ parts, coi }: Scene) {
  const { journey } = await parts.api.read(people.qa, `/journeys/${coi}`);
  const { holds } = journey as { holds: Readonly<Record<string, { open: boolean }>> };
  const hold = Object.keys(holds).findLast(name => holds[name]?.open);
  if (hold === undefined) return undefined;
  const { paged } = await parts.api.read(people.otherQa, `/holds/${coi}/${hold}`);
  const last = (paged as readonly { person: string | null }[]).at(-1);
  return last && { hold, person: last.person };
}
