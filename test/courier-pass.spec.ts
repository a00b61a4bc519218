import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ReadEvent, readEvent } from '@selfsame/custody';
import { vaultInMemory } from '@selfsame/ledger';
import { type Scene, collect, people, postOf, unblinded } from '@selfsame/simulator';
import { v7 as uuidv7 } from 'uuid';
import { describedRoutes } from './harness/described-routes.js';
import { type Answered, Desk } from './harness/desk.js';
import { Hands } from './harness/hands.js';
import { type TestLedger, ledgerInProcess } from './harness/ledger-in-process.js';
import { StreamReader } from './harness/stream-reader.js';

const NAME = 'Ferdinand Canary';
const TELEPHONE = '+420 777 000 111';
const HOUR_MS = 3_600_000;
const NOBODY = '01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77';

/** A parcel is sealed at the ward, and the courier who comes has no account. */
describe("a courier's pass", () => {
  let ledger: TestLedger;
  let hands: Hands;
  let scene: Scene;
  let ward: Desk;
  let clock: Desk;
  let plant: Desk;
  let stranger: Desk;
  let path = '';
  let code = '';
  let directory = '';
  /** When the courier comes. */
  let began = '';

  beforeEach(async () => {
    directory = mkdtempSync(join(tmpdir(), 'selfsame-pass-'));
    const identityVault = { ...vaultInMemory(), file: join(directory, 'vault.sqlite') };
    ledger = await ledgerInProcess({ identityVault });
    hands = await Hands.at(ledger);
    const packed = hands.live(async () => {
      scene = await hands.therapy(await hands.participant(), 'fresh', async moment => {
        if (moment === 'package-ready') throw new Error('A stranger comes.');
        await Promise.resolve();
      });
      await collect(scene);
    });
    await expect(packed).rejects.toThrow('A stranger comes.');
    path = `/journeys/${scene.coi}`;
    const administrator = {
      person: 'clock-1',
      roles: ['administrator'],
      ...postOf(people.qa),
    } as const;
    clock = new Desk(ledger.url, await ledger.token(administrator));
    began = String((await clock.read('/simulation/clock')).body.now);
    ward = await deskOf('ward-1', ['nurse', 'collecting-physician'], people.collector);
    plant = await deskOf('plant-1', ['operator'], people.operator);
    stranger = new Desk(ledger.url, '');
    const issued = await issue(ward);
    expect(issued).toMatchObject({ status: 201 });
    code = String(issued.body.code);
  });
  afterEach(async () => {
    await ledger.close();
    rmSync(directory, { recursive: true });
  });

  const deskOf = async (
    person: string,
    roles: Parameters<TestLedger['token']>[0]['roles'],
    at: Parameters<typeof postOf>[0],
  ) => onTime(new Desk(ledger.url, await ledger.token({ person, roles, ...postOf(at) })));
  const onTime = (desk: Desk): Desk => {
    desk.now = began;
    return desk;
  };
  const issue = (by: Desk) =>
    by.give(`${path}/courier-passes`, {
      package: scene.outside().package,
      to: postOf(people.courier),
      hours: 12,
    });
  const redeem = (shown = code, commandId = uuidv7()): Promise<Answered> =>
    onTime(stranger).give(
      '/courier-passes/sessions',
      { code: shown, name: NAME, telephone: TELEPHONE },
      commandId,
    );
  const withPass = async (): Promise<Desk> => {
    const { status, body } = await redeem();
    expect(status).toBe(201);
    return onTime(new Desk(ledger.url, String(body.token)));
  };
  const offered = (by: Desk, to: object) =>
    by.give(`${path}/handoff-offers`, { ...scene.outside(), to });
  const accepted = (by: Desk) => by.give(`${path}/handoff-acceptances`, scene.outside());
  const events = async (): Promise<readonly ReadEvent[]> =>
    (await ledger.store.readAll(undefined, 1_000)).map(({ bytes, position }) =>
      readEvent(bytes, position),
    );
  const later = async (hours: number): Promise<void> => {
    await clock.ask('POST', '/simulation/clock', {
      now: new Date(Date.parse(began) + hours * HOUR_MS).toISOString(),
    });
  };

  it('lets him take the package and hand it over, and ends there', async () => {
    const courier = await withPass();
    expect(await offered(ward, postOf(people.courier))).toMatchObject({ status: 201 });
    expect(await accepted(courier)).toMatchObject({ status: 201 });
    expect(await courier.give(`${path}/departures`, scene.outside())).toMatchObject({
      status: 201,
    });
    expect(await offered(courier, postOf(people.operator))).toMatchObject({ status: 201 });
    expect(await accepted(plant)).toMatchObject({ status: 201 });
    expect(await courier.read(path)).toMatchObject({
      status: 403,
      body: { code: 'PASS_PACKAGE_GONE' },
    });
    const actors = (await events()).map(({ actor }) => actor.person);
    expect(actors).toContain(`pass-${scene.coi}-1`);
  });

  it('H40: lists for him his one package: before it is offered, and while he has it', async () => {
    const courier = await withPass();
    const listed = async (by: Desk) => {
      const { status, body } = await by.read(
        `/packages?after=${(await ledger.store.head()) ?? ''}`,
      );
      expect(status).toBe(200);
      return (body.rows as { sscc: string; state: string }[]).map(({ state }) => state);
    };
    expect(await listed(courier)).toEqual(['expected']);
    const firm = await deskOf('driver-of-the-firm', ['courier'], people.courier);
    expect(await listed(firm)).toEqual([]);
    await offered(ward, postOf(people.courier));
    expect(await listed(courier)).toEqual(['offered']);
    await accepted(courier);
    expect(await listed(courier)).toEqual(['held']);
  });

  it('tells him who he is here: for his pass a courier at the post where he hands over, and nobody with a name', async () => {
    const courier = await withPass();
    expect((await courier.read('/account')).body).toEqual({
      person: `pass-${scene.coi}-1`,
      name: null,
      at: postOf(people.courier),
      siteTitle: expect.any(String) as string,
      timeZone: 'Europe/Prague',
      roles: ['courier'],
      device: null,
      pass: { coi: scene.coi, sscc: scene.outside().package.raw.slice(2) },
      simulated: true,
      study: 'ALS-MSC',
      now: began,
      signedInUntil: expect.stringMatching(/Z$/) as string,
      lapsed: [],
      hasPasskeys: false,
      hasPin: false,
    });
    await later(13);
    expect(await courier.read('/account')).toMatchObject({ body: { code: 'PASS_EXPIRED' } });
  });

  it('lets him hear that something was written, until it counts no more', async () => {
    const { body } = await redeem();
    const reader = await StreamReader.open(`${ledger.url}/changes/stream`, String(body.token));
    expect(await reader.next()).toMatchObject({ event: 'opened' });
    await offered(ward, postOf(people.courier));
    expect(await reader.next()).toMatchObject({ event: 'change', id: await ledger.store.head() });
    await ward.give(`${path}/courier-passes/${scene.coi}-1/revocations`, { reason: 'lost' });
    expect(await reader.next()).toBeUndefined();
  });

  it('H40: leaves his name and telephone number nowhere in the log', async () => {
    await withPass();
    const log = JSON.stringify(await events());
    for (const word of [...NAME.split(' '), TELEPHONE]) expect(log).not.toContain(word);
  });

  it('H40: tells the ward how to reach him, for a month, and every look is on record', async () => {
    await withPass();
    const holder = `${path}/courier-passes/${scene.coi}-1/holder?purpose=contact`;
    const told = { name: NAME, telephone: TELEPHONE };
    expect(await ward.read(holder)).toEqual({ status: 200, body: told });
    expect((await events()).at(-1)).toMatchObject({
      type: 'CourierLookedUp',
      data: { pass: `${scene.coi}-1`, purpose: 'contact' },
      actor: { person: 'ward-1' },
    });
    await ledger.restart();
    expect(await ward.read(holder)).toMatchObject({ status: 200, body: told });
    await later(31 * 24);
    await ledger.restart();
    const desk = await deskOf('ward-2', ['nurse'], people.nurse);
    expect(await desk.read(holder)).toMatchObject({ status: 404, body: { code: 'NOT_FOUND' } });
  });

  it('H43: is redeemed once: whoever photographed it is refused, and it is an alert', async () => {
    const courier = await withPass();
    expect(await redeem()).toMatchObject({ status: 403, body: { code: 'PASS_USED' } });
    expect((await events()).findLast(({ type }) => type === 'StopRaised')).toMatchObject({
      data: { command: 'RedeemCourierPass', code: 'PASS_USED' },
    });
    expect(await courier.read(path)).toMatchObject({ status: 200 });
  });

  it('is redeemed once by a finger that taps twice', async () => {
    const commandId = uuidv7();
    const first = await redeem(code, commandId);
    const second = await redeem(code, commandId);
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(second.body.repeated).toBe(true);
    const again = new Desk(ledger.url, String(second.body.token));
    expect(await again.read(path)).toMatchObject({ status: 200 });
  });

  it('H43: comes to a browser in a cookie that no script can read, and not in the answer', async () => {
    const asked = { code, name: NAME, telephone: TELEPHONE, cookie: true };
    const head = { commandId: uuidv7(), occurredAt: began, device: 'browser' };
    const response = await fetch(`${ledger.url}/courier-passes/sessions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' },
      body: JSON.stringify({ ...head, ...asked }),
    });
    expect(response.status).toBe(201);
    expect(await response.json()).not.toHaveProperty('token');
    const [cookie = ''] = response.headers.getSetCookie();
    expect(cookie).toMatch(/^__Host-selfsame=.+; Path=\/; HttpOnly; Secure; SameSite=Strict$/);
    const seen = await fetch(`${ledger.url}/account`, {
      headers: { cookie: cookie.split(';')[0] ?? '' },
    });
    expect(await seen.json()).toMatchObject({ pass: { coi: scene.coi } });
  });

  it('H43: is refused in one way, whatever is wrong with it, and nothing is written', async () => {
    const head = await ledger.store.head();
    const before = code.slice(0, code.lastIndexOf(':'));
    const wrong = [
      'a scribble',
      `${before}:another-secret`,
      code.replace(`${scene.coi}-1`, `${scene.coi}-9`),
      code.replace('SELFSAME-PASS:1:', 'SELFSAME-PASS:2:'),
    ];
    for (const shown of wrong)
      expect(await redeem(shown)).toMatchObject({ status: 403, body: { code: 'PASS_REFUSED' } });
    expect(await ledger.store.head()).toBe(head);
  });

  it('H43: opens no other route, and gives no other command', async () => {
    const { body: redeemed } = await redeem();
    const authorization = `Bearer ${String(redeemed.token)}`;
    const courier = onTime(new Desk(ledger.url, String(redeemed.token)));
    // A stream that is opened has no end that could be waited for.
    const looked = async (at: string) => {
      const response = await fetch(ledger.url + at, { headers: { authorization } });
      await response.body?.cancel();
      return response;
    };
    const opened: unknown[] = [];
    for (const { method, path: route, address, operation, body } of await describedRoutes(
      ledger.url,
    )) {
      if (operation['x-roles'] === undefined) continue;
      const here = address
        .replace(/^\/journeys\/nowhere/, path)
        .replace(/^\/participants\/nowhere/, `/participants/${NOBODY}`);
      const answer =
        method === 'GET'
          ? await looked(here)
          : await courier.ask(method, here, { ...body, commandId: uuidv7() });
      if (answer.status !== 403) opened.push([method, route, answer.status]);
    }
    expect(opened.map(each => (each as string[]).slice(0, 2).join(' ')).sort()).toEqual([
      'GET /account',
      'GET /changes/stream',
      'GET /journeys/{coi}',
      'GET /packages',
      'POST /journeys/{coi}/departures',
      'POST /journeys/{coi}/en-route-openings',
      'POST /journeys/{coi}/handoff-acceptances',
      'POST /journeys/{coi}/handoff-offers',
      'POST /journeys/{coi}/handoff-refusals',
      'POST /journeys/{coi}/offer-cancellations',
    ]);
  });

  it('H40: shows the outside of the package, and nothing of whom it is for', async () => {
    const courier = await withPass();
    const { body } = await courier.read(path);
    const sscc = scene.outside().package.raw.slice(-18);
    expect(Object.keys((body.journey as { packages: object }).packages)).toEqual([sscc]);
    expect(JSON.stringify(body)).not.toContain('01-001');
  });

  it('H18: is for no other package', async () => {
    const courier = await withPass();
    const another = { ...scene.outside().package, raw: '00395123450000000994' };
    const refused = await courier.give(`${path}/handoff-refusals`, {
      package: another,
      reason: 'cannot-take',
    });
    expect(refused).toMatchObject({ status: 403, body: { code: 'PASS_NOT_FOR_THIS' } });
  });

  it('H44: destroys nothing that is sealed, whichever id its holder sends', async () => {
    const { participant } = await hands.participant();
    const commandId = uuidv7();
    const jana = {
      givenName: 'Jana',
      familyName: 'Canarysova',
      dateOfBirth: '1961-02-03',
      hospitalNumber: 'MRN 48-1234',
    };
    const identity = `/participants/${participant}/identity`;
    await hands.api.give(people.nurse, identity, jana, { commandId });
    await hands.api.enlist(unblinded.pharmacist);
    const { subjectNumber } = scene.parts.body;
    const sealing = { subjectNumber, arm: 'arm-B' };
    await hands.api.give(unblinded.pharmacist, '/allocations', sealing, { commandId });
    const courier = await withPass();
    expect(await courier.give(identity, jana, commandId)).toMatchObject({ status: 403 });
    expect(await courier.give('/allocations', sealing, commandId)).toMatchObject({ status: 403 });
    expect(await hands.api.read(people.nurse, `${identity}?purpose=contact`)).toMatchObject(jana);
    const reading = { subjectNumber, purpose: 'preparation' };
    expect(
      await hands.api.give(unblinded.pharmacist, '/allocation-readings', reading),
    ).toMatchObject({ body: { arm: 'arm-B' } });
  });

  it('H19: that ran out at the door is renewed there, and custody passes by two sides', async () => {
    const courier = await withPass();
    await offered(ward, postOf(people.courier));
    await accepted(courier);
    await later(13);
    expect(await courier.read(path)).toMatchObject({ status: 403, body: { code: 'PASS_EXPIRED' } });
    const renewed = await issue(plant);
    expect(renewed).toMatchObject({ status: 201 });
    const { body } = await redeem(String(renewed.body.code));
    const again = new Desk(ledger.url, String(body.token));
    expect(await offered(again, postOf(people.operator))).toMatchObject({ status: 201 });
    expect(await accepted(plant)).toMatchObject({ status: 201 });
  });

  it('H43: that was revoked counts no more, with the next request', async () => {
    const courier = await withPass();
    const revocations = `${path}/courier-passes/${scene.coi}-1/revocations`;
    expect(await ward.give(revocations, { reason: 'lost' })).toMatchObject({ status: 201 });
    expect(await courier.read(path)).toMatchObject({ status: 403, body: { code: 'PASS_REVOKED' } });
    expect(await redeem()).toMatchObject({ status: 403 });
  });
});
