import { type Known, TRIAL_BEGINS, heardOf, knownAs, people, postOf } from '@selfsame/simulator';
import { SimulatedClock } from '@selfsame/ledger';
import type { Instant } from '@selfsame/custody';
import { Accounts, accepted } from './harness/accounts.js';
import { Browser } from './harness/browser.js';
import { Desk, deskOf } from './harness/desk.js';
import { eventsOf } from './harness/events-of.js';
import { Hands } from './harness/hands.js';
import { type TestLedger, administrator, ledgerInProcess } from './harness/ledger-in-process.js';

const JANA = {
  givenName: 'Jana',
  familyName: 'Nováková',
  dateOfBirth: '1980-04-05',
  hospitalNumber: '80-4105',
};

/** Nobody listens there. */
const NOBODY = 'http://127.0.0.1:9';

function somebody(number: number): Known {
  const known = knownAs(number);
  if (known === undefined) throw new Error('The vault knows nobody of that number.');
  return known;
}

/** One of several instances keeps the names; whoever comes to another one is none the wiser. */
describe('an instance that asks the one that keeps the names', () => {
  let keeper: TestLedger;
  let beside: TestLedger;
  let alone: TestLedger | undefined;
  let nurse: Desk;
  let hands: Hands;

  const asking = (vaultKeptAt: string) =>
    keeper.another(TRIAL_BEGINS, undefined, { identityVault: null, vaultKeptAt });
  const nurseAt = async (ledger: TestLedger) => {
    const who = { person: 'nurse-a', ...postOf(people.nurse) };
    return new Desk(ledger.url, await keeper.token({ ...who, roles: ['nurse', 'investigator'] }));
  };
  let number = 100;
  const known = async (): Promise<string> => {
    number += 1;
    const told = { subjectNumber: `01-${number}`, site: 'motol' };
    const { participant } = await accepted(nurse.give('/participants', told));
    await accepted(nurse.give(`/participants/${String(participant)}/identity`, JANA));
    return String(participant);
  };
  const identityOf = (participant: string) =>
    `/participants/${participant}/identity?purpose=contact`;

  beforeAll(async () => {
    keeper = await ledgerInProcess();
    beside = await asking(keeper.url);
    nurse = await nurseAt(beside);
    hands = await Hands.at({ ...keeper, url: beside.url });
  });
  afterAll(async () => {
    await beside.close();
    await keeper.close();
  });

  afterEach(async () => {
    await alone?.close();
    alone = undefined;
  });

  it('takes a name, shows it, and finds by it, each once', async () => {
    const participant = await known();
    expect((await nurse.read(identityOf(participant))).body).toMatchObject(JANA);
    const found = await nurse.give('/participant-searches', { purpose: 'contact', name: 'Jana' });
    expect(found.body).toMatchObject({ found: [{ participant }] });
    const [, recorded, ...more] = await eventsOf(keeper.store, `participant-${participant}`);
    expect(recorded).toMatchObject({ type: 'IdentityRecorded', actor: { person: 'nurse-a' } });
    expect(more).toEqual([]);
  });

  it('lets two people bind a wristband by what they hear, and stops the one who heard another name', async () => {
    const { participant } = await hands.participant(somebody(1));
    const bound = await eventsOf(keeper.store, `participant-${participant}`);
    expect(bound.map(({ type }) => type)).toContain('WristbandBound');
    const told = { wristband: hands.things.wristband(), ...heardOf(somebody(2)) };
    const path = `/participants/${participant}/wristbands`;
    expect(await hands.api.give(people.nurse, path, told)).toMatchObject({
      accepted: false,
      problem: { verdict: 'STOP' },
    });
  });

  it('opens accounts, which come with a name', async () => {
    const admin = await keeper.token(administrator);
    const inviting = { person: 'S-77', name: 'Eva Malá', home: postOf(people.nurse) };
    await accepted(new Desk(beside.url, admin).give('/people', inviting));
    const { body } = await new Desk(keeper.url, admin).read('/people/S-77');
    expect(body).toMatchObject({ name: 'Eva Malá' });
  });

  it('H43: lets in nobody whom the keeper would not let in, and tells him the same', async () => {
    const path = identityOf(await known());
    for (const token of ['', 'of nobody'])
      expect(await new Desk(beside.url, token).read(path)).toMatchObject({ status: 401 });
    const courier = await deskOf({ ...keeper, url: beside.url }, 'courier');
    expect(await courier.read(path)).toMatchObject({ status: 403, body: { code: 'FORBIDDEN' } });
  });

  it('answers a browser of its own page, whatever says where that is', async () => {
    const who = { person: 'nurse-a', ...postOf(people.nurse), roles: ['nurse' as const] };
    const browser = new Browser(beside.url);
    browser.cookie = `__Host-selfsame=${await keeper.token(who)}`;
    const search = () =>
      browser.give('/participant-searches', { purpose: 'contact', name: 'Jana' });
    expect(await search()).toMatchObject({ status: 201 });
    browser.says = { origin: beside.url, 'content-type': 'application/json' };
    expect(await search()).toMatchObject({ status: 201 });
    browser.says = { origin: 'http://elsewhere.example', 'content-type': 'application/json' };
    expect(await search()).toMatchObject({ status: 403, body: { code: 'CSRF_REFUSED' } });
  });

  it('lets care go on when the keeper is silent, and says that nothing was compared', async () => {
    const participant = await known();
    alone = await asking(NOBODY);
    const told = { wristband: hands.things.wristband(), ...heardOf(somebody(1)) };
    await accepted((await nurseAt(alone)).give(`/participants/${participant}/wristbands`, told));
    const events = await eventsOf(keeper.store, `participant-${participant}`);
    expect(events.at(-1)).toMatchObject({
      type: 'WristbandBound',
      data: { comparison: { compared: false, because: 'vault-elsewhere' } },
    });
  });

  it('says that names are elsewhere when the keeper is silent, and asks nobody who was asked for another', async () => {
    const path = identityOf(await known());
    alone = await asking(NOBODY);
    expect(await (await nurseAt(alone)).read(path)).toMatchObject({
      status: 503,
      body: { code: 'VAULT_ELSEWHERE' },
    });
    const token = await keeper.token({
      person: 'nurse-a',
      roles: ['nurse'],
      ...postOf(people.nurse),
    });
    const headers = { authorization: `Bearer ${token}`, via: '1.1 proxy, 1.1 selfsame-vault' };
    const answer = await fetch(beside.url + path, { headers });
    expect(await answer.json()).toMatchObject({ code: 'VAULT_ELSEWHERE' });
  });
});

