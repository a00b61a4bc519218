import { torture } from './harness/kill-torture.js';

/** What a client was told is true for ever, whenever the process dies. */
describe('kill -9 through HTTP', () => {
  it('keeps every acknowledged event, in order, and answers a retry of an unknown one', async () => {
    const { lost, faults, unknown, acknowledged } = await torture({ seed: 4, restarts: 3 });
    expect({ lost, faults }).toEqual({ lost: [], faults: [] });
    expect(unknown).toBeGreaterThan(0);
    expect(acknowledged).toBeGreaterThan(0);
  });
});
