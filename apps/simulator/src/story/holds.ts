import type { Told } from '../api.js';
import { people } from '../world/people.js';
import type { Scene } from './scene.js';

interface Hold {
  readonly open: boolean;
  readonly scope: { readonly kind: string; readonly item?: string };
  readonly cause: { readonly kind: string; readonly code?: string };
}

/** With how far whoever looks at them has seen the therapy. */
async function openHolds(
  scene: Scene,
): Promise<readonly (Hold & { readonly hold: string; readonly seenUpTo: number })[]> {
  const read = await scene.parts.api.read(people.qa, `/journeys/${scene.coi}`);
  const { journey, revision } = read as {
    journey: { holds: Readonly<Record<string, Hold>> };
    revision: number;
  };
  return Object.entries(journey.holds)
    .filter(([, { open }]) => open)
    .map(([hold, rest]) => ({ hold, ...rest, seenUpTo: revision }));
}

/** QA on call lifts open holds with evidence; a unit that is not named stays held. Answers the commands. */
export async function liftHolds(scene: Scene, unit?: string): Promise<string[]> {
  const lifted: string[] = [];
  for (const { hold, scope, seenUpTo } of await openHolds(scene)) {
    if (scope.kind === 'unit' && scope.item !== unit) continue;
    const told = await scene.must(people.qa, 'hold-resolutions', {
      hold,
      seenUpTo,
      disposition: 'lifted',
      evidence: 'stability data cover the event',
    });
    lifted.push(told.commandId);
  }
  return lifted;
}

/** Resolves the holds that a rule has placed, one way or the other. Answers the commands. */
export async function resolveHoldsFor(
  scene: Scene,
  code: string,
  disposition: 'lifted' | 'rejected',
  evidence: string,
): Promise<string[]> {
  const resolved: string[] = [];
  for (const { hold, cause, seenUpTo } of await openHolds(scene)) {
    if (cause.code !== code) continue;
    const looked = { hold, seenUpTo, disposition, evidence };
    const told = await scene.must(people.qa, 'hold-resolutions', looked);
    resolved.push(told.commandId);
  }
  return resolved;
}

/** Lifts the holds that a command has brought about, by another person of QA. Answers the commands. */
export async function liftHoldsOf(
  scene: Scene,
  { commandId }: Pick<Told, 'commandId'>,
): Promise<string[]> {
  const events = await scene.parts.api.events(people.auditor, scene.coi);
  const lifted: string[] = [];
  for (const { envelope } of events) {
    if (envelope.type !== 'HoldPlaced' || envelope.commandId !== commandId) continue;
    const told = await scene.must(people.otherQa, 'hold-resolutions', {
      hold: envelope.data.hold,
      seenUpTo: events.at(-1)?.revision,
      disposition: 'lifted',
      evidence: 'query answered, product unaffected',
    });
    lifted.push(told.commandId);
  }
  return lifted;
}
