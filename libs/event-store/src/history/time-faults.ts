// Whether there was, for every act, a moment between its question and its answer at which the log was as the answer
// says. The log gives the order of the appends, so nothing has to be searched: each answer says how long the log was
// at least and at most, and whoever asks after that answer finds it at least so long.
import { NO_STREAM } from '../event-store.js';
import { described } from './append-faults.js';
import type { Act, AppendAct, Fault, FaultRule, History } from './history.js';
import type { WholeLog } from './whole-log.js';

/** What an answer says of the length of the log when it was given. */
interface Lengths {
  readonly least: number;
  readonly most: number;
}

interface Moment {
  readonly at: number;
  readonly asks?: Act;
  /** What is known from then on, and by whose answer. */
  readonly tells?: { readonly least: number; readonly by: Act | undefined };
}

export function timeFaults({ acts, subscriptions }: History, log: WholeLog): Fault[] {
  const faults: Fault[] = [];
  let known = 0;
  let knownBy: Act | undefined;
  for (const { asks, tells } of momentsOf(acts, subscriptions, log)) {
    if (asks !== undefined) faults.push(...faultsAtAsking(asks, known, knownBy, log));
    if (tells === undefined || tells.least <= known) continue;
    known = tells.least;
    knownBy = tells.by;
  }
  return faults;
}

function momentsOf(
  acts: readonly Act[],
  subscriptions: History['subscriptions'],
  log: WholeLog,
): Moment[] {
  const moments: Moment[] = acts.flatMap(act => {
    const { least } = lengthsTold(act, log);
    return [
      { at: act.invoked, asks: act },
      { at: act.answered, tells: { least: log.wholeFrom(least), by: act } },
    ];
  });
  for (const { at, event } of subscriptions.flatMap(({ delivered }) => delivered)) {
    const least = log.wholeFrom((log.indexOfSeen(event) ?? -1) + 1);
    moments.push({ at, tells: { least, by: undefined } });
  }
  return moments.sort((a, b) => a.at - b.at);
}

function faultsAtAsking(act: Act, known: number, knownBy: Act | undefined, log: WholeLog): Fault[] {
  if (act.kind === 'append') {
    const placed = log.placed(act);
    if (placed !== undefined && placed.from < known) return [orderFault(act, knownBy)];
  }
  const { least, most } = lengthsTold(act, log);
  if (log.wholeFrom(least) > most)
    return [{ rule: 'half-stored', what: `${shown(act)} saw a part` }];
  return known > most ? [{ rule: staleRule(act), what: `${shown(act)} knew ${known} events` }] : [];
}

/** Whoever told too much may have been the one who was wrong. */
function orderFault(act: AppendAct, knownBy: Act | undefined): Fault {
  const by = knownBy === undefined ? 'a subscription' : shown(knownBy);
  const invented = knownBy?.kind === 'append' && knownBy.answer.outcome === 'conflict';
  const rule = invented ? 'conflict-without-competitor' : 'out-of-order';
  return { rule, what: `${described(act)} was asked for after ${by}` };
}

const staleRule = (act: Act): FaultRule =>
  act.kind === 'append' ? 'conflict-without-competitor' : 'stale';

function lengthsTold(act: Act, log: WholeLog): Lengths {
  switch (act.kind) {
    case 'append':
      return lengthsOfAppend(act, log);
    case 'stream-read': {
      const { stream, fromRevision, limit, seen } = act;
      const end = fromRevision + seen.length;
      return {
        least: seen.length === 0 ? 0 : lengthWith(stream, end - 1, log),
        most: seen.length < limit ? lengthBefore(stream, end, log) : log.length,
      };
    }
    case 'log-read': {
      const least = log.startAfter(act.after) + act.seen.length;
      return { least, most: act.seen.length < act.limit ? least : log.length };
    }
  }
}

function lengthsOfAppend(act: AppendAct, log: WholeLog): Lengths {
  const { answer, stream } = act;
  if (answer.outcome === 'conflict') {
    const { actualRevision } = answer;
    const least = actualRevision === NO_STREAM ? 0 : lengthWith(stream, actualRevision, log);
    return { least, most: lengthBefore(stream, actualRevision + 1, log) };
  }
  const stored = answer.outcome === 'stored' ? log.placed(act) : undefined;
  return { least: stored?.to ?? 0, most: log.length };
}

/** The shortest log that holds this event; 0 where it is in none. */
const lengthWith = (stream: string, revision: number, log: WholeLog): number =>
  (log.indexOf(stream, revision) ?? -1) + 1;

/** The longest log that does not hold this event. */
const lengthBefore = (stream: string, revision: number, log: WholeLog): number =>
  log.indexOf(stream, revision) ?? log.length;

const shown = (act: Act): string =>
  act.kind === 'append' ? `a ${described(act)}` : `a ${act.kind} (${act.seen.length} events)`;
