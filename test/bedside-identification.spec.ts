import {
  type Body,
  type Known,
  type Scene,
  heardOf,
  people,
  printerOf,
  therapy,
} from '@selfsame/simulator';
import { pino } from 'pino';
import { eventsOf } from './harness/events-of.js';
import { Hands } from './harness/hands.js';
import { type TestLedger, ledgerInProcess } from './harness/ledger-in-process.js';
import { LogLines } from './harness/log-lines.js';

const JANA: Known = {
  particulars: {
    familyName: 'Canarysová',
    givenName: 'Jonquille',
    dateOfBirth: '1958-07-19',
    hospitalNumber: 'MRN-CANARY-4812',
  },
  says: { identity: 'proxy', proxy: 'spouse-or-partner' },
  hasLookAlike: false,
};
const named = (familyName: string, givenName: string, dateOfBirth: string): Known => ({
  particulars: { familyName, givenName, dateOfBirth, hospitalNumber: 'MRN-77' },
  says: { identity: 'spoken' },
  hasLookAlike: false,
});
const BORN_THE_SAME_DAY = named('Dvořák', 'Petr', JANA.particulars.dateOfBirth);
const PETR = named('Dvořák', 'Petr', '1972-11-02');
const EVA = named('Malá', 'Eva', '1949-05-05');
const ALIKE: Known = { ...JANA, hasLookAlike: true };

describe('who is in the bed', () => {
  let ledger: TestLedger;
  let hands: Hands;
  let lines: LogLines;

  beforeEach(async () => {
    lines = new LogLines();
    ledger = await ledgerInProcess({ log: pino({ level: 'debug' }, lines) });
    hands = await Hands.at(ledger);
  });
  afterEach(() => ledger.close());

  /** What happens at the bed of somebody whose tube has come, before anybody has checked anything. */
  const atTheBed = (body: Body, story: (scene: Scene) => Promise<void>) =>
    hands.live(async () => {
      let told = false;
      const scene = await hands.therapy(body, 'fresh', async (moment, at) => {
        if (moment !== 'before-verification') return;
        told = true;
        await story(at);
      });
      await therapy(scene, 'usual', () => ({ box: 'none', position: 'none' }));
      expect(told).toBe(true);
    });
  const check = (scene: Scene, change: object = {}, person = people.nightNurse) => {
    const { wristband, subjectNumber, known } = scene.parts.body;
    const tube = scene.of(scene.hands.tube ?? '');
    const said = known === undefined ? { identity: 'spoken' } : heardOf(known);
    return scene.tell(person, 'verifications', {
      wristband,
      tube,
      subjectNumber,
      ...said,
      ...change,
    });
  };
  const refusedAs = (code: string, facts: object = {}) => ({ problem: { code, facts } });
  const eventsOfTherapy = ({ coi }: Scene) => eventsOf(ledger.store, `journey-${coi}`);
  const reading = async (person: typeof people.nurse, { participant }: Body) => {
    const path = `/participants/${participant}/identity?purpose=bedside-check`;
    try {
      return await hands.api.read(person, path);
    } catch (error) {
      return String(error);
    }
  };

  it('H28: what was heard is not what the vault has: a stop that says in which fields, and holds what it voids', async () => {
    await atTheBed(await hands.participant(JANA), async scene => {
      const { heard } = heardOf(JANA);
      const wrong = { heard: { ...heard, dateOfBirth: '1958-07-20', givenName: 'Jana' } };
      expect(await check(scene, wrong)).toMatchObject(
        refusedAs('IDENTITY_DIFFERS', { differs: 'dateOfBirth, givenName' }),
      );
      expect((await eventsOfTherapy(scene)).at(-1)).toMatchObject({
        type: 'StopRaised',
        data: { command: 'VerifyIdentity', code: 'IDENTITY_DIFFERS' },
      });
    });
  });

  it('H29: whoever cannot speak is identified by somebody else, and the record says by whom', async () => {
    await atTheBed(await hands.participant(JANA), async scene => {
      expect(await check(scene, { proxy: undefined })).toMatchObject({ status: 400 });
      expect(await check(scene, { heard: undefined })).toMatchObject(
        refusedAs('ENTER_WHAT_WAS_HEARD_FIRST'),
      );
      expect(await check(scene)).toMatchObject({ accepted: true });
      expect((await eventsOfTherapy(scene)).at(-1)).toMatchObject({
        type: 'IdentityVerified',
        data: {
          identity: 'proxy',
          proxy: 'spouse-or-partner',
          comparison: {
            compared: true,
            fields: { familyName: 'agrees', givenName: 'agrees', dateOfBirth: 'agrees' },
            lookAlikes: 0,
          },
        },
      });
    });
  });

  it('H29: nobody waits for a vault that was never filled; the record says that nothing was compared', async () => {
    await atTheBed(await hands.participant(), async scene => {
      expect(await check(scene)).toMatchObject({ accepted: true });
      expect((await eventsOfTherapy(scene)).at(-1)?.data).toMatchObject({
        comparison: { compared: false, because: 'not-recorded' },
      });
    });
  });

  it('H33: somebody born on the same day is about: a third identifier is asked for, and compared', async () => {
    await hands.participant(BORN_THE_SAME_DAY);
    await atTheBed(await hands.participant(ALIKE), async scene => {
      const { heard } = heardOf(ALIKE);
      expect(await check(scene, heardOf(JANA))).toMatchObject(
        refusedAs('LOOK_ALIKE_PRESENT', { lookAlikes: 1 }),
      );
      const another = { heard: { ...heard, hospitalNumber: 'MRN-77' } };
      expect(await check(scene, another)).toMatchObject(
        refusedAs('IDENTITY_DIFFERS', { differs: 'hospitalNumber' }),
      );
      expect(await check(scene)).toMatchObject({ accepted: true });
    });
  });

  it('H30: the screen shows what the vault has to whoever has entered what he heard, and to nobody else', async () => {
    const body = await hands.participant(JANA);
    await atTheBed(body, async scene => {
      const unheard = expect.stringContaining('ENTER_WHAT_WAS_HEARD_FIRST') as string;
      expect(await reading(people.nurse, body)).toEqual(unheard);
      await check(scene, {}, people.nurse);
      expect(await reading(people.nurse, body)).toMatchObject(JANA.particulars);
      expect(await reading(people.otherNurse, body)).toEqual(unheard);
      await check(scene, { subjectNumber: '99-999' }, people.otherNurse);
      expect(await reading(people.nurse, body)).toEqual(unheard);
      scene.misScanned = true;
    });
  });

  it('H40: what was heard is in no event, no hash, no statement that is signed and no line of a log', async () => {
    const misheard = { familyName: 'Misheardová', dateOfBirth: '1959-01-31' };
    await atTheBed(await hands.participant(ALIKE), async scene => {
      const { heard } = heardOf(ALIKE);
      await check(scene, { heard: { ...heard, ...misheard } });
      await check(scene);
    });
    const log = (await ledger.store.readAll(undefined, 5_000)).map(({ bytes }) =>
      Buffer.from(bytes).toString('utf8'),
    );
    expect(log.length).toBeLessThan(5_000);
    for (const word of [...Object.values(ALIKE.particulars), ...Object.values(misheard)])
      expect([...log, lines.text].filter(text => text.includes(word))).toEqual([]);
    const signed = log.filter(text => text.includes('"heard":['));
    expect(signed.length).toBeGreaterThan(0);
    expect(signed[0]).toContain(
      '"heard":["dateOfBirth","familyName","givenName","hospitalNumber"]',
    );
  });
});

