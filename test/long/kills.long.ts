import { tortureMany } from '../harness/kill-torture.js';
import { record } from './record.js';

const RESTARTS = Number(process.env.LONG_RESTARTS ?? 1_000);

describe('a ledger that is killed again and again', () => {
  it(`loses nothing that was acknowledged in ${RESTARTS} restarts`, async () => {
    const seeds = [1, 2];
    const { kills, acknowledged, unknown, lost, faults } = await tortureMany({
      seeds,
      restarts: RESTARTS,
    });
    record({ kind: 'kills', kills, acknowledged, unknown, lost: lost.length });
    expect({ lost, faults }).toEqual({ lost: [], faults: [] });
    expect(kills).toBeGreaterThanOrEqual(RESTARTS);
  });
});
