import type { Instant } from '@selfsame/custody';
import { MAX_EVENT_BYTES } from '@selfsame/event-store';
import { problemOf } from '../http/problem.filter.js';
import { ledgerIntent } from './ledger-intent.js';
import { writeEvents } from './write-events.js';

const now = Date.parse('2026-02-16T09:00:00Z') as Instant;

const write = (scans: readonly { symbology: string; raw: string }[]) =>
  writeEvents(
    {
      identity: { ledgerId: 'l', epoch: 1, study: 's', build: 'b' },
      stream: 'box-1',
      loaded: { revision: -1, head: null, lastRecordedAt: 0 },
      intent: {
        ...ledgerIntent('01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77', now),
        afterTheFact: { reason: 'on paper' },
      },
      commandHash: 'h',
      scans,
      now,
    },
    [
      { type: 'SessionOpened', data: {} },
      { type: 'LineCleared', data: {} },
    ],
  );
const scansOf = (count: number) =>
  Array.from({ length: count }, () => ({ symbology: ']d2', raw: 'x'.repeat(400) }));

describe('writing events', () => {
  it('says in every event of a command that it was told after the fact', () => {
    const told = write(scansOf(1)).map(
      ({ bytes }) => JSON.parse(new TextDecoder().decode(bytes)) as { afterTheFact: unknown },
    );
    expect(told.map(({ afterTheFact }) => afterTheFact)).toEqual([
      { reason: 'on paper' },
      { reason: 'on paper' },
    ]);
  });

  it('tells the caller, and not the administrator, when one event cannot hold what he sent', () => {
    const problem = (() => {
      try {
        write(scansOf(200));
        return undefined;
      } catch (error) {
        return problemOf(error);
      }
    })();
    expect(problem).toMatchObject({
      status: 413,
      code: 'RECORD_TOO_LARGE',
      facts: { most: MAX_EVENT_BYTES },
    });
    expect(problem?.remedy).toContain('several commands');
  });
});
