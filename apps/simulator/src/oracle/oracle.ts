import { chainIsBroken } from './chain.js';
import { harmsOfBlinding } from './harms-of-blinding.js';
import { harmsOfConsent } from './harms-of-consent.js';
import { harmsOfMixing } from './harms-of-mixing.js';
import { harmsOfNeighbours } from './harms-of-neighbours.js';
import { harmsOfPaper } from './harms-of-paper.js';
import { followUse } from './harms-of-use.js';
import type { Step } from './injection.js';
import type { CareAct, Ledgerbook } from './ledgerbook.js';
import type { LogEvent } from './log-event.js';
import { lostToHolds } from './lost-to-holds.js';
import { Traces, isMet } from './met.js';

export interface HazardCount {
  injected: number;
  escaped: number;
}

export interface Verdict {
  readonly injected: number;
  readonly stopped: number;
  readonly escaped: number;
  readonly careActs: number;
  readonly blockedLegitimate: number;
  /** Units that ran out on a hold that was lifted too late. */
  readonly productLost: readonly string[];
  readonly perHazard: Readonly<Record<string, HazardCount>>;
  readonly perCare: Readonly<Record<string, { given: number; blocked: number }>>;
  readonly escapes: readonly string[];
}

/** The error that no trial commits and every log could suffer: looked for once in each. */
export const brokenChain = {
  hazard: 'H46',
  what: 'a stored byte or a link of a stream is not what it was',
} as const;

/** Judges from the log alone, beside the book of what was physically true and what was intended. */
export function judge(book: Ledgerbook, log: readonly LogEvent[]): Verdict {
  const traces = new Traces(log);
  const { journeys, harms } = followUse(log);
  const perHazard: Record<string, HazardCount> = {};
  const escapes: string[] = [];
  const count = (hazard: string, what: string, escaped: boolean): void => {
    const counts = (perHazard[hazard] ??= { injected: 0, escaped: 0 });
    counts.injected += 1;
    if (!escaped) return;
    counts.escaped += 1;
    escapes.push(`${hazard}: ${what}`);
  };

  // A hold that an error brought about, and that stopped nothing, is an escape of that error.
  const useless = new Set(harms.map(({ holdOf }) => holdOf));
  const ofErrors = new Set<string>();
  for (const { hazard, what, steps } of book.injections) {
    const holders = steps.flatMap(holdersOf);
    for (const commandId of holders) ofErrors.add(commandId);
    const met =
      steps.every(step => isMet(step, traces, journeys)) &&
      !holders.some(commandId => useless.has(commandId));
    count(hazard, what, !met);
  }
  count(brokenChain.hazard, brokenChain.what, chainIsBroken(log));
  const others = harms.filter(({ holdOf }) => holdOf === undefined || !ofErrors.has(holdOf));
  for (const { hazard, what } of [
    ...others,
    ...harmsOfMixing(book.truth, log, journeys),
    ...harmsOfNeighbours(log),
    ...harmsOfPaper(log),
    ...harmsOfConsent(log),
    ...harmsOfBlinding(log),
  ])
    count(hazard, what, true);

  const perCare = judgeCare(book.careActs, traces);
  const blockedCare = Object.values(perCare).reduce((sum, { blocked }) => sum + blocked, 0);
  const injected = Object.values(perHazard).reduce((sum, counts) => sum + counts.injected, 0);
  return {
    injected,
    stopped: injected - escapes.length,
    escaped: escapes.length,
    careActs: book.careActs.length,
    blockedLegitimate: blockedCare + book.blocked.length,
    productLost: lostToHolds(log),
    perHazard,
    perCare,
    escapes,
  };
}

/** The commands of a step that can bring holds about: its own, and the one that placed the hold beside it. */
const holdersOf = ({ commandId, must }: Step): readonly string[] =>
  must.kind === 'hold-wins' ? [commandId, must.hold] : [commandId];

function judgeCare(careActs: readonly CareAct[], traces: Traces): Verdict['perCare'] {
  const perCare: Record<string, { given: number; blocked: number }> = {};
  const isDone = (commandId: string): boolean =>
    traces.of(commandId).some(({ type }) => type !== 'CommandRefused' && type !== 'StopRaised');
  for (const { care, commandIds } of careActs) {
    const counts = (perCare[care] ??= { given: 0, blocked: 0 });
    counts.given += 1;
    if (!commandIds.every(isDone)) counts.blocked += 1;
  }
  return perCare;
}
