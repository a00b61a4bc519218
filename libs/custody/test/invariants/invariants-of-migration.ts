import type { Decided } from './decided.js';

/** H11, H34: a migration makes nothing good that was bad, and nothing last longer; what it stops is held. */
export function migration({ decision, before, after }: Decided): void {
  const moved = decision.events.find(({ type }) => type === 'ProtocolMigrated');
  if (moved?.type !== 'ProtocolMigrated') return;
  for (const [index, { conforms }] of before.journey.results.entries())
    if (!conforms) expect(after.journey.results[index]?.conforms).toBe(false);
  for (const { item, expiresAt = Infinity } of Object.values(before.journey.items))
    expect(after.journey.items[item]?.expiresAt ?? Infinity).toBeLessThanOrEqual(expiresAt);
  const { stops } = moved.data;
  const held = decision.events.filter(({ type }) => type === 'HoldPlaced');
  expect(held.length > 0).toBe(stops.length > 0);
  expect(after.journey.bedside).toEqual(before.journey.bedside);
}
