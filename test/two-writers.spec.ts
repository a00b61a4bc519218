import { TRIAL_BEGINS } from '@selfsame/simulator';
import { v7 as uuidv7 } from 'uuid';
import { type Desk, deskOf } from './harness/desk.js';
import { type TestLedger, ledgerInProcess } from './harness/ledger-in-process.js';
import { passThrough } from '@selfsame/event-store/history';

/** Two instances over one log, and two people at one record: one is first, the other is decided again or told. */
describe('two writers', () => {
  let ledger: TestLedger;
  let other: TestLedger;
  let here: Desk;
  let there: Desk;
  let coi: string;

  beforeEach(async () => {
    ledger = await ledgerInProcess();
    other = await ledger.another(TRIAL_BEGINS);
    here = await deskOf(ledger, 'qa', 'investigator');
    there = await deskOf(other, 'qa', 'investigator');
    coi = await here.journey('01-001');
  });
  afterEach(async () => {
    await other.close();
    await ledger.close();
  });

  const holding = (reason: string) => ({ scope: { kind: 'journey' }, reason });
  const resolving = { hold: 'HOLD-1', disposition: 'lifted', evidence: 'looked at' };
  const types = async (): Promise<string[]> => {
    const events = await ledger.store.readStream(`journey-${coi}`, 0, 100);
    return events.map(({ bytes }) => {
      const { type } = JSON.parse(Buffer.from(bytes).toString()) as { type: string };
      return type;
    });
  };

  it('of two things that do not exclude each other both are stored, one after the other', async () => {
    const answers = await Promise.all(
      [here, there, here, there].map(desk => desk.give(`/journeys/${coi}/holds`, holding('why'))),
    );
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201]);
    const { body } = await here.read(`/journeys/${coi}`);
    const { holds } = body.journey as { holds: object };
    expect(Object.keys(holds).sort()).toEqual(['HOLD-1', 'HOLD-2', 'HOLD-3', 'HOLD-4']);
  });

  it('of two things that exclude each other one is stored, and the other is told why not', async () => {
    await here.hold(coi, 'a question');
    const reviewers = [await deskOf(ledger, 'qa'), await deskOf(other, 'qa')];
    const answers = await Promise.all(
      reviewers.map(desk => desk.give(`/journeys/${coi}/hold-resolutions`, resolving)),
    );
    expect(answers.map(({ status }) => status).sort((a, b) => a - b)).toEqual([201, 409]);
    expect((await types()).filter(type => type === 'HoldResolved')).toHaveLength(1);
  });

  it('one command sent through both is done once, and both get the same answer', async () => {
    const commandId = uuidv7();
    const answers = await Promise.all(
      [here, there].map(desk => desk.give(`/journeys/${coi}/holds`, holding('once'), commandId)),
    );
    const bodies = answers.map(({ body }) => body);
    expect(bodies.filter(({ repeated }) => repeated === true)).toHaveLength(1);
    expect(bodies[0]?.events).toEqual(bodies[1]?.events);
    expect((await types()).filter(type => type === 'HoldPlaced')).toHaveLength(1);
  });

  it('whoever is overtaken again and again is told so, and nothing of his is stored', async () => {
    const overtaken = await ledger.another(TRIAL_BEGINS, store =>
      passThrough(store, {
        append: async (stream, revision, events) => {
          if (stream === `journey-${coi}`) await here.hold(coi, 'first');
          return store.append(stream, revision, events);
        },
      }),
    );
    const late = await deskOf(overtaken, 'qa');
    expect(await late.give(`/journeys/${coi}/holds`, holding('last'))).toMatchObject({
      status: 409,
      body: { code: 'RECORD_BUSY', remedy: expect.stringContaining('same command id') as string },
    });
    const holds = (await types()).filter(type => type === 'HoldPlaced');
    expect(holds).toHaveLength(6);
    await overtaken.close();
  });
});
