import { TANK, people } from '@selfsame/simulator';
import { Hands } from '../harness/hands.js';
import { type TestLedger, ledgerInProcess } from '../harness/ledger-in-process.js';

const MINUTE_MS = 60_000;

/** H17: no data is not good data. Nitrogen stays cold without power; what nobody hears of, nobody knows. */
describe('a power cut in the vault', () => {
  let ledger: TestLedger;
  let hands: Hands;
  let begins: number;

  beforeAll(async () => {
    ledger = await ledgerInProcess();
    hands = await Hands.at(ledger);
    begins = hands.now;
  });
  afterAll(() => ledger.close());

  const at = (minute: number) => begins + minute * MINUTE_MS;
  const clockShows = (minute: number) => hands.api.moveClock(at(minute));
  const readings = (
    [from, until]: readonly [number, number],
    change: { milliCelsius?: number; levelMillimetres?: number } = {},
  ) =>
    Array.from({ length: (until - from) / 5 + 1 }, (_, index) => ({
      at: new Date(at(from + index * 5)).toISOString(),
      milliCelsius: -190_000,
      levelMillimetres: 400,
      ...change,
    }));
  const handIn = (those: readonly object[]) =>
    hands.api.give(people.keeper, `/tanks/${TANK}/readings`, {
      fileSha256: 'c'.repeat(64),
      readings: those,
    });
  const tank = () =>
    hands.api.read(people.keeper, `/tanks/${TANK}`) as Promise<{
      alarms: { code: string; facts: object }[];
      newest: object | null;
    }>;
  const alarms = async () => (await tank()).alarms.map(({ code }) => code);

  it('begins in a vault that is watched: a batch of readings is one event', async () => {
    const watching = await hands.api.give(people.qa, `/tanks/${TANK}/watches`, {
      maxMilliCelsius: -150_000,
      minLevelMillimetres: 100,
      silentAfterMinutes: 30,
    });
    expect(watching).toMatchObject({ accepted: true });
    await clockShows(25);
    const told = await handIn(readings([0, 25]));
    expect(told).toMatchObject({ body: { events: [{ type: 'TankReadingsIngested' }] } });
    expect(await tank()).toMatchObject({ newest: readings([25, 25])[0], warmSince: null });
  });

  it('sent again by a monitor that heard no answer, the batch is the same one', async () => {
    const again = await handIn(readings([0, 25]));
    expect(again).toMatchObject({ accepted: true, body: { events: [] } });
  });

  it('is an alarm before anybody has complained, and one only', async () => {
    await clockShows(54);
    expect(await alarms()).toEqual([]);
    await clockShows(55);
    expect(await alarms()).toEqual(['TANK_SILENT']);
    await clockShows(200);
    await ledger.restart();
    await ledger.look();
    expect(await alarms()).toEqual(['TANK_SILENT']);
    const page = await hands.api.read(
      people.qa,
      `/alerts?open=true&after=${String(await ledger.store.head())}`,
    );
    expect(page.rows).toMatchObject([{ kind: 'tank', code: 'TANK_SILENT', site: 'ledger' }]);
  });

  it('ends, and what the logger kept of it says that the tank grew warm', async () => {
    const kept = [
      ...readings([30, 150]),
      ...readings([155, 180], { milliCelsius: -130_000 }),
      ...readings([185, 200]),
    ];
    expect(await handIn(kept)).toMatchObject({ accepted: true });
    expect(await alarms()).toEqual(['TANK_SILENT', 'TANK_TOO_WARM']);
    expect(await tank()).toMatchObject({ warmSince: null, newest: readings([200, 200])[0] });
  });

  it('is told anew when the power fails again', async () => {
    await clockShows(230);
    expect(await alarms()).toEqual(['TANK_SILENT', 'TANK_TOO_WARM', 'TANK_SILENT']);
  });

  it('is asked of no tank that nobody enrolled', async () => {
    await expect(hands.api.read(people.qa, '/tanks/TANK9')).rejects.toThrow('404');
  });
});
