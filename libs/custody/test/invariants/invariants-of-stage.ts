import { stageOf } from '../../src/stage/stage-of.js';
import type { Decided } from './decided.js';

/** A stage is that of the therapy as it stands, whichever way it came there. */
export function stages({ after }: Decided): void {
  const { stage } = after.journey;
  expect(stage?.name).toBe(stageOf(after.journey));
  const { bedside, participationEnded } = after.journey;
  if (bedside.running !== undefined && participationEnded === undefined)
    expect(['infusing', 'ended']).toContain(stage?.name);
  if (participationEnded !== undefined) expect(stage?.name).toBe('ended');
}