describe('somebody at work beside the instance that keeps the names', () => {
  let keeper: TestLedger;
  let beside: TestLedger;
  const clock = new SimulatedClock(TRIAL_BEGINS as Instant);

  beforeAll(async () => {
    keeper = await ledgerInProcess({ simulated: false, clock, door: { idleMinutes: 15 } });
    const changed = { clock, identityVault: null, vaultKeptAt: keeper.url };
    beside = await keeper.another(TRIAL_BEGINS, undefined, changed);
  });
  afterAll(async () => {
    await beside.close();
    await keeper.close();
  });

  it('is locked out there by nothing but his own idleness', async () => {
    const accounts = new Accounts(keeper);
    await accounts.employ(await accounts.first('S-1'), 'S-10', 'investigator');
    const investigator = await new Accounts(beside).signIn('S-10');
    const search = () =>
      investigator.give('/participant-searches', { purpose: 'contact', name: 'Jana' });
    const later = (minutes: number) =>
      void clock.moveTo((clock.now() + minutes * 60_000) as Instant);
    for (let time = 0; time < 3; time += 1) {
      later(10);
      expect(await investigator.read('/sessions')).toMatchObject({ status: 200 });
    }
    expect(await search()).toMatchObject({ status: 201 });
    later(15);
    expect(await search()).toMatchObject({ status: 401, body: { code: 'SESSION_LOCKED' } });
  });
});
