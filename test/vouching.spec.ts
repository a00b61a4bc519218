import { type EventStore, EventStoreError, type StoredEvent } from '@selfsame/event-store';
import { passThrough } from '@selfsame/event-store/history';
import { canonicalBytes } from '@selfsame/evidence';
import { v7 as uuidv7 } from 'uuid';
import { Accounts, PASSWORD, accepted, office, ward } from './harness/accounts.js';
import { type Answered, Desk } from './harness/desk.js';
import { eventsOf } from './harness/events-of.js';
import { type TestLedger, ledgerInProcess } from './harness/ledger-in-process.js';

const UNTIL = '2026-12-31T00:00:00.000Z';
const NEW_PASSWORD = 'another long walk in the ward';

/** What an administrator lets in counts once somebody else has seen who it is. */
describe('whoever holds an account', () => {
  let ledger: TestLedger;
  let accounts: Accounts;
  let admin: Desk;
  let qa: Desk;

  beforeAll(async () => {
    ledger = await ledgerInProcess({ simulated: false });
    accounts = new Accounts(ledger);
    admin = await accounts.first('S-1');
    qa = await accounts.firstQa();
  });
  afterAll(() => ledger.close());

  const grant = (by: Desk, person: string, role: string, at = ward) =>
    by.give(`/people/${person}/grants`, { role, at, until: UNTIL });
  const invite = async (person: string, role = 'nurse'): Promise<unknown> => {
    const { code } = await accepted(
      admin.give('/people', { person, name: 'Jana Nováková', home: ward }),
    );
    await accepted(grant(admin, person, role));
    return code;
  };
  const vouch = (by: Desk, person: string, checkWord: unknown, commandId = uuidv7()) =>
    by.give(`/people/${person}/vouchings`, { checkWord, document: 'passport' }, commandId);
  const activate = (person: string, code: unknown, password = PASSWORD, commandId = uuidv7()) =>
    accounts.stranger.give(`/accounts/${person}/activation`, { code, password }, commandId);
  const signIn = (person: string, password = PASSWORD) =>
    accounts.stranger.give('/sessions', { person, password });
  const typesOf = async (person: string) =>
    (await eventsOf(ledger.store, `person-${person}`)).map(({ type }) => type);
  const rowOf = async (person: string): Promise<unknown> => {
    const { body } = await admin.read(`/people?after=${String(await ledger.store.head())}`);
    return (body.rows as { person: string }[]).find(row => row.person === person);
  };
  const notVouched = { status: 403, body: { code: 'HOLDER_NOT_VOUCHED' } };
  const oneTwice = { status: 409, body: { code: 'ONE_PERSON_TWICE' } };

  it('H43: is not the administrator who invented a nurse and activated her account himself', async () => {
    const code = await invite('S-10');
    const { checkWord } = await accepted(activate('S-10', code));
    expect(await signIn('S-10')).toMatchObject({
      ...notVouched,
      body: { code: 'HOLDER_NOT_VOUCHED', facts: { checkWord } },
    });
    expect(await vouch(admin, 'S-10', checkWord)).toMatchObject(oneTwice);
    expect(await typesOf('S-10')).not.toContain('SignedIn');
    expect(await typesOf('S-10')).toContain('VouchingFailed');
    expect(await rowOf('S-10')).toMatchObject({
      status: 'unvouched',
      waitsForVoucher: true,
      vouchings: [],
    });
  });

  it('is told the check word, reads it to somebody else with a document in hand, and works', async () => {
    const checkWord = await accounts.activated('S-11', await invite('S-11', 'investigator'));
    expect(checkWord).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
    // As it was heard: without the pause, and in small letters.
    const heard = String(checkWord).replace('-', ' ').toLowerCase();
    const commandId = uuidv7();
    expect(await vouch(qa, 'S-11', heard, commandId)).toMatchObject({ status: 201 });
    expect(await vouch(qa, 'S-11', heard, commandId)).toMatchObject({ body: { repeated: true } });
    const investigator = await accounts.signIn('S-11');
    await accounts.train(admin, 'S-11');
    await accepted(investigator.give('/participants', { subjectNumber: '01-012', site: 'motol' }));
    const vouchings = [{ by: 'S-7', document: 'passport' }];
    expect((await admin.read('/people/S-11')).body).toMatchObject({
      status: 'active',
      unvouched: [],
      vouchings,
    });
    expect(await rowOf('S-11')).toMatchObject({
      status: 'active',
      waitsForVoucher: false,
      vouchings: [{ vouchedBy: 'S-7', document: 'passport', vouchedAt: investigator.now }],
    });
    // He may now vouch for others: he let nobody in.
    const next = await accounts.activated('S-12', await invite('S-12'));
    await accepted(vouch(investigator, 'S-12', next));
    await accounts.signIn('S-12');
  });

  it('H43: is not whose check word is another, and the account says who tried', async () => {
    const checkWord = await accounts.activated('S-13', await invite('S-13'));
    const others = await accounts.activated('S-14', await invite('S-14'));
    expect(await vouch(qa, 'S-13', others)).toMatchObject({
      status: 403,
      body: { code: 'CHECK_WORD_WRONG', verdict: 'STOP' },
    });
    // He is not taken for somebody who guesses, however often he looks.
    for (let time = 0; time < 5; time += 1) expect(await signIn('S-13')).toMatchObject(notVouched);
    const [failed] = (await eventsOf(ledger.store, 'person-S-13')).slice(-1);
    expect(failed).toMatchObject({
      type: 'VouchingFailed',
      data: { code: 'CHECK_WORD_WRONG' },
      actor: { person: 'S-7', role: 'qa' },
    });
    await accepted(vouch(qa, 'S-13', checkWord));
    await accounts.signIn('S-13');
    const nurse = await accounts.signIn('S-13');
    expect(await vouch(nurse, 'S-14', others)).toMatchObject({
      status: 403,
      body: { code: 'FORBIDDEN' },
    });
  });

  it('H43: is not vouched for by a wrong word that is sent a second time', async () => {
    await accounts.activated('S-31', await invite('S-31'));
    const commandId = uuidv7();
    const wrong = { status: 403, body: { code: 'CHECK_WORD_WRONG', verdict: 'STOP' } };
    for (let time = 0; time < 2; time += 1)
      expect(await vouch(qa, 'S-31', 'AAAA-AAAA', commandId)).toMatchObject(wrong);
    expect((await typesOf('S-31')).filter(type => type === 'VouchingFailed')).toHaveLength(1);
  });

  it('H43: is told the check word by nothing but his own password, and the log does not have it', async () => {
    const commandId = uuidv7();
    const code = await invite('S-15');
    const first = await activate('S-15', code, PASSWORD, commandId);
    const { checkWord } = await accepted(Promise.resolve(first));
    expect(await activate('S-15', code, PASSWORD, commandId)).toMatchObject({
      body: { repeated: true, checkWord },
    });
    for (const shown of [code, 'a guess'])
      expect(await activate('S-15', shown, NEW_PASSWORD, commandId)).toMatchObject({
        status: 403,
        body: { code: 'SIGN_IN_REFUSED', facts: {} },
      });
    expect(await signIn('S-15', NEW_PASSWORD)).toMatchObject({ body: { facts: {} } });
    await accepted(vouch(qa, 'S-15', checkWord));
    const log = await ledger.store.readAll(undefined, 10_000);
    const texts = log.map(({ bytes }) => new TextDecoder().decode(bytes));
    expect(texts.filter(text => text.includes(String(checkWord)))).toEqual([]);
  });

  it('H43: who forgot the password gets a code, and is seen again by another than gave it', async () => {
    const issuing = (by: Desk) => by.give('/people/S-16/reopenings', {});
    await accounts.invited(admin, 'S-16');
    await accepted(grant(admin, 'S-16', 'investigator'));
    await accounts.train(admin, 'S-16');
    const before = await accounts.signIn('S-16');
    expect(await issuing(qa)).toMatchObject({ status: 403, body: { code: 'FORBIDDEN' } });
    const { code } = await accepted(issuing(admin));
    const enrol = (by: Desk, subjectNumber: string) =>
      by.give('/participants', { subjectNumber, site: 'motol' });
    await accepted(enrol(before, '01-023'));
    const checkWord = await accounts.activated('S-16', code, NEW_PASSWORD);
    expect(await enrol(before, '01-034')).toMatchObject({ status: 401 });
    expect(await signIn('S-16', PASSWORD)).toMatchObject({ body: { code: 'SIGN_IN_REFUSED' } });
    expect(await signIn('S-16', NEW_PASSWORD)).toMatchObject(notVouched);
    expect(await vouch(admin, 'S-16', checkWord)).toMatchObject(oneTwice);
    expect(await rowOf('S-16')).toMatchObject({ status: 'unvouched', vouchings: [{}] });
    await accepted(vouch(qa, 'S-16', checkWord));
    await accepted(enrol(await accounts.signIn('S-16', NEW_PASSWORD), '01-034'));
    expect(await activate('S-16', code)).toMatchObject({ body: { code: 'ALREADY_DONE' } });
  });

  it('H43: and was the only administrator is followed by one whom two of quality appoint', async () => {
    for (const [person, role] of [
      ['S-20', 'qp'],
      ['S-21', ''],
    ] as const) {
      await accounts.invited(admin, person, office);
      if (role !== '') await accepted(grant(admin, person, role, office));
    }
    await accounts.train(admin, 'S-20');
    await accounts.train(admin, 'S-7', await accounts.signIn('S-20'));
    await accepted(qa.give('/people/S-1/suspensions', { reason: 'left' }));
    expect(
      await admin.give('/people', { person: 'S-22', name: 'Jana Nováková', home: ward }),
    ).toMatchObject({
      status: 401,
    });
    expect(await grant(qa, 'S-21', 'nurse')).toMatchObject({
      status: 403,
      body: { code: 'ADMINISTRATOR_GIVES' },
    });
    expect(await grant(qa, 'S-20', 'administrator', office)).toMatchObject({
      status: 403,
      body: { code: 'ROLES_APART' },
    });
    const proposal = await accepted(grant(qa, 'S-21', 'administrator', office));
    const named = `GRANT-${String(proposal.commandId)}`;
    const approve = (by: Desk) => by.give(`/people/S-21/grants/${named}/approvals`, {});
    expect(await approve(qa)).toMatchObject(oneTwice);
    const rows = await qa.read(`/people?after=${String(await ledger.store.head())}`);
    expect(rows.body.rows).toContainEqual(
      expect.objectContaining({
        person: 'S-21',
        proposals: [expect.objectContaining({ role: 'administrator', proposedBy: 'S-7' })],
      }),
    );
    await accepted(approve(await accounts.signIn('S-20')));
    admin = await accounts.signIn('S-21');
    await accounts.invited(admin, 'S-22');
    expect(await rowOf('S-21')).toMatchObject({
      proposals: [],
      grants: [{ role: 'administrator', proposedBy: 'S-7', givenBy: 'S-20' }],
    });
  });
});

