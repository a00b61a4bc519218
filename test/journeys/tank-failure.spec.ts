import { SPARE_TANK, type Scene, TANK, people } from '@selfsame/simulator';
import { eventsOf } from '../harness/events-of.js';
import type { Hands } from '../harness/hands.js';
import { type MortalLedger, mortalLedger } from '../harness/mortal-ledger.js';
import { Vault, boxScan } from '../harness/vault.js';

const MINUTE_MS = 60_000;
/** The tank's own event, two boxes, and the two therapies that lie in them. */
const APPENDS_TO_RESCUE = 5;
/** Two boxes for each of the first two nights, and two that are carried to and fro. */
const STORIES = 6;

interface Carried {
  readonly from?: string;
  readonly to?: string;
  readonly commandId?: string;
}

/** H17, as the keeper lives it who is called at three in the morning. */
describe('the night in which a tank fails', () => {
  let ledger: MortalLedger;
  let hands: Hands;
  let vault: Vault;

  beforeAll(async () => {
    ledger = await mortalLedger();
    ({ hands } = ledger);
    vault = await Vault.filled(ledger, hands, STORIES);
  });
  afterAll(() => ledger.close());

  /** Two boxes that have stood in a cold tank since yesterday. */
  const twoBoxes = async () => {
    const two = [vault.next(), vault.next()] as const;
    await nightFalls(two[0].scene);
    return two;
  };
  const nightFalls = ({ parts }: Scene) => hands.live(() => parts.calendar.after(600 * MINUTE_MS));
  const minutesAgo = (minutes: number) => new Date(hands.now - minutes * MINUTE_MS).toISOString();
  const rescue = (
    boxes: readonly string[],
    minutes: number,
    { from = TANK, to = SPARE_TANK, ...extras }: Carried = {},
  ) =>
    hands.api.give(
      people.keeper,
      `/tanks/${from}/rescues`,
      {
        to,
        boxes: boxes.map(boxScan),
        warmSince: minutesAgo(minutes),
        milliCelsius: -120_000,
        cause: 'the vacuum is gone',
      },
      extras,
    );
  const movesOf = async (box: string) =>
    (await eventsOf(ledger.store, `box-${box}`)).filter(({ type }) => type === 'BoxMoved').length;
  const standsIn = async (box: string) =>
    (await hands.api.read(people.keeper, `/boxes/${box}`)).tank;
  const holdsOf = async (scene: Scene) =>
    Object.values((await vault.journey(scene)).holds).map(({ scope }) => scope);
  const warmMinutes = async (scene: Scene, item: string) =>
    Math.round(((await vault.journey(scene)).items[item]?.outOfStorageMs ?? 0) / MINUTE_MS);
  const head = async () => String(await ledger.store.head());
  const tank = async (name: string) =>
    hands.api.read(people.keeper, `/tanks/${name}?after=${await head()}`) as Promise<{
      boxes: object[];
      taken: number;
      alarms: { alarm: string; code: string; closedFor: string | null }[];
    }>;
  const openAlerts = async () => {
    const page = await hands.api.read(
      people.qa,
      `/alerts?open=true&limit=500&after=${await head()}`,
    );
    return (page.rows as { kind: string; code: string; subject: string }[])
      .filter(({ kind }) => kind === 'tank')
      .map(({ code, subject }) => `${subject} ${code}`);
  };

  it('H17: one command carries whole boxes over, counts the minutes of each tube, and tells QA', async () => {
    const [one, other] = await twoBoxes();
    const before = await warmMinutes(one.scene, 'T1');
    expect(await rescue([one.box, other.box], 4)).toMatchObject({
      accepted: true,
      body: { events: [{ type: 'BoxesRescued' }, { type: 'TankAlarmRaised' }] },
    });
    expect([await standsIn(one.box), await standsIn(other.box)]).toEqual([SPARE_TANK, SPARE_TANK]);
    for (const { scene } of [one, other]) {
      for (const item of ['T1', 'T2']) expect(await warmMinutes(scene, item)).toBe(before + 4);
      expect(await holdsOf(scene)).toEqual([]);
    }
    expect(await vault.map(one.box)).toEqual({ A1: 'T1', A2: 'T2' });
    expect(await openAlerts()).toContain(`${TANK}/ALARM-1 TANK_FAILED`);
  });

  it('H17: what lay in the warm for too long is held, in every therapy', async () => {
    const [one, other] = await twoBoxes();
    expect(await rescue([one.box, other.box], 45)).toMatchObject({ accepted: true });
    for (const { scene } of [one, other]) {
      expect(await holdsOf(scene)).toEqual([
        { kind: 'unit', item: 'T1' },
        { kind: 'unit', item: 'T2' },
      ]);
      expect(Object.values((await vault.journey(scene)).deviations)).toHaveLength(1);
    }
  });

  describe('and the process of the ledger with it', () => {
    let two: Awaited<ReturnType<typeof twoBoxes>>;
    beforeAll(async () => {
      two = await twoBoxes();
    });

    it.each(Array.from({ length: APPENDS_TO_RESCUE }, (_, appends) => appends))(
      'H17: after a crash at %d appends, every box and every tube is told of it, once',
      async appends => {
        const [one, other] = two;
        await nightFalls(one.scene);
        const before = await warmMinutes(one.scene, 'T1');
        const movesBefore = await movesOf(one.box);
        const from = (await standsIn(one.box)) as string;
        const to = from === TANK ? SPARE_TANK : TANK;
        const extras = { from, to, commandId: hands.api.newCommandId() };
        ledger.dieAfter(appends);
        // One append is the record: it is the answer, whatever follows.
        const told = await rescue([one.box, other.box], 3, extras);
        expect(told).toMatchObject({ accepted: appends > 0 });
        await ledger.comesBack();
        // The same command again is answered from the record, and adds nothing.
        expect(await rescue([one.box, other.box], 3, extras)).toMatchObject({ accepted: true });
        await ledger.look();
        for (const { box, scene } of two) {
          expect(await standsIn(box)).toBe(to);
          expect(await warmMinutes(scene, 'T1')).toBe(before + 3);
          expect(await movesOf(box)).toBe(movesBefore + 1);
        }
      },
    );

    it('H15: a box that nobody registered keeps no other one from being carried over', async () => {
      const [one, other] = two;
      const from = (await standsIn(one.box)) as string;
      const boxes = [one.box, '9512345NOBODY', other.box];
      expect(await rescue(boxes, 2, { from, to: 'TANK3' })).toMatchObject({ accepted: true });
      expect([await standsIn(one.box), await standsIn(other.box)]).toEqual(['TANK3', 'TANK3']);
      expect((await tank(from)).alarms.slice(-3)).toMatchObject([
        { code: 'TANK_FAILED' },
        { code: 'BOX_UNKNOWN', facts: { boxes: '9512345NOBODY' } },
        { code: 'INSTRUMENT_UNKNOWN', facts: { instrument: 'TANK3' } },
      ]);
    });
  });

  it('shows what stands in which tank, until QA closes the alarms', async () => {
    const { boxes, taken } = await tank(SPARE_TANK);
    // Those of the first two nights; the others stand in a third tank.
    expect(boxes).toHaveLength(4);
    expect(boxes[0]).toMatchObject({ positions: 25, taken: 2 });
    expect(taken).toBe(8);
    for (const name of [TANK, SPARE_TANK]) {
      for (const { alarm } of (await tank(name)).alarms) {
        const path = `/tanks/${name}/alarms/${alarm}/closures`;
        const closed = await hands.api.give(people.qa, path, { evidence: 'scrapped and replaced' });
        expect(closed).toMatchObject({ accepted: true });
      }
    }
    expect(await openAlerts()).toEqual([]);
  });
});
