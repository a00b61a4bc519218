import { readEvent } from '@selfsame/custody';
import { Passwords } from '@selfsame/ledger';
import { pino } from 'pino';
import { Accounts, PASSWORD, accepted, ward } from '../harness/accounts.js';
import type { Answered, Desk } from '../harness/desk.js';
import { type TestLedger, ledgerInProcess } from '../harness/ledger-in-process.js';
import { LogLines } from '../harness/log-lines.js';

const UNTIL = '2026-12-31T00:00:00.000Z';
const WRONG = 'not the password of it';

/** Counts what takes time, and breaks when it is told to. */
interface Watched {
  compared: number;
  made: number;
  broken: boolean;
}

function watchedBy(watch: Watched, passwords: Passwords): Passwords {
  const isOf = passwords.isOf.bind(passwords);
  const credential = passwords.credential.bind(passwords);
  passwords.isOf = async (known, password) => {
    watch.compared += 1;
    if (watch.broken) throw new Error(`cannot compare ${password} with ${JSON.stringify(known)}`);
    return isOf(known, password);
  };
  passwords.credential = async (...made) => {
    watch.made += 1;
    return credential(...made);
  };
  return passwords;
}

/** Whoever tries at the door learns nothing by how long it takes, by what he is told, or by what breaks. */
describe('somebody who tries to sign in', () => {
  let ledger: TestLedger;
  let accounts: Accounts;
  let admin: Desk;
  const passwords: Watched = { compared: 0, made: 0, broken: false };
  const lines = new LogLines();

  beforeAll(async () => {
    const watched = (rootKey: Uint8Array, ledgerId: string): Passwords =>
      watchedBy(passwords, new Passwords(rootKey, ledgerId));
    const log = pino({ level: 'trace' }, lines);
    ledger = await ledgerInProcess({ simulated: false, parts: { passwords: watched }, log });
    accounts = new Accounts(ledger);
    admin = await accounts.first('S-1');
    for (const person of ['S-10', 'S-11']) await accounts.invited(admin, person);
    await accepted(admin.give('/people', { person: 'S-12', name: 'Jana Nováková', home: ward }));
    const granting = { role: 'nurse', at: ward, until: UNTIL };
    await accepted(admin.give('/people/S-10/grants', granting));
    await accepted(admin.give('/people/S-11/suspensions', { reason: 'absent' }));
  });
  afterAll(() => ledger.close());
  beforeEach(() => Object.assign(passwords, { compared: 0, made: 0, broken: false }));

  const signIn = (person: string, password: string) =>
    accounts.stranger.give('/sessions', { person, password });
  /** What a stranger can tell one answer from another by. */
  const told = ({ status, body: { instance: _own, ...rest } }: Answered) => ({ status, ...rest });

  it.each([
    ['nobody', 'S-99', PASSWORD],
    ['an account that was not activated', 'S-12', PASSWORD],
    ['a suspended account, with its password', 'S-11', PASSWORD],
    ['a suspended account, with another', 'S-11', WRONG],
    ['an account, with another password', 'S-10', WRONG],
    ['an account that every object has', 'constructor', PASSWORD],
  ])(
    'H43: as %s costs the ledger one password, and is told one thing',
    async (_who, person, password) => {
      const answered = await signIn(person, password);
      expect(passwords).toMatchObject({ compared: 1, made: 0 });
      expect(told(answered)).toEqual({
        status: 403,
        type: 'urn:selfsame:problem:SIGN_IN_REFUSED',
        title: 'This does not sign you in',
        code: 'SIGN_IN_REFUSED',
        remedy: expect.any(String) as string,
        facts: {},
        verdict: 'STOP',
      });
    },
  );

  it('is let in by a password of 15 to 128 characters, whichever they are, and by no other', async () => {
    const password = `${' \u00e9\u{1f9ea}\\"\u0000'.repeat(21)}xx`;
    expect([...password]).toHaveLength(128);
    const { code } = await accepted(
      admin.give('/people', { person: 'S-14', name: 'Jana Nováková', home: ward }),
    );
    const activate = (given: string) =>
      accounts.stranger.give('/accounts/S-14/activation', { code, password: given });
    for (const given of ['x'.repeat(14), `${password}x`])
      expect(await activate(given)).toMatchObject({ status: 400, body: { field: 'password' } });
    await accounts.vouch('S-14', (await accepted(activate(password))).checkWord);
    await accepted(admin.give('/people/S-14/grants', { role: 'nurse', at: ward, until: UNTIL }));
    await accepted(signIn('S-14', password));
    expect(await signIn('S-14', password.slice(0, -1))).toMatchObject({ status: 403 });
    expect(await signIn('S-14', password.toUpperCase())).toMatchObject({ status: 403 });
  });

  it('as himself costs it one, too', async () => {
    await accepted(signIn('S-10', PASSWORD));
    expect(passwords).toMatchObject({ compared: 1, made: 0 });
  });

  it.each(['S-99', 'S-12', 'S-11'])(
    'H43: or to activate %s costs one new verifier, whether there is such an account or not',
    async person => {
      const code = 'a guess';
      await accounts.stranger.give(`/accounts/${person}/activation`, { code, password: PASSWORD });
      expect(passwords).toMatchObject({ compared: 0, made: 1 });
    },
  );

  it('is told of a fault that there was one, and nothing of what it was', async () => {
    passwords.broken = true;
    const { status, body } = await signIn('S-10', PASSWORD);
    expect({ status, code: body.code, facts: body.facts }).toEqual({
      status: 500,
      code: 'LEDGER_FAULT',
      facts: {},
    });
    const said = JSON.stringify(body);
    for (const inner of [
      PASSWORD,
      'argon2',
      'cannot compare',
      ' at ',
      '.ts:',
      '.js:',
      'node_modules',
    ])
      expect(said).not.toContain(inner);
    const [line] = lines.all.filter(({ code }) => code === 'LEDGER_FAULT');
    expect(line).toMatchObject({
      level: 50,
      requestId: String(body.instance).slice('urn:uuid:'.length),
      route: '/sessions',
    });
  });

  it('leaves no password, no token, no code and no verifier in the log of the server, at any level', async () => {
    const { token } = await accepted(signIn('S-10', PASSWORD));
    const { code } = await accepted(
      admin.give('/people', { person: 'S-13', name: 'Jana Nováková', home: ward }),
    );
    await accounts.stranger.give('/accounts/S-13/activation', { code, password: PASSWORD });
    passwords.broken = true;
    await signIn('S-10', WRONG);
    expect(lines.all.length).toBeGreaterThan(10);
    const codes = Object.values(ledger.foundingCodes ?? {});
    for (const secret of [PASSWORD, WRONG, token, code, ...codes, '$argon2', 'eyJ'])
      expect(lines.text).not.toContain(String(secret));
  });

  it('stands in the log of the ledger with what came of it', async () => {
    const events = await ledger.store.readStream('person-S-10', 0, 1_000);
    const types = events.map(({ bytes, position }) => readEvent(bytes, position).type);
    expect(types).toEqual(expect.arrayContaining(['SignInFailed', 'SignedIn']));
  });
});
