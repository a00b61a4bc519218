import { people } from '../world/people.js';
import { CareBlocked } from './care-blocked.js';
import type { Scene } from './scene.js';

interface Line {
  readonly position: string;
  readonly previous: string | null;
}

/** The audit trail of a therapy, page by page, as soon as it shows what was done last. */
async function trailOf({ coi, parts: { api } }: Scene): Promise<readonly Line[]> {
  const lines: Line[] = [];
  const after = api.lastPosition;
  let next: unknown;
  do {
    const cursor = typeof next === 'string' ? `&cursor=${next}` : '';
    const path = `/audit-trail?on=${coi}&limit=500&after=${after}${cursor}`;
    const page = await api.read(people.reviewer, path);
    lines.push(...(page.rows as Line[]));
    next = page.next;
  } while (next !== undefined);
  return lines;
}

/** Somebody of QA who did none of it reads the trail of a therapy from its first line to its last, and signs for it. */
export async function reviewTrail(scene: Scene): Promise<string> {
  const lines = await trailOf(scene);
  const told = await scene.parts.api.give(people.reviewer, '/audit-trail/reviews', {
    after: lines[0]?.previous ?? undefined,
    to: lines.at(-1)?.position,
    scope: { on: scene.coi },
    findings: [],
  });
  if (!told.accepted) throw new CareBlocked(`A review was refused: ${told.problem?.code}`);
  return told.commandId;
}
