import type { Command } from '../kernel/command.js';
import { type Finding, finding } from '../kernel/finding.js';
import type { Instant } from '../kernel/instant.js';
import { type Hazard, type Rule, rule } from '../kernel/rule.js';
import { lotFindings } from './lot-findings.js';
import { lotsNamedBy } from './lots-of-command.js';

interface Asking<C extends Command> {
  readonly barrierOf: readonly Hazard[];
  readonly usedAt: (command: C) => Instant;
  /** Nobody waits for a lot here, unless it is recalled or was rejected: the deviation says what was wrong with it. */
  readonly goesOn: (command: C) => boolean;
  /** What is no paper here, but another thing in the container: it holds, also where nobody waits. */
  readonly neverGoesOn?: ReadonlySet<Finding['code']>;
}

/** Harm, not paper: these hold whatever has some of it. */
const HARMS: ReadonlySet<Finding['code']> = new Set<Finding['code']>([
  'LOT_RECALLED',
  'LOT_REJECTED',
]);

/** EU GMP Part IV 7.1, 21 CFR 1271.210: what touches cells was received, released and in date, and nobody called it back. */
export function lotUseRules<C extends Command, S>({
  barrierOf,
  usedAt,
  goesOn,
  neverGoesOn = new Set(),
}: Asking<C>): readonly Rule<C, S>[] {
  const told = (command: C, code: Finding['code']): Finding | undefined => {
    const { lots = [] } = command.meta;
    const found = lotsNamedBy(command)
      .flatMap(named => {
        const lot = lots.find(({ name }) => name === named.lot)?.state;
        return lotFindings(named, lot, { at: usedAt(command) });
      })
      .find(each => each.code === code);
    const holds = HARMS.has(code) || neverGoesOn.has(code);
    if (found === undefined || holds || !goesOn(command)) return found;
    return finding('LOT_DOUBTED', { ...found.facts, because: code });
  };
  const is = (name: string, code: Finding['code']) =>
    rule<C, S>(name, barrierOf, command => told(command, code));
  return [
    is('the lot is not recalled', 'LOT_RECALLED'),
    is('the lot was not rejected', 'LOT_REJECTED'),
    is('the lot was received', 'LOT_UNKNOWN'),
    is('the lot is of the material that is asked for', 'LOT_KIND'),
    is('the lot is released', 'LOT_NOT_RELEASED'),
    is('the lot was not discarded', 'LOT_DISCARDED'),
    is('the lot is in date', 'LOT_EXPIRED'),
    is('the lot is open', 'LOT_NOT_OPENED'),
    is('the open container is still good', 'LOT_IN_USE_EXPIRED'),
  ];
}
