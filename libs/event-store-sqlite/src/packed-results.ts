// How answers travel back from the writer thread: two numbers each, because an object each costs more to send than to write
// what it tells. A failure is one for a whole transaction, and is told once.
import type { Fault, JobResult } from './job-result.js';

/** Of appends whose tickets follow each other. */
export type PackedResults =
  | {
      readonly firstTicket: number;
      /** For each append its first revision and its last position's number, or the actual revision and NOT_STORED. */
      readonly numbers: Float64Array<ArrayBuffer>;
    }
  | {
      readonly firstTicket: number;
      readonly count: number;
      readonly outcome: 'unknown' | 'refused';
      readonly fault: Fault;
    };

const NOT_STORED = -1;
const NUMBERS_EACH = 2;

/** @param results of one transaction, or a part of them; at least one, in the order of their tickets */
export function packResults(results: readonly JobResult[]): PackedResults {
  const firstTicket = results[0]?.ticket ?? Number.NaN;
  const numbers = new Float64Array(results.length * NUMBERS_EACH);
  for (const [index, result] of results.entries()) {
    if (result.outcome === 'unknown' || result.outcome === 'refused') {
      const { outcome, fault } = result;
      return { firstTicket, count: results.length, outcome, fault };
    }
    const isStored = result.outcome === 'stored';
    numbers[index * NUMBERS_EACH] = isStored ? result.firstRevision : result.actualRevision;
    numbers[index * NUMBERS_EACH + 1] = isStored ? result.lastN : NOT_STORED;
  }
  return { firstTicket, numbers };
}

export function unpackResults(packed: PackedResults): JobResult[] {
  const { firstTicket } = packed;
  if (!('numbers' in packed)) {
    const { count, outcome, fault } = packed;
    return Array.from({ length: count }, (_, index) => {
      return { ticket: firstTicket + index, outcome, fault };
    });
  }
  const { numbers } = packed;
  return Array.from({ length: numbers.length / NUMBERS_EACH }, (_, index) => {
    const ticket = firstTicket + index;
    const revision = numbers[index * NUMBERS_EACH] as number;
    const lastN = numbers[index * NUMBERS_EACH + 1] as number;
    return lastN === NOT_STORED
      ? { ticket, outcome: 'conflict', actualRevision: revision }
      : { ticket, outcome: 'stored', firstRevision: revision, lastN };
  });
}
