import type { Journey } from '../journey/journey.js';
import type { Command } from '../kernel/command.js';
import { finding } from '../kernel/finding.js';
import type { PresentedLabel, PresentedWorkstation } from '../kernel/presented.js';
import { type Rule, rule } from '../kernel/rule.js';
import type { Bench } from './events.js';

type AtBench = Command<string, { readonly bench: PresentedWorkstation }>;

/** H5: a bench is open for one therapy at a time, and only after a second person cleared the line. */
export const benchIsOurs = <C extends AtBench>(): readonly Rule<C, Journey>[] => [
  rule('the bench is open for this therapy', ['H5'], ({ data: { bench } }, journey) => {
    const { workstation, session } = bench;
    if (session === undefined) return finding('BENCH_NOT_OPEN', { workstation });
    return session.coi === journey.coi
      ? undefined
      : finding('BENCH_OF_ANOTHER', { workstation, openFor: session.coi });
  }),
  rule('a second person cleared the line', ['H5'], ({ data: { bench } }) =>
    bench.session !== undefined && bench.session.lineClearedBy === undefined
      ? finding('LINE_NOT_CLEARED', { workstation: bench.workstation })
      : undefined,
  ),
];

export const benchOf = ({ workstation, session }: PresentedWorkstation): Bench => ({
  workstation,
  session: session?.session ?? 'none',
});

/** H3: what was not scanned has no identity, so scanned must equal declared. */
export const everyOutputScanned = <C extends Command>(
  pick: (command: C) => { scanned: readonly PresentedLabel[]; declared: number },
): Rule<C, Journey> =>
  rule('every container that was filled was scanned', ['H3'], command => {
    const { scanned, declared } = pick(command);
    const different = new Set(scanned.map(({ label }) => label)).size;
    return different === declared && scanned.length === declared
      ? undefined
      : finding('COUNT_DIFFERS', { scanned: different, declared });
  });