describe('a wristband of somebody whom the vault knows', () => {
  let ledger: TestLedger;
  let hands: Hands;

  beforeAll(async () => {
    ledger = await ledgerInProcess();
    hands = await Hands.at(ledger);
  });
  afterAll(() => ledger.close());

  const { heard } = heardOf(JANA);
  const give = (
    { participant }: Pick<Body, 'participant'>,
    route: string,
    fields: object,
    person = people.nurse,
  ) => hands.api.give(person, `/participants/${participant}/${route}`, fields);
  const print = async (body: Body, wristband: object) => {
    const scene = await hands.therapy(body);
    return scene.tell(people.collector, 'labels', {
      kind: 'starting-material',
      count: 1,
      printer: printerOf(people.collector),
      wristband,
    });
  };
  const code = (of: string) => ({ problem: { code: of } });

  it('H28: opens a gate when two people have asked and scanned; the old one then says when it was replaced', async () => {
    const body = await hands.participant(JANA);
    const wristband = hands.things.wristband();
    const both = { wristband, heard };
    expect(await give(body, 'wristbands', { ...both, encounter: 'ENC-1' })).toMatchObject({
      accepted: true,
    });
    expect(await print(body, wristband)).toMatchObject(code('WRISTBAND_UNCONFIRMED'));
    expect(await give(body, 'wristband-confirmations', both)).toMatchObject(
      code('ONE_PERSON_TWICE'),
    );
    const confirmed = await give(body, 'wristband-confirmations', both, people.otherNurse);
    expect(confirmed).toMatchObject({ accepted: true });
    expect(await print(body, body.wristband)).toMatchObject({
      problem: {
        code: 'WRISTBAND_NOT_CURRENT',
        verdict: 'STOP',
        facts: { reason: 'replaced', replacedAt: expect.stringMatching(/T.*Z$/) as string },
      },
    });
    await give(body, 'encounter-ends', { encounter: 'ENC-1', reason: 'transferred' });
    expect(await print(body, wristband)).toMatchObject({
      problem: { code: 'WRISTBAND_NOT_CURRENT', facts: { reason: 'transferred' } },
    });
  });

  it('H28: H1: is not put on the person in the next bed, and stays free for whom it is', async () => {
    const [here, there] = [await hands.participant(EVA), await hands.participant(PETR)];
    const wristband = hands.things.wristband();
    const told = await give(there, 'wristbands', { wristband, ...heardOf(EVA) });
    expect(told).toMatchObject(code('IDENTITY_DIFFERS'));
    const [nearMiss] = (await eventsOf(ledger.store, `participant-${there.participant}`)).slice(-1);
    expect(nearMiss).toMatchObject({ type: 'WristbandRefused' });
    expect(await give(here, 'wristbands', { wristband, ...heardOf(EVA) })).toMatchObject({
      accepted: true,
    });
    const path = `/participants/${here.participant}/identity?purpose=contact`;
    const { wristbands } = await hands.api.read(people.nurse, path);
    expect(wristbands).toContain(wristband.raw);
  });
});
