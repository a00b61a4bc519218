import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { passThrough } from '@selfsame/event-store/history';
import { type VaultPlace, vaultIn } from '@selfsame/ledger';
import { TRIAL_BEGINS } from '@selfsame/simulator';
import { pino } from 'pino';
import { v7 as uuidv7 } from 'uuid';
import { accepted } from './harness/accounts.js';
import { type Desk, deskOf } from './harness/desk.js';
import { type TestLedger, ledgerInProcess } from './harness/ledger-in-process.js';
import { LogLines } from './harness/log-lines.js';

const JANA = {
  givenName: 'Jana',
  familyName: 'Canarysová',
  dateOfBirth: '1961-04-30',
  hospitalNumber: 'MRN 48-1234',
};

/** When the ledger starts, the log is right, and the vault is what it must be. */
describe('a vault, when the ledger starts', () => {
  let root = '';
  let dataDir = '';
  let ledger: TestLedger;
  let desk: Desk;
  let path = '';
  let participant = '';
  const lines = new LogLines();

  const begin = async (place: VaultPlace) => {
    lines.text = '';
    ledger = await ledgerInProcess({ identityVault: place, log: pino({}, lines) });
    desk = await deskOf(ledger, 'investigator', 'nurse');
    const told = { subjectNumber: '01-001', site: 'motol' };
    participant = String((await accepted(desk.give('/participants', told))).participant);
    path = `/participants/${participant}`;
    await accepted(desk.give(`${path}/identity`, JANA));
  };
  const erase = async () => {
    const asking = { basis: 'objection', evidence: 'DSR-1' };
    const { erasure } = await accepted(desk.give(`${path}/erasures`, asking));
    for (const role of ['qa', 'sponsor'] as const) {
      const approving = (await deskOf(ledger, role)).give(
        `${path}/erasures/${String(erasure)}/approvals`,
        {},
      );
      await accepted(approving);
    }
  };
  /** Those of staff stay whatever happens to a participant: what they signed is kept. */
  const keys = () => keyFiles().filter(name => !name.startsWith('staff-'));
  const keysOfStaff = () => keyFiles().filter(name => name.startsWith('staff-'));
  const keyFiles = () => readdirSync(join(dataDir, 'keys')).filter(name => name.endsWith('.key'));
  const keyOf = (whom: string) => `participant-${whom}.key`;
  /** Another process over the same log and the same directory. */
  const startAgain = async (look: (again: TestLedger) => Promise<void> = async () => {}) => {
    const again = await ledger.another(TRIAL_BEGINS, undefined, {
      identityVault: vaultIn(dataDir),
    });
    try {
      await look(again);
    } finally {
      await again.close();
    }
  };

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'selfsame-vault-'));
    dataDir = join(root, 'ledger');
    mkdirSync(join(dataDir, 'keys'), { recursive: true });
  });
  afterEach(async () => {
    await ledger.close();
    rmSync(root, { recursive: true });
  });

  it('H44: holds what it held', async () => {
    await begin(vaultIn(dataDir));
    await startAgain(async again => {
      const nurse = await deskOf(again, 'nurse');
      const { body } = await nurse.read(`${path}/identity?purpose=contact`);
      expect(body).toMatchObject(JANA);
    });
    expect(lines.all.filter(({ level }) => Number(level) > 30)).toEqual([]);
  });

  it('H44: erases again whom the log says was erased, when the crash came in between', async () => {
    const place = vaultIn(dataDir);
    const { shelf } = place;
    const dying = Object.assign(Object.create(shelf) as typeof shelf, {
      destroy: () => {
        throw new Error('The process died');
      },
    });
    await begin({ ...place, shelf: dying });
    await erase();
    expect(keys()).toContain(keyOf(participant));
    expect(lines.text).toContain('not done yet');
    await startAgain();
    expect(keys()).toEqual(['identity-vault.key']);
  });

  it('H44: erases again whoever came back with an old copy of the vault', async () => {
    await begin(vaultIn(dataDir));
    cpSync(dataDir, join(root, 'copy'), { recursive: true });
    const ofStaff = keysOfStaff();
    await erase();
    expect(keys()).toEqual(['identity-vault.key']);
    expect(keysOfStaff()).toEqual(expect.arrayContaining(ofStaff));
    rmSync(dataDir, { recursive: true });
    cpSync(join(root, 'copy'), dataDir, { recursive: true });
    expect(keys()).toContain(keyOf(participant));
    await startAgain();
    expect(keys()).toEqual(['identity-vault.key']);
    expect(lines.text).toContain('erased again');
  });

  it('H44: erases again in what a restore replaced and kept', async () => {
    await begin(vaultIn(dataDir));
    const kept = join(dataDir, 'replaced-2026-02-16', 'keys');
    cpSync(join(dataDir, 'keys'), kept, { recursive: true });
    await erase();
    expect(existsSync(join(kept, keyOf(participant)))).toBe(false);
  });

  it('H44: leaves what no event names, tells of it, and shows it to nobody; sent again, it is what it was to be', async () => {
    const commandId = uuidv7();
    await ledgerThatFails(commandId);
    expect(keys()).toContain(keyOf(participant));
    await startAgain(async again => {
      const here = await deskOf(again, 'investigator', 'nurse');
      const read = () => here.read(`${path}/identity?purpose=contact`);
      expect(await read()).toMatchObject({ status: 404, body: { code: 'IDENTITY_UNKNOWN' } });
      await accepted(here.give(`${path}/identity`, JANA, commandId));
      expect((await read()).body).toMatchObject(JANA);
    });
    expect(lines.text).toContain('holds what no event names');
  });

  it('H44: destroys nothing on a log that it cannot read', async () => {
    await begin(vaultIn(dataDir));
    const again = await ledger.another(
      TRIAL_BEGINS,
      store =>
        passThrough(store, {
          readStream: (stream, ...more) =>
            stream.startsWith('participant-')
              ? Promise.reject(new Error('damaged'))
              : store.readStream(stream, ...more),
        }),
      { identityVault: vaultIn(dataDir) },
    );
    await again.close();
    expect(keys()).toContain(keyOf(participant));
    expect(lines.text).toContain('It is not known what the log says');
  });

  /** The vault is written, and then the log cannot be. */
  const ledgerThatFails = async (commandId: string) => {
    lines.text = '';
    let fails = false;
    ledger = await ledgerInProcess({
      identityVault: vaultIn(dataDir),
      log: pino({}, lines),
      wrap: store =>
        passThrough(store, {
          append: (...append) =>
            fails ? Promise.reject(new Error('gone')) : store.append(...append),
        }),
    });
    desk = await deskOf(ledger, 'investigator', 'nurse');
    const told = { subjectNumber: '01-001', site: 'motol' };
    participant = String((await accepted(desk.give('/participants', told))).participant);
    fails = true;
    path = `/participants/${participant}`;
    expect((await desk.give(`${path}/identity`, JANA, commandId)).status).toBe(500);
    fails = false;
  };

  it('H44: says how many names are lost when nothing is left of them but what the log names', async () => {
    await begin(vaultIn(dataDir));
    rmSync(dataDir, { recursive: true });
    mkdirSync(join(dataDir, 'keys'), { recursive: true });
    await startAgain();
    expect(lines.all.find(({ participants }) => participants === 1)?.level).toBe(50);
  });

  it('H44: says how many names are lost, and lets care go on without them', async () => {
    await begin(vaultIn(dataDir));
    rmSync(join(dataDir, 'identity-vault.sqlite'));
    await startAgain(async again => {
      const nurse = await deskOf(again, 'nurse', 'qa');
      expect(await nurse.read(path)).toMatchObject({ status: 200, body: { identity: 'kept' } });
      expect(await nurse.read(`${path}/identity?purpose=contact`)).toMatchObject({
        status: 503,
        body: { code: 'IDENTITY_LOST' },
      });
    });
    expect(lines.all.find(({ participants }) => participants === 1)?.msg).toContain(
      'put back identity-vault.sqlite',
    );
  });

  it('says of how many who sign it cannot say the name', async () => {
    await begin(vaultIn(dataDir));
    const [one = ''] = keysOfStaff();
    rmSync(join(dataDir, 'keys', one));
    await startAgain();
    expect(lines.all.find(({ staff }) => staff !== undefined)).toMatchObject({
      staff: 1,
      level: 50,
    });
  });

  it('H44: is not begun anew where its key is missing', async () => {
    await begin(vaultIn(dataDir));
    rmSync(join(dataDir, 'keys', 'identity-vault.key'));
    expect(() => vaultIn(dataDir)).toThrow('no name can be read without it');
    expect(keys()).toEqual([keyOf(participant)]);
  });
});
