import type { AssignToEpisode } from '../src/episode/commands.js';
import { bankedUnit } from '../src/episode/banked-unit.js';
import type { UnitAssumed } from '../src/episode/events.js';
import type { ProtocolDefinition } from '../src/protocol/definition.js';
import type { JourneyStory } from './journey-story.js';
import { protocolOf } from './protocol-of-stories.js';
import { OURS } from './scans.js';

/** The next therapy of the same participant: of the same product, and nothing is in it yet. */
export const LATER_DOSE = {
  coi: 'CHA999926OURS02',
  participant: OURS.participant,
  doseNumber: 2,
  protocol: protocolOf('cryo'),
  open: true,
} as const;

/** The spare of the first dose passes to it. */
export const passing = (
  change: Partial<AssignToEpisode['data']> = {},
): AssignToEpisode['data'] => ({
  item: 'T2',
  to: LATER_DOSE,
  reason: 'second dose',
  ...change,
});

/** What that therapy is told of the spare of a story in which it is banked. */
export function toldOf({ state, events }: JourneyStory): UnitAssumed['data'] {
  const { T2 } = state.items;
  const crossing = { event: 'event-9', sha256: 'sha256', boxRevision: 3 };
  const told = T2 && bankedUnit(state, T2, 'D1T2', events, crossing);
  if (told === undefined) throw new Error('There is no banked T2.');
  return told;
}

/** It stands on a version of the protocol that says something else. */
export const laterUnder = (change: Partial<ProtocolDefinition>) => ({
  to: { ...LATER_DOSE, protocol: { ...LATER_DOSE.protocol, version: 2, ...change } },
});
