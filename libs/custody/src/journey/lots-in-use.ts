import type { Rule } from '../kernel/rule.js';
import { lotUseRules } from '../lot/lot-use-rules.js';
import type { JourneyCommand } from './commands.js';
import { useOf } from './instruments-in-use.js';
import type { Journey } from './journey.js';

/** At the bed a dose is made ready once: there is no other one in the tank. */
const MAKES_READY: ReadonlySet<string> = new Set(['ThawUnit', 'ReconstituteUnit']);

/**
 * Where the paper of a lot stops nobody. Marrow is out of the body, with the heparin of the hospital's own pharmacy in it; a
 * thaw that has happened leads to its infusion; a number that was mistyped is what it is.
 */
const goesOn = ({ type, meta }: JourneyCommand): boolean =>
  type === 'RecordAspiration' ||
  type === 'CorrectEvent' ||
  (MAKES_READY.has(type) && meta.afterTheFact !== undefined);

/** What a command of a therapy asks of the lots that it names: H8 in the clean room, H36 where a dose is made ready. */
export const rulesOfLots = (type: string): readonly Rule<JourneyCommand, Journey>[] =>
  lotUseRules({
    barrierOf: MAKES_READY.has(type) ? ['H8', 'H36'] : ['H8'],
    usedAt: command => useOf(command).at,
    goesOn,
    // What cells are diluted with goes into somebody: medium in the place of saline is no matter of paper.
    ...(type === 'ReconstituteUnit' ? { neverGoesOn: new Set(['LOT_KIND']) } : {}),
  });
