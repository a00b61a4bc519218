import { type Api, deviceOf } from './api.js';
import { localTime } from './local-time.js';
import { verification } from './story/bedside.js';
import type { Scene } from './story/scene.js';
import { people } from './world/people.js';

/**
 * A mix-up to paste into a terminal: the nurse stands at the bed of one participant and holds another's tube.
 * Undefined when too few participants got as far as a tube.
 */
export async function mixUpToTry(
  api: Api,
  url: string,
  scenes: readonly Scene[],
  now: number,
): Promise<string | undefined> {
  const here = scenes.find(({ hands }) => hands.tube !== undefined);
  const there = scenes.find(
    ({ hands, parts }) =>
      hands.tube !== undefined && parts.body.participant !== here?.parts.body.participant,
  );
  if (here === undefined || there === undefined) return undefined;
  const nurse = { ...people.nurse, id: 'nurse-at-the-terminal' };
  const token = await api.enlist(nurse);
  const body = {
    commandId: api.newCommandId(),
    occurredAt: localTime(now),
    device: deviceOf(nurse),
    ...verification(here, here.hands.tube ?? ''),
    tube: there.of(there.hands.tube ?? ''),
  };
  return [
    `curl -s ${url}/journeys/${here.coi}/verifications \\`,
    `  -H 'authorization: Bearer ${token}' \\`,
    `  -H 'content-type: application/json' -d '${JSON.stringify(body)}'`,
  ].join('\n');
}
