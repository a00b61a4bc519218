// What an answer to an append promises of the log, whenever it was given.
import { NO_STREAM } from '../event-store.js';
import type { AppendAct, Fault } from './history.js';
import type { WholeLog } from './whole-log.js';

export function appendFaults(act: AppendAct, log: WholeLog): Fault[] {
  switch (act.answer.outcome) {
    case 'stored':
      return storedFaults(act, act.answer, log);
    case 'unknown':
      return thereAtAll(act, log) ? wholeFaults(act, log) : [];
    case 'refused':
      return absentFaults(act, log);
    case 'conflict':
      return [...absentFaults(act, log), ...conflictFaults(act, act.answer, log)];
  }
}

type Answered<O extends AppendAct['answer']['outcome']> = Extract<
  AppendAct['answer'],
  { outcome: O }
>;

function storedFaults(
  act: AppendAct,
  { firstRevision, lastPosition }: Answered<'stored'>,
  log: WholeLog,
): Fault[] {
  const { stream, expectedRevision, names } = act;
  const what = described(act);
  const faults = wholeFaults(act, log);
  if (expectedRevision !== undefined && firstRevision !== expectedRevision + 1)
    faults.push({ rule: 'expected-revision-ignored', what: `${what}, stored at ${firstRevision}` });
  const index = log.indexOf(stream, firstRevision + names.length - 1);
  const last = index === undefined ? undefined : log.events[index];
  const isOurs = last !== undefined && last.name === names.at(-1);
  if (isOurs && lastPosition !== undefined && last.position !== lastPosition)
    faults.push({ rule: 'misplaced', what: `${what}, told ${lastPosition}, at ${last.position}` });
  const placed = log.placed(act);
  if (placed !== undefined && log.events[placed.from]?.revision !== firstRevision)
    faults.push({ rule: 'misplaced', what: `${what}, told revision ${firstRevision}` });
  return faults;
}

/** All of it is there, together and where it was wanted. */
function wholeFaults(act: AppendAct, log: WholeLog): Fault[] {
  const { names, expectedRevision } = act;
  const what = described(act);
  const placed = log.placed(act);
  if (placed === undefined) {
    const missing = names.filter(name => log.indicesOf(name).length === 0).length;
    return [{ rule: missing === names.length ? 'lost' : 'half-stored', what }];
  }
  const revision = log.events[placed.from]?.revision;
  return expectedRevision === undefined || revision === expectedRevision + 1
    ? []
    : [{ rule: 'expected-revision-ignored', what: `${what}, found at ${revision}` }];
}

const absentFaults = (act: AppendAct, log: WholeLog): Fault[] =>
  thereAtAll(act, log) ? [{ rule: 'refused-but-there', what: described(act) }] : [];

function conflictFaults(
  act: AppendAct,
  { actualRevision }: Answered<'conflict'>,
  log: WholeLog,
): Fault[] {
  const { stream, expectedRevision } = act;
  const stood = actualRevision === NO_STREAM || log.indexOf(stream, actualRevision) !== undefined;
  return stood && actualRevision !== expectedRevision
    ? []
    : [{ rule: 'conflict-without-competitor', what: `${described(act)}, told ${actualRevision}` }];
}

const thereAtAll = ({ names }: AppendAct, log: WholeLog): boolean =>
  names.some(name => log.indicesOf(name).length > 0);

export const described = ({ stream, expectedRevision, names, answer }: AppendAct): string =>
  `${answer.outcome} append of ${names.length} to ${stream} after ${expectedRevision ?? 'any'}`;
