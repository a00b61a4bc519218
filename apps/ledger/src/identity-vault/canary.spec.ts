import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import type { Post } from '@selfsame/custody';
import Database from 'better-sqlite3';
import { accepted } from '../../../../test/harness/accounts.js';
import { Desk } from '../../../../test/harness/desk.js';
import { LedgerOnDisk, type Running, ended } from '../../../../test/harness/ledger-process.js';
import { derived, open } from './sealing.js';
import { VaultKey } from './vault-key.js';

const CANARY = {
  givenName: 'Jonquille',
  familyName: 'Canarysová',
  dateOfBirth: '1958-07-19',
  hospitalNumber: 'MRN-CANARY-4812',
};
/** Stands in the symbol on the arm. */
const WRISTBAND = '951234500000000012';
/** What was heard in the place of it, and is nowhere either. */
const MISHEARD = { familyName: 'Misheardová', dateOfBirth: '1958-09-17' };
/** Of somebody who signs: kept as long as what he signed, and nowhere else either. */
const STAFF = 'Ladislava Zpěváčková';
/** Also without its marks and capitals, as an index or a log might keep it. */
const WORDS = [
  ...Object.values(CANARY),
  ...Object.values(MISHEARD),
  ...STAFF.split(' '),
  WRISTBAND,
  'canarysova',
  'CANARYSOVA',
  'jonquille',
  'zpevackova',
];

