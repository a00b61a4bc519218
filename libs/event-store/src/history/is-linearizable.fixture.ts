// The textbook's search (Wing and Gong) for one stream, which knows nothing of positions, lengths or windows: it tries
// every order that the clock allows. Only for small histories; it is what the quick check is held against.
import { NO_STREAM } from '../event-store.js';
import type { AppendAct, History, StreamReadAct } from './history.js';

type Operation = AppendAct | StreamReadAct;

/** Whether one order of the acts explains every answer and ends in the log. The log is one stream's. */
export function isLinearizable({ acts, log }: History): boolean {
  const operations = acts.filter(
    (act): act is Operation =>
      act.kind === 'stream-read' || (act.kind === 'append' && act.answer.outcome !== 'refused'),
  );
  const end = log.map(({ name }) => name);
  const tried = new Set<string>();

  const search = (left: readonly Operation[], stream: readonly string[]): boolean => {
    if (left.every(isOptional) && sameNames(stream, end)) return true;
    const key = `${left.map(one => operations.indexOf(one)).join()}|${stream.join()}`;
    if (tried.has(key)) return false;
    tried.add(key);
    const firstAnswer = Math.min(
      ...left.filter(one => !isOptional(one)).map(({ answered }) => answered),
    );
    return left.some(operation => {
      if (operation.invoked > firstAnswer) return false;
      const rest = left.filter(other => other !== operation);
      const next = after(operation, stream, log);
      return (
        (next !== undefined && search(rest, next)) ||
        (isOptional(operation) && search(rest, stream))
      );
    });
  };
  return search(operations, []);
}

/** May take place long after it was answered, or never. */
const isOptional = (operation: Operation): boolean =>
  operation.kind === 'append' && operation.answer.outcome === 'unknown';

/** The stream after the operation, undefined where it could not have been answered so. */
function after(
  operation: Operation,
  stream: readonly string[],
  log: History['log'],
): readonly string[] | undefined {
  const revision = stream.length + NO_STREAM;
  if (operation.kind === 'stream-read') {
    const { fromRevision, limit, seen } = operation;
    const there = stream.slice(fromRevision, fromRevision + limit);
    const names = seen.map(({ name }) => name);
    return sameNames(there, names) ? stream : undefined;
  }
  const { answer, expectedRevision, names } = operation;
  const fits = expectedRevision === revision;
  switch (answer.outcome) {
    case 'conflict':
      return !fits && answer.actualRevision === revision ? stream : undefined;
    case 'stored': {
      const position = log[revision + names.length]?.position;
      const told = answer.firstRevision === stream.length && answer.lastPosition === position;
      return fits && told ? [...stream, ...names] : undefined;
    }
    case 'unknown':
      return fits ? [...stream, ...names] : undefined;
    case 'refused':
      return undefined;
  }
}

const sameNames = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.every((name, at) => name === others[at]);
