import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { torture, tortureMany } from '../harness/kill-torture.js';
import { part } from './part.js';
import { progress } from './progress.js';
import { tally } from './tally.js';

const RESTARTS = 50;
/** Programs start slowly on a busy machine; nothing here is measured. */
const SLOWEST_MS = 1_200_000;

part('kill -9 through HTTP', [], () => {
  const name = `loses nothing that was acknowledged in ${RESTARTS} restarts`;
  const restarts = async (): Promise<void> => {
    const { kills, acknowledged, lost, faults, unknown } = await tortureMany({
      seeds: [11, 12],
      restarts: RESTARTS,
      onRestart: killed => progress('restarts', killed, RESTARTS),
    });
    const part = 'kill -9 through HTTP';
    tally({ kind: 'injected', part, injected: kills, acknowledged, lost: lost.length });
    expect({ lost, faults }).toEqual({ lost: [], faults: [] });
    expect(kills).toBeGreaterThanOrEqual(RESTARTS);
    expect(unknown).toBeGreaterThan(0);
  };
  it(name, restarts, SLOWEST_MS);

  it('notices a ledger that forgot what it had not yet moved into its database', async () => {
    const { kills, lost } = await torture({
      seed: 13,
      restarts: 1,
      meanwhile: dataDir => {
        for (const file of ['log.sqlite-wal', 'log.sqlite-shm']) rmSync(join(dataDir, file));
        // The lists remember how far the log had come, and the ledger would not start.
        for (const end of ['', '-wal', '-shm'])
          rmSync(join(dataDir, `read-models.sqlite${end}`), { force: true });
      },
    });
    const part = 'kill -9, and the write-ahead log is gone';
    tally({ kind: 'wrong on purpose', part, injected: kills, caught: lost.length > 0 ? 1 : 0 });
    expect(lost).not.toEqual([]);
  });
});