/** Every form in which a word is found when somebody looks for it in bytes. */
const formsOf = (word: string): readonly Buffer[] => {
  const utf8 = Buffer.from(word, 'utf8');
  const utf16 = Buffer.from(word, 'utf16le');
  // At each of the three places in which base64 can begin to write it, without the characters that its neighbours share.
  const base64 = [0, 1, 2].map(shift =>
    Buffer.concat([Buffer.alloc(shift), utf8])
      .toString('base64')
      .slice(shift === 0 ? 0 : shift + 1),
  );
  const texts = [
    ...base64.map(text => text.replace(/=+$/, '').slice(0, -1)),
    utf8.toString('hex'),
    utf8.toString('hex').toUpperCase(),
    encodeURIComponent(word),
    JSON.stringify(word)
      .replaceAll(/[^ -~]/g, letter => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`)
      .slice(1, -1),
  ];
  return [utf8, utf16, Buffer.from(utf16).swap16(), ...texts.map(text => Buffer.from(text))];
};

const filesUnder = (...directories: readonly string[]): readonly string[] =>
  directories.flatMap(directory =>
    readdirSync(directory, { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(entry => join(entry.parentPath, entry.name)),
  );

const foundIn = (name: string, content: Buffer): readonly string[] =>
  WORDS.filter(word => formsOf(word).some(form => content.includes(form))).map(
    word => `${word} in ${name}`,
  );

type Whose = 'of-participants' | 'of-staff';
const whoseIs = (holder: string): Whose =>
  holder.startsWith('staff-') ? 'of-staff' : 'of-participants';

/** What somebody opens who has every file: each vault key, each person's key, each sealed row, all against all. */
function openedWith(files: readonly string[], whose: Whose = 'of-participants'): readonly string[] {
  const texts = files.map(file => readFileSync(file, 'latin1'));
  const secrets = texts.flatMap(text => text.match(/\b[0-9a-f]{64}\b/g) ?? []);
  const wrapped = new Set(texts.flatMap(text => text.match(/[A-Za-z0-9+/]{80}/g) ?? []));
  const opened: string[] = [];
  for (const file of files.filter(each => basename(each) === 'identity-vault.sqlite')) {
    const vault = new Database(file, { readonly: true });
    const rows = vault.prepare('SELECT * FROM sealed').all() as Record<string, string & Buffer>[];
    const ledgerId = String(vault.prepare('SELECT ledger FROM vault').pluck().get());
    vault.close();
    for (const secret of new Set(secrets)) {
      const key = new VaultKey(ledgerId, Buffer.from(secret, 'hex'));
      for (const { participant = '', field = '', version, record = '', sealed } of rows) {
        if (whoseIs(participant) !== whose) continue;
        for (const each of wrapped) {
          try {
            const own = key.unwrap(participant, Buffer.from(each, 'base64'));
            const place = [ledgerId, participant, field, String(version), record];
            opened.push(open(derived(own, 'sealing'), place, sealed ?? Buffer.of()).toString());
          } catch {
            // Not this key, or not this row.
          }
        }
      }
    }
  }
  return opened;
}

describe('H40, H44: a name that was in the vault', () => {
  let root = '';
  let disk: LedgerOnDisk;
  let running: Running;
  let desks: Record<'administrator' | 'investigator' | 'nurse' | 'qa' | 'sponsor', Desk>;
  let printed = '';

  const start = async () => {
    running = await disk.start({ LOG_LEVEL: 'debug' });
    const desk = async (role: string, at: Post) =>
      new Desk(running.url, await disk.token(role, at));
    const ward = { organisation: 'fn-motol', site: 'motol', post: 'neurology' };
    const quality = { organisation: 'bioinova', site: 'bioinova', post: 'quality' };
    desks = {
      administrator: await desk('administrator', quality),
      investigator: await desk('investigator', ward),
      nurse: await desk('nurse', ward),
      qa: await desk('qa', quality),
      sponsor: await desk('sponsor', quality),
    };
  };
  const stop = async () => {
    expect(await ended(running, 'SIGTERM')).toBe(0);
    printed += running.printed();
  };
  /** As an operator beside the ledger: a process of its own. */
  const beside = async (...args: string[]): Promise<string> => {
    const env = { ...process.env, DATA_DIR: disk.dataDir };
    const program = ['apps/ledger/dist/main.js', ...args];
    const { stdout, stderr } = await promisify(execFile)(process.execPath, program, { env });
    printed += stdout + stderr;
    return stdout;
  };
  const at = (name: string): string => join(root, name);
  const backUp = (name: string) =>
    beside('backup', '--to', at(name), '--keys-to', at(`keys-of-${name}`));
  const everywhere = () => filesUnder(disk.dataDir, root);
  const inTheClear = () => [
    ...everywhere().flatMap(file => foundIn(file, readFileSync(file))),
    ...foundIn('what was printed', Buffer.from(printed + running.printed())),
  ];

  beforeAll(async () => {
    root = mkdtempSync(join(tmpdir(), 'selfsame-canary-'));
    disk = await LedgerOnDisk.found();
  });
  afterAll(() => {
    running.process.kill('SIGKILL');
    disk.remove();
    rmSync(root, { recursive: true });
  });

  it('lies nowhere in the clear while it is there, and opens with nothing once it was erased, whatever backup is put back', async () => {
    await start();
    const told = { subjectNumber: '01-001', site: 'motol' };
    const { participant } = await accepted(desks.investigator.give('/participants', told));
    const path = `/participants/${String(participant)}`;
    await accepted(desks.nurse.give(`${path}/identity`, CANARY));
    const read = () => desks.nurse.read(`${path}/identity?purpose=contact`);
    const raw = `8018${WRISTBAND}\u001d80191\u001d724101`;
    const wristband = { symbology: ']d2', raw };
    const heard = CANARY;
    const mistaken = { ...heard, ...MISHEARD };
    expect(
      (await desks.nurse.give(`${path}/wristbands`, { wristband, heard: mistaken })).body,
    ).toMatchObject({
      code: 'IDENTITY_DIFFERS',
    });
    await accepted(desks.nurse.give(`${path}/wristbands`, { wristband, heard }));
    await accepted(
      desks.investigator.give(`${path}/wristband-confirmations`, { wristband, heard }),
    );
    expect((await read()).body).toEqual({ ...CANARY, wristbands: [raw] });
    const { familyName: name, hospitalNumber } = CANARY;
    const looking = { purpose: 'contact', name, hospitalNumber };
    await accepted(desks.nurse.give('/participant-searches', looking));
    const { administrator } = desks;
    const nurse = '/people/nurse-motol';
    await accepted(administrator.give(`${nurse}/name`, { name: STAFF, reason: 'name-changed' }));
    const nameOfNurse = async () => (await administrator.read(nurse)).body.name;
    expect(await nameOfNurse()).toBe(STAFF);
    expect(JSON.stringify(await desks.qa.read('/audit-trail?limit=500'))).toContain('PersonNamed');
    // What people do wrong with it: in a field that is none, in one of another kind, in no JSON at all, and in an address.
    const wrong = [
      await desks.nurse.give(`${path}/identity`, { ...CANARY, nickname: name }),
      await desks.nurse.give(`${path}/identity`, { ...CANARY, dateOfBirth: name }),
      await desks.nurse.give(`/participants/${encodeURIComponent(name)}/identity`, CANARY),
      await desks.nurse.read(`${path}/identity?purpose=${encodeURIComponent(name)}`),
      await desks.nurse.read(`/search?q=${encodeURIComponent(name)}`),
      await administrator.give(`${nurse}/name`, { name: STAFF, reason: STAFF }),
      await administrator.give('/people', { person: STAFF, name: STAFF, home: STAFF }),
      await administrator.read(`/people/${encodeURIComponent(STAFF)}`),
    ];
    expect(wrong.slice(0, 4).map(({ status }) => status)).toEqual([400, 400, 400, 400]);
    expect(wrong.slice(5).map(({ status }) => status)).toEqual([400, 400, 404]);
    expect(
      wrong.flatMap(answer => foundIn('an answer', Buffer.from(JSON.stringify(answer)))),
    ).toEqual([]);

    expect(await backUp('first')).toContain('compared with the ledger');
    cpSync(at('first'), at('forgotten'), { recursive: true });
    cpSync(at('keys-of-first'), at('keys-of-forgotten'), { recursive: true });
    expect(inTheClear()).toEqual([]);
    // Whoever has all of it can read it: or what follows would prove nothing.
    expect(openedWith(everywhere())).toEqual(expect.arrayContaining(Object.values(CANARY)));
    expect(openedWith(everywhere(), 'of-staff')).toContain(STAFF);

    const asking = { basis: 'consent-withdrawn', evidence: 'DSR-1' };
    const { erasure } = await accepted(desks.investigator.give(`${path}/erasures`, asking));
    const approvals = `${path}/erasures/${String(erasure)}/approvals`;
    await accepted(desks.qa.give(approvals, {}));
    await accepted(desks.sponsor.give(approvals, {}));
    expect(await read()).toMatchObject({ status: 409, body: { code: 'IDENTITY_ERASED' } });

    await backUp('second');
    const old = [at('keys-of-first'), at('keys-of-forgotten')];
    expect(openedWith(everywhere())).not.toEqual([]);
    expect(await beside('prune-keys', ...old.slice(0, 1))).toContain('destroyed 1 key');
    expect(
      openedWith([
        ...filesUnder(
          disk.dataDir,
          at('first'),
          at('keys-of-first'),
          at('second'),
          at('keys-of-second'),
        ),
      ]),
    ).toEqual([]);
    expect(
      await beside('restore', '--check', at('first'), '--keys-from', at('keys-of-first')),
    ).toContain('is a sound backup.');

    // Somebody forgot one backup, and puts it back: its log does not know of the erasure.
    await stop();
    const decided = ['--new-epoch', '--person', 'admin-1', '--reason', 'The disk failed.'];
    await beside(
      'restore',
      '--from',
      at('forgotten'),
      '--keys-from',
      at('keys-of-forgotten'),
      ...decided,
    );
    await start();
    expect(await read()).toMatchObject({ status: 503, body: { code: 'IDENTITY_LOST' } });
    // What she signed is kept, and with it what she was called.
    expect((await desks.administrator.read(nurse)).body.name).toBe(STAFF);
    await stop();
    for (const each of ['forgotten', 'keys-of-forgotten']) rmSync(at(each), { recursive: true });
    expect(openedWith(everywhere())).toEqual([]);
    expect(inTheClear()).toEqual([]);
  });
});
