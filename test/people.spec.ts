import { verify } from '@node-rs/argon2';
import { readEvent } from '@selfsame/custody';
import { KEYED, printTypedLabel } from '@selfsame/standards';
import { v7 as uuidv7 } from 'uuid';
import { Accounts, PASSWORD, accepted, office, ward } from './harness/accounts.js';
import { type Answered, Desk } from './harness/desk.js';
import { eventsOf } from './harness/events-of.js';
import { type TestLedger, ledgerInProcess } from './harness/ledger-in-process.js';

const UNTIL = '2026-12-31T00:00:00.000Z';

/** Accounts are events; what somebody may is read from them with every request. */
describe('people of a real ledger', () => {
  let ledger: TestLedger;
  let accounts: Accounts;
  let stranger: Desk;

  beforeAll(async () => {
    ledger = await ledgerInProcess({ simulated: false });
    accounts = new Accounts(ledger);
    ({ stranger } = accounts);
  });
  afterAll(() => ledger.close());

  const signIn = (person: string, password?: string) => accounts.signIn(person, password);
  const invited = (by: Desk, person: string, home = ward) => accounts.invited(by, person, home);
  const grantOf = (answered: Answered['body']): string => `GRANT-${String(answered.commandId)}`;

  it('begin with the one who has the code of the founding, and with nobody else', async () => {
    const enrol = (person: string, code: string) => accounts.enrol(person, code);
    expect(await enrol('S-1', 'guessed')).toMatchObject({
      status: 403,
      body: { code: 'SIGN_IN_REFUSED' },
    });
    const code = String(ledger.foundingCodes?.administrator);
    const weak = {
      person: 'S-1',
      name: 'Jana Nováková',
      home: office,
      code,
      password: 'passwordpassword',
    };
    expect(await stranger.give('/first-administrator', weak)).toMatchObject({
      body: { code: 'PASSWORD_GUESSABLE' },
    });
    await accepted(enrol('S-1', code));
    expect(await enrol('S-2', code)).toMatchObject({
      body: { code: 'SIGN_IN_REFUSED' },
    });
    const admin = await signIn('S-1');
    await accounts.enrolDevice(admin, 'd');
    expect((await admin.read('/people/S-1')).body).toMatchObject({
      status: 'active',
      grants: [{ role: 'administrator', ...office }],
    });
  });

  it('are invited, activate their accounts themselves, and are at once what they were given', async () => {
    const admin = await signIn('S-1');
    await invited(admin, 'S-10');
    expect(await stranger.give('/sessions', { person: 'S-10', password: PASSWORD })).toMatchObject({
      status: 403,
      body: { code: 'NO_ROLE_HERE' },
    });
    await accepted(
      admin.give('/people/S-10/grants', { role: 'investigator', at: ward, until: UNTIL }),
    );
    const investigator = await signIn('S-10');
    await accounts.train(admin, 'S-10');
    await accepted(investigator.give('/participants', { subjectNumber: '01-012', site: 'motol' }));
    expect(await investigator.read('/people/S-10')).toMatchObject({ status: 403 });
  });

  it('H43: are let in by nobody who has forgotten himself, or was never there', async () => {
    const admin = await signIn('S-1');
    await invited(admin, 'S-11');
    const { code } = await accepted(
      admin.give('/people', { person: 'S-12', name: 'Jana Nováková', home: ward }),
    );
    await accepted(admin.give('/people/S-11/suspensions', { reason: 'absent' }));
    const refused = { status: 403, body: { code: 'SIGN_IN_REFUSED' } };
    const tries: readonly (readonly [string, string])[] = [
      ['S-10', 'not the password of it'],
      ['S-11', PASSWORD],
      ['S-12', PASSWORD],
      ['S-99', PASSWORD],
    ];
    for (const [person, password] of tries) {
      const answered = await stranger.give('/sessions', { person, password });
      expect(answered).toMatchObject(refused);
      expect(answered.body).toEqual(
        expect.objectContaining({ title: 'This does not sign you in' }),
      );
    }
    expect(await failuresOf('S-10')).toEqual(['SIGN_IN_REFUSED']);
    expect(await failuresOf('S-11')).toEqual(['ACCOUNT_SUSPENDED']);
    const activate = (shown: unknown) =>
      stranger.give('/accounts/S-12/activation', { code: shown, password: PASSWORD });
    expect(await activate('a guess')).toMatchObject(refused);
    await accepted(activate(code));
    expect(await activate(code)).toMatchObject({ status: 409, body: { code: 'ALREADY_DONE' } });
    expect(await failuresOf('S-12')).toEqual(['ACCOUNT_NOT_ACTIVE', 'INVITATION_INVALID']);
    expect(await failuresOf('S-99')).toEqual([]);
  });

  it('H43: wait longer and longer for another try from one address', async () => {
    const admin = await signIn('S-1');
    await invited(admin, 'S-13');
    const wrong = () =>
      stranger.give('/sessions', { person: 'S-13', password: 'not the password of it' });
    for (let time = 0; time < 3; time += 1) expect(await wrong()).toMatchObject({ status: 403 });
    expect(await wrong()).toMatchObject({
      status: 429,
      body: { code: 'TOO_MANY_ATTEMPTS', facts: { waitSeconds: 2 } },
    });
    await signIn('S-1');
  });

  it('H43: sign in again only by proof, whatever was answered before', async () => {
    const commandId = uuidv7();
    const right = { person: 'S-10', password: PASSWORD };
    const first = await stranger.give('/sessions', right, commandId);
    const repeated = await stranger.give('/sessions', right, commandId);
    expect([first.status, repeated.status]).toEqual([201, 201]);
    expect(repeated.body).toMatchObject({ repeated: true, session: first.body.session });
    const wrong = { person: 'S-10', password: 'not the password of it' };
    expect(await stranger.give('/sessions', wrong, commandId)).toMatchObject({
      status: 403,
      body: { code: 'SIGN_IN_REFUSED' },
    });
  });

  it('H43: are told of what was refused that it was, under the same command id', async () => {
    const refused = { status: 403, body: { code: 'SIGN_IN_REFUSED' } };
    const [signingIn, changing] = [uuidv7(), uuidv7()];
    const desk = await signIn('S-10');
    const tries = [
      (password: string) => stranger.give('/sessions', { person: 'S-10', password }, signingIn),
      (password: string) => {
        const told = { password, newPassword: 'another long walk in the ward' };
        return desk.give('/account/password', told, changing);
      },
    ];
    for (const attempt of tries) {
      expect(await attempt('not the password of it')).toMatchObject(refused);
      expect(await attempt(PASSWORD)).toMatchObject(refused);
      // Whoever shows it in a command of its own is let in, and does not wait.
      await signIn('S-10');
    }
  });

  it('H43: lose with the next request what was taken from them', async () => {
    const admin = await signIn('S-1');
    const granting = { role: 'investigator', at: ward, until: UNTIL };
    await invited(admin, 'S-14');
    const first = await accepted(admin.give('/people/S-14/grants', granting));
    const investigator = await signIn('S-14');
    await accounts.train(admin, 'S-14');
    const enrol = (subjectNumber: string) =>
      investigator.give('/participants', { subjectNumber, site: 'motol' });
    await accepted(enrol('01-023'));
    const withdrawal = `/people/S-14/grants/${grantOf(first)}/withdrawals`;
    await accepted(admin.give(withdrawal, { reason: 'moved' }));
    expect(await enrol('01-034')).toMatchObject({ status: 403, body: { code: 'FORBIDDEN' } });
    await accepted(admin.give('/people/S-14/suspensions', { reason: 'investigation' }));
    expect(await enrol('01-045')).toMatchObject({ status: 401, body: { code: 'UNAUTHENTICATED' } });
  });

  it('H43: leave one device, or all of them', async () => {
    const [one, other] = [await signIn('S-10'), await signIn('S-10')];
    await accepted(one.give('/account/sign-out', {}));
    expect(await one.give('/account/sign-out', {})).toMatchObject({ status: 401 });
    const third = await signIn('S-10');
    await accepted(other.give('/account/sign-out-everywhere', {}));
    for (const desk of [other, third])
      expect(await desk.give('/account/sign-out', {})).toMatchObject({ status: 401 });
  });

  it('change their passwords by showing the old one', async () => {
    const admin = await signIn('S-1');
    await invited(admin, 'S-15');
    await accepted(admin.give('/people/S-15/grants', { role: 'auditor', at: ward, until: UNTIL }));
    const auditor = await signIn('S-15');
    const newPassword = 'another long walk in the ward';
    const change = (password: string) =>
      auditor.give('/account/password', { password, newPassword });
    expect(await change('not the password of it')).toMatchObject({ status: 403 });
    await accepted(change(PASSWORD));
    expect(await auditor.read('/people/S-15')).toMatchObject({ status: 401 });
    expect(await stranger.give('/sessions', { person: 'S-15', password: PASSWORD })).toMatchObject({
      status: 403,
    });
    await signIn('S-15', newPassword);
  });

  it('H43: choose no password that would be guessed, whoever they are', async () => {
    const guessable = { status: 400, body: { code: 'PASSWORD_GUESSABLE' } };
    const admin = await signIn('S-1');
    const { code } = await accepted(
      admin.give('/people', { person: 'S-1043', name: 'Jana Nováková', home: ward }),
    );
    const activate = (password: string) =>
      stranger.give('/accounts/S-1043/activation', { code, password });
    expect(await activate('Basketball2026!')).toMatchObject(guessable);
    expect(await activate('it is S-1043, who else?')).toMatchObject(guessable);
    expect(await activate('neurology at Motol, of course')).toMatchObject(guessable);
    await accepted(activate(PASSWORD));
    const told = { password: PASSWORD, newPassword: 'passwordpassword' };
    expect(await admin.give('/account/password', told)).toMatchObject(guessable);
  });

  it('H43: become administrators when two others have approved it', async () => {
    const admin = await signIn('S-1');
    for (const person of ['S-2', 'S-20']) await invited(admin, person, office);
    await accepted(admin.give('/people/S-20/grants', { role: 'qa', at: office, until: UNTIL }));
    await accounts.train(admin, 'S-20');
    const asAdministrator = { role: 'administrator', at: office, until: UNTIL };
    const proposal = await accepted(admin.give('/people/S-2/grants', asAdministrator));
    const approve = (by: Desk) => by.give(`/people/S-2/grants/${grantOf(proposal)}/approvals`, {});
    expect(await approve(admin)).toMatchObject({ status: 409, body: { code: 'ONE_PERSON_TWICE' } });
    await accepted(approve(await signIn('S-20')));
    expect((await admin.read('/people/S-2')).body).toMatchObject({
      grants: [{ role: 'administrator' }],
      proposed: [],
    });
    expect(
      await admin.give('/people/S-1/grants', { ...asAdministrator, role: 'qp' }),
    ).toMatchObject({
      body: { code: 'OWN_ACCOUNT' },
    });
  });

  it('H43: whose training is over, or was never recorded, are stopped when they ask, and heard when they tell', async () => {
    const admin = await signIn('S-1');
    const qa = await signIn('S-20');
    await invited(admin, 'S-16');
    await accepted(
      admin.give('/people/S-16/grants', { role: 'investigator', at: ward, until: UNTIL }),
    );
    const investigator = await signIn('S-16');
    const enrol = (subjectNumber: string, more: object = {}) =>
      investigator.give('/participants', { subjectNumber, site: 'motol', ...more });
    expect(await enrol('01-056')).toMatchObject({
      status: 403,
      body: { code: 'TRAINING_LAPSED', facts: { training: 'custody' } },
    });
    const missing = { missingTrainings: ['custody', 'gcp'] };
    expect((await admin.read('/people/S-16')).body).toMatchObject(missing);
    await accounts.train(admin, 'S-16');
    const { participant } = await accepted(enrol('01-056'));
    const training = { training: 'gcp', record: 'LMS-7', validUntil: '2026-01-01T00:00:00Z' };
    await accepted(qa.give('/people/S-16/trainings', training));
    expect(await enrol('01-067')).toMatchObject({
      status: 403,
      body: { code: 'TRAINING_LAPSED', facts: { training: 'gcp' } },
    });
    const consent = { formVersion: 'v1', onWithdrawal: 'keep' };
    await accepted(investigator.give(`/participants/${String(participant)}/consents`, consent));
  });

  it('act in the role whose training counts, where several may', async () => {
    const admin = await signIn('S-1');
    await invited(admin, 'S-17');
    for (const role of ['nurse', 'collecting-physician'])
      await accepted(admin.give('/people/S-17/grants', { role, at: ward, until: UNTIL }));
    const qa = await signIn('S-20');
    for (const training of ['custody', 'gcp']) {
      const told = { training, record: 'LMS-7', validUntil: UNTIL };
      await accepted(qa.give('/people/S-17/trainings', told));
    }
    const { body } = await admin.read('/people/S-17');
    expect(body).toMatchObject({ missingTrainings: ['bedside-identification'] });
    const raw = printTypedLabel('09512345000016', 'A999926YD6JZQT1.1');
    const identifier = { symbology: KEYED, raw, typedBecause: 'frost' };
    const both = await signIn('S-17');
    const answered = await accepted(both.give('/typings', { what: 'label', identifier }));
    const [typed] = await eventsOf(ledger.store, String(answered.stream));
    expect(typed?.actor.role).toBe('collecting-physician');
  });

  it('are read before they are known, but not much of them', async () => {
    const password = 'x'.repeat(5_000);
    expect(await stranger.give('/sessions', { person: 'S-10', password })).toMatchObject({
      status: 413,
      body: { code: 'BODY_TOO_LARGE' },
    });
  });

  it('H40: leave no password in the log, nor anything to try one on', async () => {
    const log = (await ledger.store.readAll(undefined, 10_000)).map(({ bytes }) =>
      new TextDecoder().decode(bytes),
    );
    expect(log.filter(text => text.includes(PASSWORD))).toEqual([]);
    const activations = log.filter(text => text.includes('"type":"AccountActivated"'));
    expect(activations.length).toBeGreaterThan(3);
    for (const text of activations) {
      const { data } = JSON.parse(text) as {
        data: { credential: { verifier: string } };
      };
      // The same password under another key, or none, is another one.
      expect(await verify(data.credential.verifier, PASSWORD)).toBe(false);
    }
  });

  const failuresOf = async (person: string): Promise<readonly string[]> =>
    (await ledger.store.readStream(`person-${person}`, 0, 1_000))
      .map(({ bytes, position }) => readEvent(bytes, position))
      .flatMap(event => (event.type === 'SignInFailed' ? [event.data.code] : []));
});
