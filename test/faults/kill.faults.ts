import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Tortured, torture } from '../harness/kill-torture.js';
import { part } from './part.js';
import { progress } from './progress.js';
import { tally } from './tally.js';

const SEEDS = [11, 12];
const RESTARTS = 50;
/** Programs start slowly on a busy machine; nothing here is measured. */
const SLOWEST_MS = 1_200_000;

part('kill -9 through HTTP', [], () => {
  const name = `loses nothing that was acknowledged in ${RESTARTS} restarts`;
  it(
    name,
    async () => {
      // A start keeps one processor busy: two ledgers at once keep both.
      const killed = SEEDS.map(() => 0);
      const ledgers = await Promise.all(
        SEEDS.map((seed, lane) =>
          torture({
            seed,
            restarts: RESTARTS / SEEDS.length,
            onRestart: so => {
              killed[lane] = so;
              progress(
                'restarts',
                killed.reduce((sum, one) => sum + one, 0),
                RESTARTS,
              );
            },
          }),
        ),
      );
      const sum = (of: (one: Tortured) => number): number =>
        ledgers.reduce((total, one) => total + of(one), 0);
      tally({
        kind: 'injected',
        part: 'kill -9 through HTTP',
        injected: sum(({ kills }) => kills),
        acknowledged: sum(({ acknowledged }) => acknowledged),
        lost: sum(({ lost }) => lost.length),
      });
      expect(ledgers.map(({ lost, faults }) => ({ lost, faults }))).toEqual(
        SEEDS.map(() => ({ lost: [], faults: [] })),
      );
      expect(sum(({ unknown }) => unknown)).toBeGreaterThan(0);
    },
    SLOWEST_MS,
  );

  it('notices a ledger that forgot what it had not yet moved into its database', async () => {
    const { kills, lost } = await torture({
      seed: 13,
      restarts: 1,
      meanwhile: dataDir => {
        for (const file of ['log.sqlite-wal', 'log.sqlite-shm']) rmSync(join(dataDir, file));
      },
    });
    const part = 'kill -9, and the write-ahead log is gone';
    tally({ kind: 'wrong on purpose', part, injected: kills, caught: lost.length > 0 ? 1 : 0 });
    expect(lost).not.toEqual([]);
  });
});
