import type { Instant } from '@selfsame/custody';
import { WatchedClock } from '@selfsame/ledger';
import { TRIAL_BEGINS } from '@selfsame/simulator';
import { type Desk, deskOf } from './harness/desk.js';
import { type TestLedger, ledgerInProcess } from './harness/ledger-in-process.js';

const [MINUTE_MS, HOUR_MS, DAY_MS] = [60_000, 3_600_000, 24 * 3_600_000];

/** Somebody, or a time server at fault, sets the clock of the machine under a ledger that is at work. */
describe('H23: a ledger whose machine has a clock that jumped', () => {
  let ledger: TestLedger;
  let desk: Desk;
  let coi: string;
  let machine: number;
  let steadyMs: number;

  beforeEach(async () => {
    machine = TRIAL_BEGINS;
    steadyMs = 0;
    const clock = new WatchedClock({
      time: () => machine as Instant,
      steadyMs: () => steadyMs,
      notBefore: undefined,
      changed: () => undefined,
    });
    ledger = await ledgerInProcess({ clock });
    desk = await deskOf(ledger, 'qa', 'investigator');
    coi = await desk.journey('01-001');
    await desk.hold(coi, 'nobody looks at this');
  });
  afterEach(() => ledger.close());

  const passes = (ms: number): void => {
    machine += ms;
    steadyMs += ms;
  };
  const events = async () => {
    const stored = await ledger.store.readStream(`journey-${coi}`, 0, 100);
    return stored.map(
      ({ bytes }) =>
        JSON.parse(Buffer.from(bytes).toString()) as { type: string; recordedAt: string },
    );
  };
  const told = async () =>
    (await events()).filter(({ type }) => type === 'DeadlinePassed').map(each => each.recordedAt);
  const shown = async () => {
    const { body } = await desk.read('/ready');
    const metrics = await (await fetch(`${ledger.url}/metrics`)).text();
    return [body.clockOffSeconds, /^selfsame_clock_off_seconds (.*)$/m.exec(metrics)?.[1]];
  };

  it('goes on recording, at the time that it would have been', async () => {
    passes(10 * MINUTE_MS);
    machine += DAY_MS;
    await desk.hold(coi, 'another doubt');
    const at = new Date(TRIAL_BEGINS + 10 * MINUTE_MS).toISOString();
    expect((await events()).at(-1)?.recordedAt).toBe(at);
    expect(await shown()).toEqual([86_400, '86400']);
    machine -= DAY_MS;
    expect(await shown()).toEqual([undefined, '0']);
  });

  it('tells no deadline early, and tells it when the clock is right again', async () => {
    passes(10 * MINUTE_MS);
    machine += DAY_MS;
    await ledger.look();
    expect(await told()).toEqual([]);
    machine -= DAY_MS;
    await ledger.look();
    expect(await told()).toEqual([]);
    passes(2 * HOUR_MS);
    await ledger.look();
    expect(await told()).toEqual([new Date(machine).toISOString()]);
  });

  it('tells no deadline in the first minute after its start, when the machine may still be setting its clock', async () => {
    machine += 2 * HOUR_MS;
    await ledger.look();
    expect(await told()).toEqual([]);
    passes(MINUTE_MS);
    await ledger.look();
    expect(await told()).toHaveLength(1);
  });
});
