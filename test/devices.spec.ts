import { signatureFault } from '@selfsame/evidence';
import { PIN as PIN_OF_TRIAL, SoftwareDevice } from '@selfsame/simulator';
import { v7 as uuidv7 } from 'uuid';
import { Accounts, PASSWORD, accepted } from './harness/accounts.js';
import { type Answered, Desk } from './harness/desk.js';
import { eventsOf } from './harness/events-of.js';
import { type TestLedger, ledgerInProcess } from './harness/ledger-in-process.js';
import { play } from './harness/play.js';

const UNTIL = '2026-12-01T08:00:00Z';
const PIN = '135792';

/** Whoever gives a command sits at something, and that something is known. */
describe('devices of a real ledger', () => {
  let ledger: TestLedger;
  let accounts: Accounts;
  let admin: Desk;
  let qa: Desk;

  beforeAll(async () => {
    ledger = await ledgerInProcess({ simulated: false });
    accounts = new Accounts(ledger);
    admin = await accounts.first('S-1');
    await employ('S-2', 'qa');
    qa = await accounts.signIn('S-2');
    await employ('S-10', 'investigator');
  });
  afterAll(() => ledger.close());

  const employ = (person: string, role: string): Promise<void> =>
    accounts.employ(admin, person, role);
  const ask = (path: string, fields: object): Promise<Answered> =>
    accounts.stranger.ask('POST', path, {
      commandId: uuidv7(),
      occurredAt: '2026-02-16T08:00:00Z',
      person: 'S-10',
      password: PASSWORD,
      ...fields,
    });
  /** Signs in on a device whose key is shown, or another one in its place. */
  const on = async (number: string, key = new SoftwareDevice(number)): Promise<Answered> => {
    const { body } = await ask('/sessions', { device: number });
    const { challenge } = body.facts as { challenge: string };
    const deviceSignature = key.sign(Buffer.from(challenge));
    return ask('/sessions', { device: number, challenge, deviceSignature });
  };
  const enrolling = (participant: string, device: string) => ({
    subjectNumber: participant,
    site: 'motol',
    device,
  });

  it('H43: show their key before anything else is looked at, and nobody signs in without it', async () => {
    await accounts.enrolDevice(admin, 'tablet-1');
    expect(await ask('/sessions', { device: 'tablet-1', password: 'wrong' })).toMatchObject({
      status: 428,
      body: { code: 'PROOF_NEEDED', facts: { device: true, passkeys: [] } },
    });
    expect(await on('tablet-1', new SoftwareDevice('another'))).toMatchObject({
      status: 403,
      body: { code: 'DEVICE_NOT_PROVED', verdict: 'STOP' },
    });
    expect(await on('tablet-1')).toMatchObject({ status: 201 });
    expect(await ask('/sessions', { device: 'nobody-enrolled-it' })).toMatchObject({
      status: 403,
      body: { code: 'DEVICE_UNKNOWN' },
    });
  });

  it('H43: are what an event says they are, whatever a body says', async () => {
    const { body } = await on('tablet-1');
    const desk = new Desk(ledger.url, String(body.token));
    expect(await desk.give('/participants', enrolling('01-012', 'tablet-9'))).toMatchObject({
      status: 403,
      body: { code: 'DEVICE_NOT_YOURS', facts: { device: 'tablet-1' } },
    });
    const enrolled = await accepted(desk.give('/participants', enrolling('01-012', 'tablet-1')));
    const [event] = await eventsOf(ledger.store, String(enrolled.stream));
    expect(event?.envelope.actor).toMatchObject({ person: 'S-10', device: 'tablet-1' });
    const log = await ledger.store.readAll(undefined, 10_000);
    const noted = log.filter(({ bytes }) => Buffer.from(bytes).includes('DEVICE_NOT_YOURS'));
    expect(noted.map(({ stream }) => stream)).toEqual(['audit-motol-2026-02-16']);
  });

  it('stop whoever asks when their qualification is over, and take what he tells', async () => {
    const { body } = await on('tablet-1');
    const desk = new Desk(ledger.url, String(body.token));
    await accepted(
      qa.give('/devices/tablet-1/qualifications', { record: 'CAL-7', validUntil: UNTIL }),
    );
    expect((await qa.read('/devices/tablet-1')).body).toMatchObject({
      device: 'tablet-1',
      kind: 'tablet',
      status: 'in-use',
      validUntil: '2026-12-01T08:00:00.000Z',
      hasKey: true,
    });
    await accepted(
      qa.give('/devices/tablet-1/qualifications', {
        record: 'CAL-8',
        validUntil: '2026-02-16T08:05:00Z',
      }),
    );
    const later = await ledger.another(Date.parse('2026-02-16T08:10:00Z'));
    const there = new Desk(later.url, String(body.token));
    expect((await qa.read('/devices/tablet-1')).status).toBe(200);
    expect(await there.give('/participants', enrolling('01-023', 'tablet-1'))).toMatchObject({
      status: 403,
      body: { code: 'DEVICE_LAPSED', facts: { device: 'tablet-1' } },
    });
    const afterTheFact = { reason: 'enrolled on paper' };
    expect(
      await there.give('/participants', { ...enrolling('01-034', 'tablet-1'), afterTheFact }),
    ).toMatchObject({ status: 403 });
    await later.close();
    await accepted(desk.give('/participants', enrolling('01-045', 'tablet-1')));
  });

  it('H43: that were stolen are out of use with the next request', async () => {
    await accounts.enrolDevice(admin, 'phone-1');
    const { body } = await on('phone-1');
    const thief = new Desk(ledger.url, String(body.token));
    await accepted(qa.give('/devices/phone-1/retirements', { reason: 'stolen' }));
    expect(await thief.give('/participants', enrolling('01-056', 'phone-1'))).toMatchObject({
      status: 401,
    });
    expect(await ask('/sessions', { device: 'phone-1' })).toMatchObject({
      status: 403,
      body: { code: 'DEVICE_RETIRED' },
    });
    expect((await qa.read('/devices/phone-1')).body).toMatchObject({ status: 'retired' });
  });

  it('are listed by number, with where they belong and what became of them', async () => {
    const listed = async (query: string) => {
      const after = (await ledger.store.head()) ?? '';
      const { body } = await admin.read(`/devices?after=${after}${query}`);
      return (body.rows as { readonly device: string; readonly retired: string | null }[]).map(
        ({ device, retired }) => [device, retired],
      );
    };
    expect(await listed('')).toEqual([
      ['d', null],
      ['phone-1', 'stolen'],
      ['tablet-1', null],
    ]);
    expect(await listed('&site=brno')).toEqual([]);
  });

  it('H23: have clocks, whose error is measured when somebody signs in', async () => {
    await accounts.enrolDevice(admin, 'tablet-2');
    const { body } = await ask('/sessions', { device: 'tablet-2' });
    const { challenge } = body.facts as { challenge: string };
    const deviceSignature = new SoftwareDevice('tablet-2').sign(Buffer.from(challenge));
    const occurredAt = '2026-02-16T08:00:42Z';
    const told = { device: 'tablet-2', challenge, deviceSignature, occurredAt };
    expect(await ask('/sessions', told)).toMatchObject({ status: 201 });
    expect((await qa.read('/devices/tablet-2')).body).toMatchObject({ clockOffsetMs: 42_000 });
  });

  it("take badge and PIN of somebody whose they are, and nobody else's", async () => {
    const { says, badge } = await accepted(admin.give('/people/S-10/badges', {}));
    const byBadge = async (fields: object, number = 'tablet-1'): Promise<Answered> => {
      const { body } = await ask('/sessions/badge', { ...fields, device: number, ...nothing });
      const { challenge } = (body.facts ?? {}) as { challenge?: string };
      if (challenge === undefined) return { status: 0, body };
      const deviceSignature = new SoftwareDevice(number).sign(Buffer.from(challenge));
      const shown = { ...fields, device: number, challenge, deviceSignature, ...nothing };
      return ask('/sessions/badge', shown);
    };
    const nothing = { person: undefined, password: undefined };
    const refused = { status: 403, body: { code: 'SIGN_IN_REFUSED' } };
    expect(await byBadge({ badge: says, pin: PIN })).toMatchObject(refused);
    const { body } = await on('tablet-1');
    const holder = new Desk(ledger.url, String(body.token));
    const choosing = { device: 'tablet-1', password: PASSWORD, pin: PIN };
    await accepted(holder.give('/account/pin', choosing));
    expect(await byBadge({ badge: says, pin: PIN })).toMatchObject({ status: 201 });
    expect(await byBadge({ badge: says, pin: '000000' })).toMatchObject(refused);
    const forged = String(says).replace('S-10', 'S-2');
    expect(await byBadge({ badge: forged, pin: PIN })).toMatchObject(refused);
    const unknown = { badge: says, pin: PIN, device: 'nobody-enrolled-it', ...nothing };
    expect(await ask('/sessions/badge', unknown)).toMatchObject({
      body: { code: 'DEVICE_UNKNOWN' },
    });
    const withdrawal = `/people/S-10/badges/${String(badge)}/withdrawals`;
    await accepted(qa.give(withdrawal, { reason: 'lost' }));
    expect(await byBadge({ badge: says, pin: PIN })).toMatchObject(refused);
  });
});

