import type { Row, TrialRow } from '../../test/long/record.ts';
import { table } from '../pages/page.ts';

export interface Run {
  readonly endedAt: Date;
  readonly minutes: number;
  readonly commit: string;
  readonly machine: string;
  readonly passed: number;
  readonly failed: number;
}

/** The record of one whole run: what was seen, row by row, and whether all of it was good. */
export function content(rows: readonly Row[], run: Run): string {
  const trials = rows.filter(row => row.kind === 'trial');
  const [usual = 0] = trials.map(({ participants }) => participants).sort((a, b) => a - b);
  return `<!-- Written by a whole run of \`npm run test:long\`; changes here are lost. -->

# The last long run

${verdict(run)} ${run.endedAt.toISOString().slice(0, 10)}, commit ${run.commit}, ${run.minutes} minutes on ${run.machine}.

## Each barrier taken out

The same trial is played with every barrier, and then once for each hazard without the one that stops it, taken out by the
test harness. What escapes is an error that was committed for this hazard.

${table(
  ['hazard', 'committed', 'escaped with the barrier', 'escaped without'],
  rows
    .filter(row => row.kind === 'barrier')
    .map(({ hazard, committed, escapedWith, escapedWithout }) =>
      [hazard, committed, escapedWith, escapedWithout].map(String),
    ),
)}

## Trials

Each is one \`npm run demo -- --once\`, judged from the log alone.

${trialTable(trials.filter(({ participants }) => participants === usual))}

With many more participants:

${trialTable(trials.filter(({ participants }) => participants !== usual))}

## Killed again and again

Many clients work over HTTP, and the process is killed at any moment, also on its way up. What they were told is kept
outside and compared after every restart.

${table(
  ['killed', 'events acknowledged', 'commands of which it was not known', 'events lost'],
  rows
    .filter(row => row.kind === 'kills')
    .map(({ kills, acknowledged, unknown, lost }) =>
      [kills, acknowledged, unknown, lost].map(String),
    ),
)}

## A long log

${table(
  ['what', 'seen'],
  rows.filter(row => row.kind === 'log').map(({ what, seen }) => [what, seen]),
)}
`;
}

const verdict = ({ passed, failed }: Run): string =>
  failed === 0
    ? `All ${passed} tests passed.`
    : `**${failed} of ${passed + failed} tests failed.**`;

const trialTable = (trials: readonly TrialRow[]): string =>
  table(
    [
      'seed',
      'participants',
      'events',
      'errors committed',
      'escaped',
      'acts of care',
      'blocked',
      'seconds',
    ],
    trials.map(row =>
      [
        row.seed,
        row.participants,
        row.events,
        row.injected,
        row.escaped,
        row.careActs,
        row.blockedLegitimate,
        Math.round(row.seconds),
      ].map(String),
    ),
  );
