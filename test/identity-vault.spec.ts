import { EventStoreError } from '@selfsame/event-store';
import { canonicalBytes, sha256Hex } from '@selfsame/evidence';
import { TRIAL_BEGINS, people, postOf } from '@selfsame/simulator';
import { v7 as uuidv7 } from 'uuid';
import { accepted } from './harness/accounts.js';
import { Desk, deskOf } from './harness/desk.js';
import { JANA, KnownParticipants, PETR, refused } from './harness/known-participants.js';
import type { TestLedger } from './harness/ledger-in-process.js';
import type { LogLines } from './harness/log-lines.js';

describe('who participants are', () => {
  let known: KnownParticipants;
  let ledger: TestLedger;
  let investigator: Desk;
  let nurse: Desk;
  let elsewhere: Desk;
  let lines: LogLines;

  beforeEach(async () => {
    known = await KnownParticipants.begin();
    ({ ledger, investigator, nurse, elsewhere, lines } = known);
  });
  afterEach(() => known.close());

  it('is read at the own site', async () => {
    const { path } = await known.enrolled(JANA);
    expect(await nurse.read(`${path}/identity?purpose=contact`)).toEqual({
      status: 200,
      body: { ...JANA, wristbands: [] },
    });
  });

  it('H40: is shown to nobody before the look stands on record', async () => {
    const { path, participant } = await known.enrolled(JANA);
    await nurse.read(`${path}/identity?purpose=contact`);
    expect(await known.lookUps()).toMatchObject([
      {
        type: 'IdentityLookedUp',
        actor: { person: 'a-nurse', site: 'motol', device: 'd' },
        data: { kind: 'reading', purpose: 'contact', participants: [participant], by: [] },
      },
    ]);
    expect(await nurse.read(`${path}/identity`)).toMatchObject({
      status: 400,
      body: { field: 'purpose' },
    });
    expect(await known.lookUps()).toHaveLength(1);
  });

  it('H40: is shown to nobody when the look cannot be written down', async () => {
    const { path } = await known.enrolled(JANA);
    known.writes = () => Promise.reject(new EventStoreError('STORE_FULL', 'SQLITE_FULL'));
    expect(await nurse.read(`${path}/identity?purpose=contact`)).toMatchObject(
      refused(507, 'STORAGE_FULL'),
    );
  });

  it('H40: stays at its site, and whoever asked from another is noted', async () => {
    const { path } = await known.enrolled(JANA);
    for (const what of ['identity', 'look-alikes'])
      expect(await elsewhere.read(`${path}/${what}?purpose=contact`)).toMatchObject(
        refused(404, 'NOT_FOUND'),
      );
    expect(await elsewhere.give(`${path}/identity`, PETR)).toMatchObject(refused(404, 'NOT_FOUND'));
    expect((await known.search(elsewhere, { name: 'Canarysová' })).body).toMatchObject({
      found: [],
    });
    expect(await known.eventsOf('audit-medikuryr-2026-02-16')).toMatchObject([
      { data: { command: 'read participant', code: 'FORBIDDEN' } },
      { data: { command: 'read participant', code: 'FORBIDDEN' } },
      { data: { command: 'RecordIdentity', code: 'FORBIDDEN' } },
    ]);
    expect((await nurse.read(`${path}/identity?purpose=contact`)).body).toMatchObject(JANA);
  });

  it('H40: stands in no event, no log line, no answer to others, and no hash that names could be tried on', async () => {
    const { path, participant } = await known.enrolled(JANA);
    await known.search(nurse, { name: 'canarysova', dateOfBirth: JANA.dateOfBirth });
    await nurse.read(`${path}/identity?purpose=contact`);
    await nurse.give(`${path}/identity`, { ...JANA, dateOfBirth: '1961-02-30' });
    await nurse.give(`${path}/identity`, { ...JANA, nickname: 'Canarysová' });
    await nurse.ask('POST', `${path}/identity`, { ...JANA, commandId: 'Canarysová' });
    const shown = await investigator.read(path);
    const everything = [await known.log(), lines.text, JSON.stringify(shown)].join('\n');
    expect(lines.text).toContain('answered');
    for (const word of ['anarysov', '1961-0', '48-1234', 'Jana'])
      expect(everything).not.toContain(word);

    // The hash of a command stands in the log for ever. This one covers who, when and where, and no name.
    const recorded = await known.eventsOf(`participant-${participant}`);
    const body = { occurredAt: nurse.now, device: 'd' };
    const stream = `participant-${participant}`;
    const hashed = { type: 'RecordIdentity', stream, person: 'a-nurse', body, afterTheFact: null };
    expect(recorded.at(-1)?.envelope.commandHash).toBe(sha256Hex(canonicalBytes(hashed)));
  });

  it('is corrected by another version, and a command that is sent again is answered again', async () => {
    const { path, participant } = await known.enrolled(JANA);
    const married = { ...JANA, familyName: 'Dvořáková' };
    const commandId = uuidv7();
    const first = await nurse.give(`${path}/identity`, married, commandId);
    expect(await nurse.give(`${path}/identity`, married, commandId)).toEqual({
      ...first,
      body: { ...first.body, repeated: true },
    });
    expect(await nurse.give(`${path}/identity`, PETR, commandId)).toMatchObject(
      refused(409, 'COMMAND_ID_REUSED'),
    );
    expect((await nurse.read(`${path}/identity?purpose=contact`)).body).toMatchObject(married);
    const events = await known.eventsOf(`participant-${participant}`);
    expect(events.slice(1)).toMatchObject([
      { type: 'IdentityRecorded', data: { version: 1 } },
      { type: 'IdentityRecorded', data: { version: 2 } },
    ]);
  });

  it('is of one participant: a command id that was used for another changes nothing of that one', async () => {
    const [one, other] = [await known.enrolled(), await known.enrolled()];
    const commandId = uuidv7();
    await accepted(nurse.give(`${one.path}/identity`, JANA, commandId));
    await accepted(nurse.give(`${other.path}/identity`, PETR, commandId));
    expect((await nurse.read(`${one.path}/identity?purpose=contact`)).body).toMatchObject(JANA);
    expect((await nurse.read(`${other.path}/identity?purpose=contact`)).body).toMatchObject(PETR);
  });

  it('is told as what it is where nothing was recorded, or nobody enrolled', async () => {
    const { path } = await known.enrolled();
    expect(await nurse.read(`${path}/identity?purpose=contact`)).toMatchObject(
      refused(404, 'IDENTITY_UNKNOWN'),
    );
    expect(
      await nurse.read(
        '/participants/01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77/identity?purpose=contact',
      ),
    ).toMatchObject(refused(404, 'NOT_FOUND'));
  });

  it('H40: has with it what was read from the wristband, of which the log knows a keyed hash', async () => {
    const { path } = await known.enrolled(JANA);
    const raw = '8018951234500000000012\u001d80191\u001d724101';
    const wristband = { symbology: ']d2', raw };
    const { sex: _unasked, ...heard } = JANA;
    await accepted(nurse.give(`${path}/wristbands`, { wristband, heard }));
    const read = async () => (await nurse.read(`${path}/identity?purpose=contact`)).body.wristbands;
    expect(await read()).toEqual([raw]);
    await accepted(investigator.give(`${path}/wristband-confirmations`, { wristband, heard }));
    await accepted(nurse.give(`${path}/wristband-removals`, { wristband, reason: 'torn' }));
    expect(await read()).toEqual([raw]);
    const log = await known.log();
    expect(log).toContain('WristbandBound');
    expect(log).not.toContain('951234500000000012');
  });

  it('is kept by one instance: another says so, and everything else goes on there', async () => {
    const { path } = await known.enrolled(JANA);
    const beside = await ledger.another(TRIAL_BEGINS, undefined, { identityVault: null });
    // Accounts come with names: he got his where they are kept.
    const here = new Desk(
      beside.url,
      await ledger.token({ person: 'a-nurse', roles: ['nurse', 'qa'], ...postOf(people.nurse) }),
    );
    const answers = [
      await here.read(`${path}/identity?purpose=contact`),
      await here.give(`${path}/identity`, JANA),
      await known.search(here, { name: 'Jana' }),
    ];
    const shown = await here.read(path);
    await beside.close();
    for (const answer of answers) expect(answer).toMatchObject(refused(503, 'VAULT_ELSEWHERE'));
    expect(shown.body).toMatchObject({ identity: 'kept' });
  });

  it('H44: that the vault does not hold any more is told to whoever asks', async () => {
    const { path } = await known.enrolled(JANA);
    const emptied = await ledger.another(TRIAL_BEGINS);
    const here = await deskOf(emptied, 'nurse');
    const answer = await here.read(`${path}/identity?purpose=contact`);
    await emptied.close();
    expect(answer).toMatchObject(refused(503, 'IDENTITY_LOST'));
  });
});
