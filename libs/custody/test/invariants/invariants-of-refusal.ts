import { journeyRulebook } from '../../src/journey/rulebook.js';
import { catalogue } from '../../src/refusals/catalogue.js';
import type { Decided } from './decided.js';

/** 16, 19: a hold is always taken, a danger is always an event, and a refusal changes nothing but that. */
export function refusals({ command, decision, before, after }: Decided): void {
  if (command.type === 'HoldForStop') {
    expect(decision.outcome).toBe('accepted');
  }
  if (decision.outcome === 'accepted') return;
  const { danger } = catalogue[decision.refusal.code];
  expect(decision.events.some(({ type }) => type === 'StopRaised')).toBe(danger);
  expect(after.journey.items).toEqual(before.journey.items);
  expect(after.journey.packages).toEqual(before.journey.packages);
  expect(after.journey.batches).toEqual(before.journey.batches);
}

/** A.1: whatever was told after the fact is on record, unless nobody can say whose it is. */
export function reality({ command, decision }: Decided): void {
  const { kind } = journeyRulebook[command.type];
  const told = kind === 'fact' || (kind === 'act' && command.meta.afterTheFact !== undefined);
  if (!told || decision.outcome === 'accepted') return;
  expect(catalogue[decision.refusal.code]).toMatchObject({ unrecordable: true });
}
