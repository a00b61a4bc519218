import type { Journey } from '../journey/journey.js';
import { strictestOf } from '../protocol/changes-of-protocol.js';
import type { ProtocolDefinition } from '../protocol/definition.js';
import { isFilled } from '../protocol-migration/evolve-migration.js';

/**
 * ADR 37 across therapies: a tube is judged by the strictest of the versions under which it has lived, wherever it goes. A later
 * therapy that stands on a looser version is judged by the tube's limits, and keeps its own where those are stricter.
 */
export function judgedWith(journey: Journey, lived: ProtocolDefinition): ProtocolDefinition {
  const together = strictestOf(lived, journey.protocol, 'after');
  if (isFilled(journey)) return together;
  // It is the dose of the day on which it was filled.
  const { cells, volumeMicrolitres } = lived.dose;
  return { ...together, dose: { ...together.dose, cells, volumeMicrolitres } };
}
