import { TRIAL_BEGINS, people } from '@selfsame/simulator';
import { v7 as uuidv7 } from 'uuid';
import { Desk, deskOf } from './harness/desk.js';
import { Hands } from './harness/hands.js';
import { type TestLedger, administrator } from './harness/ledger-in-process.js';
import { type LedgersOnCluster, ledgersOnCluster } from './harness/ledgers-on-cluster.js';
import { eventsOf } from './harness/events-of.js';

const HOUR_MS = 3_600_000;

/** What holds in one ledger holds across its instances: they share nothing but the cluster. */
describe('two instances on one cluster', () => {
  let ledgers: LedgersOnCluster;
  let here: TestLedger;
  let there: TestLedger;
  let hands: Hands;
  let otherHands: Hands;

  beforeAll(async () => {
    ledgers = await ledgersOnCluster();
    [here, there] = ledgers.instances;
    hands = await Hands.at(here);
    otherHands = await Hands.at(there);
  });
  afterAll(() => ledgers.close());

  const at = (ledger: TestLedger): Promise<Desk> => deskOf(ledger, 'qa', 'investigator');
  const holding = (reason: string) => ({ scope: { kind: 'journey' }, reason });

  it('one command sent to both at once is done once, and both answer the same', async () => {
    const { coi } = await hands.therapy(await hands.participant());
    const commandId = uuidv7();
    const desks = [await at(here), await at(there)];
    const answers = await Promise.all(
      desks.map(desk => desk.give(`/journeys/${coi}/holds`, holding('once'), commandId)),
    );
    expect(answers.map(({ status }) => status)).toEqual([201, 201]);
    expect(answers[0]?.body.events).toEqual(answers[1]?.body.events);
    const placed = await eventsOf(here.store, `journey-${coi}`);
    expect(placed.filter(({ type }) => type === 'HoldPlaced')).toHaveLength(1);
  });

  it('of many writers at both, none is lost and none is doubled', async () => {
    const { coi } = await hands.therapy(await hands.participant());
    const desks = [await at(here), await at(there)];
    const answers = await Promise.all(
      Array.from({ length: 20 }, async (_, n) =>
        desks[n % 2]?.give(`/journeys/${coi}/holds`, holding(`reason ${n}`)),
      ),
    );
    const stored = answers.filter(answer => answer?.status === 201).length;
    const placed = await eventsOf(there.store, `journey-${coi}`);
    expect(placed.filter(({ type }) => type === 'HoldPlaced')).toHaveLength(stored);
    expect(stored).toBeGreaterThan(0);
  });

  it('a wristband bound at one is nobody else’s at the other', async () => {
    const wristband = hands.things.wristband();
    const bind = async (desk: Desk, subjectNumber: string): Promise<number> => {
      const enrolled = await desk.give('/participants', { subjectNumber, site: 'motol' });
      const path = `/participants/${String(enrolled.body.participant)}/wristbands`;
      return (await desk.give(path, { wristband })).status;
    };
    const both = await Promise.all([
      bind(await deskOf(here, 'investigator', 'nurse'), '01-801'),
      bind(await deskOf(there, 'investigator', 'nurse'), '01-802'),
    ]);
    expect(both.filter(status => status === 201)).toHaveLength(1);
    expect(both.filter(status => status === 409)).toHaveLength(1);
  });

  it('H48: a participant stopped at one begins nothing at the other', async () => {
    const body = await hands.participant();
    await hands.therapy(body, 'cryo');
    await hands.api.give(people.investigator, `/participants/${body.participant}/stops`, {
      cause: 'consent-withdrawn',
    });
    await expect(otherHands.therapy(body, 'cryo')).rejects.toThrow();
  });

  it('shows at one what was just answered by the other, when it is asked for', async () => {
    const desk = await at(here);
    const other = await at(there);
    for (let n = 0; n < 10; n += 1) {
      const { coi } = await hands.therapy(await hands.participant());
      const { body } = await desk.give(`/journeys/${coi}/holds`, holding('look at this'));
      const list = await other.read(`/journeys/${coi}/whereabouts?after=${String(body.position)}`);
      expect(list.status).toBe(200);
    }
  });

  it('tells a passed deadline once, whichever of them sees it first', async () => {
    const { coi } = await hands.therapy(await hands.participant());
    await (await at(here)).give(`/journeys/${coi}/holds`, holding('nobody looks at this'));
    const later = new Date(TRIAL_BEGINS + 60 * 24 * HOUR_MS).toISOString();
    await Promise.all(
      [here, there].map(async ledger => {
        const desk = new Desk(ledger.url, await ledger.token(administrator));
        expect((await desk.ask('POST', '/simulation/clock', { now: later })).status).toBe(201);
      }),
    );
    const told = await eventsOf(here.store, `journey-${coi}`);
    expect(told.filter(({ type }) => type === 'DeadlinePassed').length).toBeGreaterThan(0);
    const ids = told.map(({ commandId }) => commandId);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('tells an operator how each of them follows, and goes on after the leader has changed', async () => {
    ledgers.double.elect(1);
    ledgers.double.cut();
    const { body } = await (
      await at(here)
    ).give('/participants', {
      subjectNumber: '01-901',
      site: 'motol',
    });
    const desk = await deskOf(there, 'qa');
    const after = String(body.position);
    expect((await desk.read(`/alerts?after=${after}`)).status).toBe(200);
    const operator = new Desk(there.url, await there.token(administrator));
    const ready = await operator.read('/ready');
    expect(ready.body).toMatchObject({
      ready: true,
      follows: { behindSeconds: 0, lastEvent: expect.any(String) as string },
    });
    expect((ready.body.follows as { interruptions: number }).interruptions).toBeGreaterThan(0);
    const metrics = await (await fetch(`${there.url}/metrics`)).text();
    expect(metrics).toMatch(/selfsame_store_interruptions_total [1-9]/);
  });
});
