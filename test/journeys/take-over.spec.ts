import { type Scene, people, postOf } from '@selfsame/simulator';
import { anotherHospital, brno } from '../harness/another-hospital.js';
import { Hands } from '../harness/hands.js';
import { type TestLedger, ledgerInProcess } from '../harness/ledger-in-process.js';
import { packedMarrow } from '../harness/packed-marrow.js';

type Taker = Parameters<Scene['tell']>[0];

const HOUR_MS = 3_600_000;

/** The courier is not there, and the cells are: whoever stands beside them takes them, and says so. */
describe('a package that is taken over', () => {
  let ledger: TestLedger;
  let hands: Hands;
  let scene: Scene;
  let outside: Awaited<ReturnType<typeof packedMarrow>>['outside'];
  let sscc: string;

  beforeAll(async () => {
    ledger = await ledgerInProcess({ beside: [anotherHospital] });
    hands = await Hands.at(ledger);
  });
  beforeEach(async () => {
    ({ scene, outside, sscc } = await packedMarrow(hands));
    await offer(people.collector, people.courier);
    await scene.must(people.courier, 'handoff-acceptances', outside);
    await scene.must(people.courier, 'departures', outside);
  });
  afterAll(() => ledger.close());

  const offer = (from: Taker, to: Taker) =>
    scene.must(from, 'handoff-offers', { ...outside, to: postOf(to) });
  const takeOver = (by: Taker, extras: object = {}, fields: object = {}) =>
    scene.tell(
      by,
      'takeovers',
      { package: outside.package, reason: 'nobody-there', witness: 'guard-1', ...fields },
      extras,
    );
  const journey = async () =>
    (await hands.api.read(people.qa, `/journeys/${scene.coi}`)).journey as {
      packages: Record<string, { custodian: object; offer?: object }>;
      deviations: Record<string, { code: string }>;
    };
  const custodian = async () => (await journey()).packages[sscc]?.custodian;
  const deviations = async () =>
    Object.values((await journey()).deviations).map(({ code }) => code);
  const redLines = async () => {
    const after = String(await ledger.store.head());
    const { rows } = await hands.api.read(
      people.qa,
      `/journeys/${scene.coi}/timeline?limit=500&after=${after}`,
    );
    return (rows as { type: string; red: boolean }[])
      .filter(({ type, red }) => red && type === 'CustodyTakenOver')
      .map(({ type }) => type);
  };

  it('H19: is his who has it, red for ever, and QA is told', async () => {
    expect(await takeOver(people.operator)).toMatchObject({ accepted: true });
    expect(await custodian()).toEqual(postOf(people.operator));
    expect(await redLines()).toHaveLength(1);
    const after = String(await ledger.store.head());
    const { rows } = await hands.api.read(people.qa, `/alerts?limit=500&after=${after}`);
    expect(rows).toContainEqual(
      expect.objectContaining({ kind: 'takeover', code: 'CUSTODY_GAP', subject: sscc }),
    );
  });

  it('H19: tapped twice under two numbers, is one takeover and one deviation', async () => {
    await takeOver(people.operator);
    const before = await deviations();
    expect(await takeOver(people.operator)).toMatchObject({ accepted: true, body: { events: [] } });
    expect(await deviations()).toEqual(before);
    expect(await redLines()).toHaveLength(1);
  });

  it('H19: taken over by two at once, is one of theirs, and QA is told that they disagree', async () => {
    const both = await Promise.all([takeOver(people.operator), takeOver(people.nurse)]);
    expect(both.map(({ accepted }) => accepted)).toEqual([true, true]);
    expect([postOf(people.operator), postOf(people.nurse)]).toContainEqual(await custodian());
    expect(await deviations()).toContain('CUSTODY_DISPUTED');
    expect(await redLines()).toHaveLength(2);
  });

  it('H19: taken over while it was being offered, is accepted by nobody any more', async () => {
    await offer(people.courier, people.operator);
    await takeOver(people.nurse);
    expect(await scene.tell(people.operator, 'handoff-acceptances', outside)).toMatchObject({
      problem: { code: 'NO_OFFER' },
    });
    expect(await custodian()).toEqual(postOf(people.nurse));
  });

  it('H19: the courier who turns up afterwards moves nothing, until it is handed back to him by two sides', async () => {
    await takeOver(people.operator);
    expect(await scene.tell(people.courier, 'departures', outside)).toMatchObject({
      problem: { code: 'NOT_CUSTODIAN' },
    });
    await offer(people.operator, people.courier);
    expect(await scene.tell(people.courier, 'handoff-acceptances', outside)).toMatchObject({
      accepted: true,
    });
    expect(await custodian()).toEqual(postOf(people.courier));
  });

  it('H19 H23: told late from a telephone without signal, takes nothing from whom it was handed to since', async () => {
    await offer(people.courier, people.operator);
    await scene.must(people.operator, 'handoff-acceptances', outside);
    const late = await takeOver(people.nurse, { clockOffMs: -HOUR_MS });
    expect(late).toMatchObject({ accepted: true });
    expect(await custodian()).toEqual(postOf(people.operator));
    expect(await deviations()).toContain('TOLD_TOO_LATE');
    expect(await redLines()).toHaveLength(1);
  });

  it('H18 H19: by a hospital that has no part in it, is recorded: that is where it is', async () => {
    const nurse = { ...people.nurse, ...brno, id: 'nurse-of-brno' };
    expect(await takeOver(nurse)).toMatchObject({ accepted: true });
    expect(await custodian()).toEqual(brno);
    expect(await deviations()).toContain('CUSTODY_GAP');
  });
});
