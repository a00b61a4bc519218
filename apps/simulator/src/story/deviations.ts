import type { Told } from '../api.js';
import { localTime } from '../local-time.js';
import { type Person, people } from '../world/people.js';
import type { Scene } from './scene.js';

/** How grave a deviation is, or that it is accepted as it is. */
export type Gravity = 'minor' | 'major' | 'critical' | 'accepted';
const GRAVITIES: readonly Gravity[] = ['minor', 'major', 'minor', 'critical', 'minor', 'accepted'];

interface Standing {
  readonly open: boolean;
  readonly causedBy: string;
  readonly classification?: 'minor' | 'major' | 'critical';
  readonly investigation?: object;
}

/** Somebody saw what no rule could see. Answers its number with the command. */
export async function report(
  scene: Scene,
  by: Person,
  what: string,
): Promise<{ told: Told; deviation: string }> {
  const told = await scene.must(by, 'deviations', {
    scope: { kind: 'batch', of: scene.batch },
    what,
    happenedAt: localTime(scene.parts.calendar.now),
    immediateAction: 'looked at the product, and nothing was wrong with it',
  });
  const [deviation = ''] = Object.entries(await deviationsOf(scene))
    .filter(([, { open }]) => open)
    .map(([number]) => number)
    .slice(-1);
  return { told, deviation };
}

export const classification = (deviation: string, grave: 'minor' | 'major' | 'critical') => ({
  deviation,
  classification: grave,
  reason: 'by the table of the quality system',
});

export const closure = (deviation: string) => ({
  deviation,
  outcome: 'no-impact',
  reason: 'assessed, no impact on the product',
});

/** Why it happened and what it did, with the report that says so, and the CAPA that keeps it from happening again. */
export async function investigate(scene: Scene, deviation: string): Promise<Told[]> {
  const found = await scene.must(people.qa, 'deviation-investigations', {
    deviation,
    rootCause: 'procedure',
    product: { impact: 'none', because: 'what was touched was still sealed' },
    participant: { impact: 'none', because: 'nothing of it was given' },
    evidence: { document: `DEV-REP-${deviation}`, version: '1.0', sha256: 'd'.repeat(64) },
  });
  const capa = await scene.must(people.qa, 'deviation-capas', { deviation, capa: 'CAPA-2026-031' });
  return [found, capa];
}

/** QA closes what nonconforming facts have opened, one as it comes and another with all that a grave one asks for. */
export async function closeDeviations(scene: Scene): Promise<void> {
  for (const [deviation, standing] of Object.entries(await deviationsOf(scene)))
    if (standing.open) await judge(scene, deviation, standing);
}

async function judge(scene: Scene, deviation: string, standing: Standing): Promise<void> {
  const number = Number(deviation.slice('DEV-'.length)) + scene.parts.doseNumber;
  const gravity = GRAVITIES[number % GRAVITIES.length] ?? 'minor';
  const asked = gravity === 'accepted' ? 'major' : gravity;
  const grave = standing.classification ?? asked;
  if (standing.classification === undefined)
    await scene.must(people.qa, 'deviation-classifications', classification(deviation, grave));
  if (grave !== 'minor' && standing.investigation === undefined)
    await investigate(scene, deviation);
  if (gravity === 'accepted') {
    const reason = 'what was done instead is as good';
    await scene.must(people.qp, 'deviation-acceptances', { deviation, reason });
    return;
  }
  // Nobody judges what he did himself.
  const judging = standing.causedBy === people.qa.id ? people.otherQa : people.qa;
  await scene.must(judging, 'deviation-closures', closure(deviation));
  if (grave === 'critical') await scene.must(people.qp, 'deviation-closures', closure(deviation));
}

async function deviationsOf(scene: Scene): Promise<Record<string, Standing>> {
  const { journey } = await scene.parts.api.read(people.qa, `/journeys/${scene.coi}`);
  return (journey as { deviations: Record<string, Standing> }).deviations;
}