const firstQa = { person: 'S-7', name: 'Petr Dvořák', home: office, password: PASSWORD };

/** The two papers of a founding. */
describe('a ledger that was founded', () => {
  let ledger: TestLedger;
  let accounts: Accounts;

  beforeEach(async () => {
    isDying = false;
    ledger = await ledgerInProcess({ simulated: false, wrap: dying });
    accounts = new Accounts(ledger);
  });
  afterEach(() => ledger.close());

  let isDying: boolean;
  /** Takes nothing for an account while it dies. */
  const dying = (store: EventStore): EventStore =>
    passThrough(store, {
      append: (stream, ...rest) =>
        isDying && stream.startsWith('person-')
          ? Promise.reject(new EventStoreError('STORE_UNAVAILABLE', 'it is gone'))
          : store.append(stream, ...rest),
    });
  const codes = () => ({ administrator: '', qa: '', ...ledger.foundingCodes });

  it('H43: has two codes for two people, and neither is worth anything in the place of the other', async () => {
    const { administrator, qa } = codes();
    const refused = { status: 403, body: { code: 'SIGN_IN_REFUSED' } };
    expect(await accounts.enrol('S-7', administrator, 'qa')).toMatchObject(refused);
    expect(await accounts.enrol('S-1', qa)).toMatchObject(refused);
    await accepted(accounts.enrol('S-1', administrator));
    expect(await accounts.enrol('S-1', qa, 'qa')).toMatchObject({
      status: 409,
      body: { code: 'ONE_PERSON_TWICE' },
    });
    const admin = await accounts.signIn('S-1');
    await accepted(admin.give('/people', { person: 'S-9', name: 'Jana Nováková', home: ward }));
    // The code is not used up on somebody who is there already.
    expect(await accounts.enrol('S-9', qa, 'qa')).toMatchObject({
      status: 409,
      body: { code: 'ALREADY_DONE' },
    });
    await accepted(accounts.enrol('S-7', qa, 'qa'));
    expect(await accounts.enrol('S-8', qa, 'qa')).toMatchObject(refused);
    expect((await admin.read('/people/S-7')).body).toMatchObject({
      status: 'active',
      grants: [{ role: 'qa', ...office }],
    });
  });

  it('goes on where it stopped between the code and the account', async () => {
    const enrolling = { ...firstQa, code: codes().qa };
    const commandId = uuidv7();
    const enrol = () => accounts.stranger.give('/first-qa', enrolling, commandId);
    isDying = true;
    expect(await enrol()).toMatchObject({ status: 503 });
    expect((await eventsOf(ledger.store, 'ledger')).at(-1)?.type).toBe('EnrolmentCodeUsed');
    expect(await eventsOf(ledger.store, 'person-S-7')).toEqual([]);
    isDying = false;
    await accepted(enrol());
    expect(await enrol()).toMatchObject({ status: 201, body: { repeated: true } });
    expect(await eventsOf(ledger.store, 'person-S-7')).toHaveLength(2);
  });

  it('enrols its QA once, whoever sends it how often', async () => {
    const { qa } = codes();
    const commandId = uuidv7();
    const enrolling = { ...firstQa, code: qa };
    const answered: readonly Answered[] = await Promise.all(
      [commandId, commandId, uuidv7()].map(id =>
        accounts.stranger.give('/first-qa', enrolling, id),
      ),
    );
    expect(answered.filter(({ status }) => status === 201).length).toBeGreaterThan(0);
    const enrolled = await eventsOf(ledger.store, 'person-S-7');
    expect(enrolled.map(({ type }) => type)).toEqual(['FirstQaEnrolled', 'PersonNamed']);
  });
});

