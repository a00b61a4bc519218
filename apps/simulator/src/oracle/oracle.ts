import type { Injection, Ledgerbook } from './ledgerbook.js';

/** An event as it stands in the log, read from its stored bytes. */
export interface LogEvent {
  readonly position: string;
  readonly stream: string;
  readonly revision: number;
  readonly type: string;
  readonly commandId: string;
  /** The command that this event followed from; null where somebody asked for it. */
  readonly causation: string | null;
  readonly id: string;
  readonly prev: string | null;
  readonly sha256: string;
  readonly scans: readonly { readonly raw?: string }[];
  readonly data: Readonly<Record<string, unknown>>;
}

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
  readonly perHazard: Readonly<Record<string, HazardCount>>;
  readonly perCare: Readonly<Record<string, { given: number; blocked: number }>>;
  readonly escapes: readonly string[];
}

/** What a ledger writes about an act that it refused. */
const TRACES_OF_REFUSAL = new Set(['StopRaised', 'HoldPlaced', 'CommandRefused']);
const TRACES_OF_DOUBT = new Set(['HoldPlaced', 'DeviationOpened']);

/** Judges from the log alone, beside the book of what was physically true and what was intended. */
export function judge(book: Ledgerbook, log: readonly LogEvent[]): Verdict {
  const byCommand = new Map<string, LogEvent[]>();
  for (const event of log)
    byCommand.set(event.commandId, [...(byCommand.get(event.commandId) ?? []), event]);
  const traced = new Set(log.flatMap(({ commandId, causation }) => [commandId, causation]));
  const perHazard: Record<string, HazardCount> = {};
  const escapes: string[] = [];
  const count = (hazard: string, what: string, escaped: boolean): void => {
    const counts = (perHazard[hazard] ??= { injected: 0, escaped: 0 });
    counts.injected += 1;
    if (!escaped) return;
    counts.escaped += 1;
    escapes.push(`${hazard}: ${what}`);
  };
  for (const injection of book.injections)
    count(injection.hazard, injection.what, hasEscaped(injection, byCommand, traced));
  count('H46', 'a stored byte or a link of a stream is not what it was', chainIsBroken(log));
  for (const harm of wrongInfusions(book, log)) count('H28', harm, true);

  const perCare: Record<string, { given: number; blocked: number }> = {};
  for (const { care, commandIds } of book.careActs) {
    const counts = (perCare[care] ??= { given: 0, blocked: 0 });
    counts.given += 1;
    const refused = commandIds.some(
      id =>
        !(byCommand.get(id) ?? []).some(
          ({ type }) => type !== 'CommandRefused' && type !== 'StopRaised',
        ),
    );
    if (refused) counts.blocked += 1;
  }
  const blockedCare = Object.values(perCare).reduce((sum, { blocked }) => sum + blocked, 0);
  const injected = Object.values(perHazard).reduce((sum, counts) => sum + counts.injected, 0);
  return {
    injected,
    stopped: injected - escapes.length,
    escaped: escapes.length,
    careActs: book.careActs.length,
    blockedLegitimate: blockedCare + book.blocked.length,
    perHazard,
    perCare,
    escapes,
  };
}

function hasEscaped(
  { must, commandIds, stopped }: Injection,
  byCommand: ReadonlyMap<string, readonly LogEvent[]>,
  traced: ReadonlySet<string | null>,
): boolean {
  const events = commandIds.map(id => byCommand.get(id) ?? []);
  switch (must) {
    case 'refused':
      return (
        events.flat().some(({ type }) => !TRACES_OF_REFUSAL.has(type)) ||
        stopped.some(id => !traced.has(id))
      );
    case 'held':
      return !events.flat().some(({ type }) => TRACES_OF_DOUBT.has(type));
    case 'once':
      return new Set(commandIds).size !== 1 || (events[0]?.length ?? 0) !== 1;
    case 'hold-wins': {
      const [hold, act] = events;
      const heldAt = hold?.find(({ type }) => type === 'HoldPlaced');
      const done = act?.find(({ type }) => !TRACES_OF_REFUSAL.has(type));
      return heldAt === undefined || (done !== undefined && done.revision > heldAt.revision);
    }
  }
}

/** Every stream's events must link: `prev` is the hash of the bytes before it, revisions have no gap. */
function chainIsBroken(log: readonly LogEvent[]): boolean {
  const heads = new Map<string, { revision: number; sha256: string }>();
  for (const { stream, revision, prev, sha256 } of log) {
    const head = heads.get(stream);
    if (revision !== (head?.revision ?? -1) + 1 || prev !== (head?.sha256 ?? null)) return true;
    heads.set(stream, { revision, sha256 });
  }
  return false;
}

/** The end that all barriers serve: nobody gets cells that are not his own. */
function wrongInfusions(book: Ledgerbook, log: readonly LogEvent[]): string[] {
  const participants = new Map<string, string>();
  for (const { stream, type, data } of log) {
    if (type === 'JourneyStarted') participants.set(stream, String(data.participant));
  }
  return log
    .filter(({ type }) => type === 'DrawnUp' || type === 'InfusionStarted')
    .flatMap(({ stream, scans, type }) =>
      scans
        .map(({ raw }) => (raw === undefined ? undefined : book.cellsOf.get(raw)))
        .filter(owner => owner !== undefined && owner !== participants.get(stream))
        .map(() => `${type} in ${stream} with cells of another person`),
    );
}
