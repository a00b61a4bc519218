import { type Command, gateTime } from '../kernel/command.js';
import { type Finding, finding } from '../kernel/finding.js';
import { type Hazard, type Rule, rule } from '../kernel/rule.js';
import { type Use, instrumentFindings } from './instrument-findings.js';
import { instrumentsOf } from './instruments-of-command.js';

/** How a command asks for its instruments, where that is not: now, by whoever gives it, or not at all. */
export interface Asking<C extends Command, S> {
  readonly barrierOf?: readonly Hazard[];
  readonly useOf?: (command: C) => Use;
  /** Nobody waits for an instrument here: the deviation says what was wrong with it. */
  readonly goesOn?: (command: C, state: S) => boolean;
}

const useNow = (command: Command): Use => ({ at: gateTime(command), by: command.meta.actor });

/** 21 CFR 11.10(h): an instrument that a command names is one that somebody enrolled, and good on the day of its use. */
export function instrumentRules<C extends Command, S>({
  barrierOf = [],
  useOf = useNow,
  goesOn = () => false,
}: Asking<C, S> = {}): readonly Rule<C, S>[] {
  const told = (command: C, state: S, code: Finding['code']): Finding | undefined => {
    const { instruments = [] } = command.meta;
    const found = instrumentsOf(command)
      .flatMap(named => {
        const device = instruments.find(each => each.device === named.number);
        return instrumentFindings(named, device, useOf(command));
      })
      .find(each => each.code === code);
    if (found === undefined || !goesOn(command, state)) return found;
    return finding('INSTRUMENT_DOUBTED', { ...found.facts, because: code });
  };
  const is = (name: string, code: Finding['code']) =>
    rule<C, S>(name, barrierOf, (command, state) => told(command, state, code));
  return [
    is('the instrument is enrolled', 'INSTRUMENT_UNKNOWN'),
    is('the instrument is of the kind that is asked for', 'INSTRUMENT_KIND'),
    is('the instrument was not taken out of use', 'INSTRUMENT_RETIRED'),
    is('the instrument is qualified on the day of use', 'INSTRUMENT_LAPSED'),
    is('the instrument stands at this site', 'INSTRUMENT_ELSEWHERE'),
  ];
}
