import { packResults, unpackResults } from './packed-results.js';
import type { JobResult } from './job-result.js';

const there = (results: readonly JobResult[]): JobResult[] =>
  unpackResults(structuredClone(packResults(results)));

describe('packed results', () => {
  it('come out as they went in, beyond 32 bits too', () => {
    const results: JobResult[] = [
      { ticket: 7, outcome: 'stored', firstRevision: 0, lastN: 0 },
      { ticket: 8, outcome: 'conflict', actualRevision: -1 },
      { ticket: 9, outcome: 'conflict', actualRevision: 4 },
      { ticket: 10, outcome: 'stored', firstRevision: 5, lastN: 2 ** 40 },
    ];
    expect(there(results)).toEqual(results);
  });

  it.each(['unknown', 'refused'] as const)(
    'tell a transaction that is %s for each append',
    outcome => {
      const fault = { code: 'WRITE_FAILED', message: 'SQLITE_IOERR: disk I/O error' } as const;
      const results: JobResult[] = [3, 4].map(ticket => ({ ticket, outcome, fault }));
      expect(there(results)).toEqual(results);
    },
  );
});