/** Founded before there were two codes: nobody else is there in the beginning. */
describe('a ledger that was founded with one code', () => {
  let ledger: TestLedger;
  let accounts: Accounts;

  beforeAll(async () => {
    ledger = await ledgerInProcess({ simulated: false, wrap: withOneCode });
    accounts = new Accounts(ledger);
  });
  afterAll(() => ledger.close());

  it('H46: is not locked out: its administrator vouches for whom he invited, and that stands there for ever', async () => {
    const admin = await accounts.first('S-1');
    const code = String(ledger.foundingCodes?.qa);
    expect(await accounts.enrol('S-7', code, 'qa')).toMatchObject({ status: 403 });
    const invited = await accepted(
      admin.give('/people', { person: 'S-8', name: 'Petr Dvořák', home: office }),
    );
    const checkWord = await accounts.activated('S-8', invited.code);
    const seen = { checkWord, document: 'known-personally' };
    await accepted(admin.give('/people/S-8/vouchings', seen));
    expect((await eventsOf(ledger.store, 'person-S-8')).at(-1)).toMatchObject({
      type: 'HolderVouchedFor',
      actor: { person: 'S-1' },
      data: { document: 'known-personally', byWhoArranged: true },
    });
  });
});

/** The founding, as builds wrote it that knew of one code. */
const withOneCode = (store: EventStore): EventStore => {
  const before = (event: StoredEvent): StoredEvent => {
    if (event.stream !== 'ledger' || event.revision !== 0) return event;
    const founded = JSON.parse(new TextDecoder().decode(event.bytes)) as { data: object };
    const { qaCodeSha256: _of, ...data } = founded.data as { qaCodeSha256: string };
    return { ...event, bytes: canonicalBytes({ ...founded, data }) };
  };
  return passThrough(store, {
    readStream: async (...asked) => (await store.readStream(...asked)).map(before),
  });
};
