import type { Journey } from '../journey/journey.js';

/** What is held already is not held again for the same reason: the hold notes that there is news of it. */
export const foundAgain = (
  journey: Journey,
  alreadyHeldBy: readonly string[] | undefined,
  revision: number,
): Journey => {
  const held = (alreadyHeldBy ?? []).flatMap(name => journey.holds[name] ?? []);
  if (held.length === 0) return journey;
  const noted = held.map(hold => [hold.hold, { ...hold, foundAgainAt: revision }] as const);
  return { ...journey, holds: { ...journey.holds, ...Object.fromEntries(noted) } };
};