describe('a check at the bed that is signed with badge and PIN', () => {
  it('H30, H43: is countersigned by the device, and verified from the event alone', async () => {
    const { log } = await play({ seed: 8, participants: 2 });
    const signed = log
      .map(({ bytes }) => Buffer.from(bytes).toString())
      .filter(text => text.includes('"kind":"badge-and-pin"'));
    const checks = signed.filter(text => !text.includes('"type":"ParticipantUnblinded"'));
    expect(checks.length).toBeGreaterThan(3);
    for (const text of checks) {
      expect(JSON.parse(text)).toMatchObject({ type: 'IdentityVerified' });
      const fault = (told: string) => signatureFault(new TextEncoder().encode(told), crypto.subtle);
      expect(await fault(text)).toBeUndefined();
      const meaning = text.replace('"meaning":"identity-verification"', '"meaning":"review"');
      expect(await fault(meaning)).toBe('SIGNATURE_WRONG');
      expect(text).not.toContain('SSB1');
    }
  });

  it('H40: leaves nothing in the log that a wristband, a badge or a PIN could be tried on', async () => {
    const { log, book } = await play({ seed: 8, participants: 2 });
    const told = log.map(({ bytes }) => Buffer.from(bytes).toString()).join('\n');
    expect(book.journeys).toBeGreaterThan(0);
    expect(told).toContain('"symbology":"]d2"');
    // GSRN of a person, as wristbands carry it (AI 8018).
    expect(told).not.toMatch(/"raw":"8018/);
    expect(told).not.toContain(PIN_OF_TRIAL);
  });
});
