import { type ReadEvent, readEvent } from '@selfsame/custody';
import { type AppendOutcome, EventStoreError } from '@selfsame/event-store';
import { canonicalBytes, sha256Hex } from '@selfsame/evidence';
import { passThrough } from '@selfsame/event-store/history';
import { TRIAL_BEGINS, people, postOf } from '@selfsame/simulator';
import { pino } from 'pino';
import { v7 as uuidv7 } from 'uuid';
import { accepted } from './harness/accounts.js';
import { type Answered, Desk, deskOf } from './harness/desk.js';
import { type TestLedger, ledgerInProcess } from './harness/ledger-in-process.js';
import { LogLines } from './harness/log-lines.js';

const JANA = {
  givenName: 'Jana Marie',
  familyName: 'Canarysová',
  dateOfBirth: '1961-04-30',
  sex: 'female',
  hospitalNumber: 'MRN 48-1234',
};
/** Nobody who could be taken for her. */
const PETR = {
  givenName: 'Petr',
  familyName: 'Dvořák',
  dateOfBirth: '1972-11-02',
  hospitalNumber: 'MRN 77-0001',
};

describe('who participants are', () => {
  let ledger: TestLedger;
  let investigator: Desk;
  let nurse: Desk;
  let elsewhere: Desk;
  let writes: () => Promise<AppendOutcome> | undefined;
  let lines: LogLines;

  beforeEach(async () => {
    writes = () => undefined;
    lines = new LogLines();
    ledger = await ledgerInProcess({
      log: pino({ level: 'debug' }, lines),
      wrap: store =>
        passThrough(store, {
          append: async (...append) => (await writes()) ?? store.append(...append),
        }),
    });
    investigator = await deskOf(ledger, 'investigator', 'qa');
    nurse = await deskOf(ledger, 'nurse');
    const post = postOf(people.courier);
    elsewhere = new Desk(
      ledger.url,
      await ledger.token({ person: 'n-2', roles: ['nurse', 'investigator'], ...post }),
    );
  });
  afterEach(() => ledger.close());

  let number = 100;
  const enrolled = async (identity?: object) => {
    number += 1;
    const subject = `01-${number}`;
    const told = { subjectNumber: subject, site: 'motol' };
    const participant = String(
      (await accepted(investigator.give('/participants', told))).participant,
    );
    const path = `/participants/${participant}`;
    if (identity !== undefined) await accepted(nurse.give(`${path}/identity`, identity));
    return { participant, path, subject };
  };
  const eventsOf = async (stream: string): Promise<ReadEvent[]> =>
    (await ledger.store.readStream(stream, 0, 500)).map(({ bytes, position }) =>
      readEvent(bytes, position),
    );
  const lookUps = () => eventsOf('look-ups-motol-2026-02-16');
  const refused = (status: number, code: string) => ({ status, body: { code } });
  const search = (desk: Desk, asked: object) =>
    desk.give('/participant-searches', { purpose: 'contact', ...asked });

  it('is read at the own site', async () => {
    const { path } = await enrolled(JANA);
    expect(await nurse.read(`${path}/identity?purpose=contact`)).toEqual({
      status: 200,
      body: { ...JANA, wristbands: [] },
    });
  });

  it('H40: is shown to nobody before the look stands on record', async () => {
    const { path, participant } = await enrolled(JANA);
    await nurse.read(`${path}/identity?purpose=contact`);
    expect(await lookUps()).toMatchObject([
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
    expect(await lookUps()).toHaveLength(1);
  });

  it('H40: is shown to nobody when the look cannot be written down', async () => {
    const { path } = await enrolled(JANA);
    writes = () => Promise.reject(new EventStoreError('STORE_FULL', 'SQLITE_FULL'));
    expect(await nurse.read(`${path}/identity?purpose=contact`)).toMatchObject(
      refused(507, 'STORAGE_FULL'),
    );
  });

  it('H40: stays at its site, and whoever asked from another is noted', async () => {
    const { path } = await enrolled(JANA);
    for (const what of ['identity', 'look-alikes'])
      expect(await elsewhere.read(`${path}/${what}?purpose=contact`)).toMatchObject(
        refused(404, 'NOT_FOUND'),
      );
    expect(await elsewhere.give(`${path}/identity`, PETR)).toMatchObject(refused(404, 'NOT_FOUND'));
    expect((await search(elsewhere, { name: 'Canarysová' })).body).toMatchObject({ found: [] });
    expect(await eventsOf('audit-medikuryr-2026-02-16')).toMatchObject([
      { data: { command: 'read participant', code: 'FORBIDDEN' } },
      { data: { command: 'read participant', code: 'FORBIDDEN' } },
      { data: { command: 'RecordIdentity', code: 'FORBIDDEN' } },
    ]);
    expect((await nurse.read(`${path}/identity?purpose=contact`)).body).toMatchObject(JANA);
  });

  it('H40: stands in no event, no log line, no answer to others, and no hash that names could be tried on', async () => {
    const { path, participant } = await enrolled(JANA);
    await search(nurse, { name: 'canarysova', dateOfBirth: JANA.dateOfBirth });
    await nurse.read(`${path}/identity?purpose=contact`);
    await nurse.give(`${path}/identity`, { ...JANA, dateOfBirth: '1961-02-30' });
    await nurse.give(`${path}/identity`, { ...JANA, nickname: 'Canarysová' });
    await nurse.ask('POST', `${path}/identity`, { ...JANA, commandId: 'Canarysová' });
    const shown = await investigator.read(path);
    const stored = await ledger.store.readAll(undefined, 1_000);
    const everything = [
      ...stored.map(({ bytes }) => Buffer.from(bytes).toString('utf8')),
      lines.text,
      JSON.stringify(shown),
    ].join('\n');
    expect(lines.text).toContain('answered');
    for (const word of ['anarysov', '1961-0', '48-1234', 'Jana'])
      expect(everything).not.toContain(word);

    // The hash of a command stands in the log for ever. This one covers who, when and where, and no name.
    const recorded = await eventsOf(`participant-${participant}`);
    const body = { occurredAt: nurse.now, device: 'd' };
    const stream = `participant-${participant}`;
    const hashed = { type: 'RecordIdentity', stream, person: 'a-nurse', body, afterTheFact: null };
    expect(recorded.at(-1)?.envelope.commandHash).toBe(sha256Hex(canonicalBytes(hashed)));
  });

  it('is corrected by another version, and a command that is sent again is answered again', async () => {
    const { path, participant } = await enrolled(JANA);
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
    const events = await eventsOf(`participant-${participant}`);
    expect(events.slice(1)).toMatchObject([
      { type: 'IdentityRecorded', data: { version: 1 } },
      { type: 'IdentityRecorded', data: { version: 2 } },
    ]);
  });

  it('is of one participant: a command id that was used for another changes nothing of that one', async () => {
    const [one, other] = [await enrolled(), await enrolled()];
    const commandId = uuidv7();
    await accepted(nurse.give(`${one.path}/identity`, JANA, commandId));
    await accepted(nurse.give(`${other.path}/identity`, PETR, commandId));
    expect((await nurse.read(`${one.path}/identity?purpose=contact`)).body).toMatchObject(JANA);
    expect((await nurse.read(`${other.path}/identity?purpose=contact`)).body).toMatchObject(PETR);
  });

  it('is told as what it is where nothing was recorded, or nobody enrolled', async () => {
    const { path } = await enrolled();
    expect(await nurse.read(`${path}/identity?purpose=contact`)).toMatchObject(
      refused(404, 'IDENTITY_UNKNOWN'),
    );
    expect(
      await nurse.read(
        '/participants/01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77/identity?purpose=contact',
      ),
    ).toMatchObject(refused(404, 'NOT_FOUND'));
  });

  it.each([
    ['a word of the name, in other letters', { name: 'CANARYSOVA' }],
    ['the name in another order', { name: 'Canarysová Jana' }],
    ['the day', { dateOfBirth: '1961-04-30' }],
    ['the number of the hospital', { hospitalNumber: 'mrn481234' }],
    ['all of it', { name: 'jana', dateOfBirth: '1961-04-30', hospitalNumber: 'MRN 48 1234' }],
  ])(
    'is found by %s; what was looked for is on no record, that somebody looked is',
    async (_what, asked) => {
      const { participant, subject } = await enrolled(JANA);
      await enrolled(PETR);
      const { status, body } = await search(nurse, asked);
      expect({ status, found: body.found }).toEqual({
        status: 201,
        found: [{ participant, subjectNumber: subject }],
      });
      expect((await lookUps()).at(-1)?.data).toEqual({
        kind: 'search',
        purpose: 'contact',
        participants: [participant],
        by: Object.keys(asked),
      });
    },
  );

  it('is found by what counts: a name that was corrected finds nobody any more', async () => {
    const { path } = await enrolled(JANA);
    await accepted(nurse.give(`${path}/identity`, { ...JANA, familyName: 'Dvořáková' }));
    expect((await search(nurse, { name: 'Canarysová' })).body.found).toEqual([]);
    expect((await search(nurse, { name: 'Dvořáková' })).body.found).toHaveLength(1);
  });

  it('is found by what counts, also when a correction was sealed and could not be recorded', async () => {
    const { path } = await enrolled(JANA);
    writes = () => Promise.reject(new EventStoreError('STORE_FULL', 'SQLITE_FULL'));
    await nurse.give(`${path}/identity`, { ...JANA, familyName: 'Dvořáková' });
    writes = () => undefined;
    expect((await search(nurse, { name: 'Dvořáková' })).body.found).toEqual([]);
    expect((await search(nurse, { name: 'Canarysová' })).body.found).toHaveLength(1);
  });

  it('is not found by part of it that is another, by half a word, or by nothing', async () => {
    await enrolled(JANA);
    for (const asked of [
      { name: 'Canary' },
      { name: '---' },
      { name: 'Jana', dateOfBirth: '1961-05-30' },
      { hospitalNumber: '48' },
    ])
      expect((await search(nurse, asked)).body.found).toEqual([]);
    expect(await search(nurse, {})).toMatchObject({ status: 400 });
  });

  it('H40: is not searched twice under one command id: the second look would be on no record', async () => {
    await enrolled(JANA);
    await enrolled(PETR);
    const commandId = uuidv7();
    const looking = (name: string) =>
      nurse.give('/participant-searches', { purpose: 'contact', name }, commandId);
    expect((await looking('Jana')).status).toBe(201);
    expect(await looking('Petr')).toMatchObject(refused(409, 'COMMAND_ID_REUSED'));
    expect(await lookUps()).toHaveLength(1);
  });

  it('H40: is no part of what the bedside is told of look-alikes: a count and their numbers', async () => {
    const one = await enrolled(JANA);
    const twin = await enrolled({ ...JANA, givenName: 'Johana', familyName: 'Kanarisova' });
    await enrolled(PETR);
    expect(await nurse.read(`${one.path}/look-alikes?purpose=bedside-check`)).toEqual({
      status: 200,
      body: { count: 1, subjectNumbers: [twin.subject] },
    });
    expect((await lookUps()).at(-1)?.data).toMatchObject({
      kind: 'look-alikes',
      participants: [one.participant, twin.participant],
    });
  });

  it('H40: has with it what was read from the wristband, of which the log knows a keyed hash', async () => {
    const { path } = await enrolled(JANA);
    const raw = '8018951234500000000012\u001d80191\u001d724101';
    const wristband = { symbology: ']d2', raw };
    const { sex: _unasked, ...heard } = JANA;
    await accepted(nurse.give(`${path}/wristbands`, { wristband, heard }));
    const read = async () => (await nurse.read(`${path}/identity?purpose=contact`)).body.wristbands;
    expect(await read()).toEqual([raw]);
    await accepted(investigator.give(`${path}/wristband-confirmations`, { wristband, heard }));
    await accepted(nurse.give(`${path}/wristband-removals`, { wristband, reason: 'torn' }));
    expect(await read()).toEqual([raw]);
    const stored = await ledger.store.readAll(undefined, 1_000);
    const log = stored.map(({ bytes }) => Buffer.from(bytes).toString('utf8')).join('\n');
    expect(log).toContain('WristbandBound');
    expect(log).not.toContain('951234500000000012');
  });

  describe('in what people write', () => {
    const AT = '/journeys/CHA999926ZZZZZZ/holds';
    const hold = (reason: string, more = {}) => ({ scope: { kind: 'journey' }, reason, ...more });
    const suspected = (field = 'reason') => ({
      status: 422,
      body: { code: 'PERSONAL_DATA_SUSPECTED', field },
    });
    const heard = { status: 404, body: { code: 'NOT_STARTED' } };

    it('H40: is refused to whoever may search for it, in the words of every suspicion', async () => {
      await enrolled(JANA);
      const shape = await nurse.give(AT, hold('asked Mrs Nováková'));
      const said = ({ body: { instance: _instance, ...body } }: typeof shape) => body;
      for (const text of [
        'asked Jana Canarysová, who slept',
        'CANARYSOVA, JANA: woke at six',
        'Canarysová M. Marie was asked',
        'papers of MRN 48-1234 were on the wrong bed',
        'papers of 48/1234 were on the wrong bed',
        'the one of 30. 4. 1961',
        '30.4.1961',
        'the one of 1961-04-30, and not of 1961-05-01',
      ]) {
        const answer = await nurse.give(AT, hold(text));
        expect([text, said(answer)]).toEqual([text, said(shape)]);
        const late = { afterTheFact: { reason: text } };
        expect(await nurse.give(AT, hold('no reason', late))).toMatchObject(
          suspected('afterTheFact.reason'),
        );
      }
    });

    it('H40: is on record as a refusal, and the words are in no log', async () => {
      await enrolled(JANA);
      await nurse.give(AT, hold('Jana Canarysová'));
      expect((await eventsOf('audit-motol-2026-02-16')).at(-1)).toMatchObject({
        type: 'CommandRefused',
        actor: { person: 'a-nurse' },
        data: { code: 'PERSONAL_DATA_SUSPECTED', facts: { field: 'reason' } },
      });
      const stored = await ledger.store.readAll(undefined, 1_000);
      const log = stored.map(({ bytes }) => Buffer.from(bytes).toString('utf8')).join('\n');
      expect(log + JSON.stringify(lines.all)).not.toContain('Canarysov');
    });

    it('is heard where it is of nobody', async () => {
      await enrolled(JANA);
      for (const text of [
        'Jana of the pharmacy brought it',
        'on the bench of Canarysová',
        'lot 48-12345 was recalled',
        'thawed on 30. 4. 2026',
      ])
        expect([text, await nurse.give(AT, hold(text))]).toMatchObject([text, heard]);
    });

    it('H40: tells nobody whether he guessed a name that he may not know', async () => {
      await enrolled(JANA);
      const told = ({ status, body }: Answered) => [status, { ...body, instance: '' }];
      for (const role of ['qa', 'sponsor', 'operator'] as const) {
        const desk = await deskOf(ledger, role);
        const guessed = await desk.give(AT, hold('Jana Canarysová, 1961-04-30'));
        const wrong = await desk.give(AT, hold('Jana Canarysa, 1961-04-29'));
        expect(guessed.body.code).not.toBe('PERSONAL_DATA_SUSPECTED');
        expect(told(guessed)).toEqual(told(wrong));
      }
    });

    it('H40: is of its own site: a nurse of another one finds out nothing', async () => {
      await enrolled(JANA);
      expect(await elsewhere.give(AT, hold('Jana Canarysová'))).toMatchObject(heard);
    });
  });

  describe('that is to be erased', () => {
    const asking = { basis: 'consent-withdrawn', evidence: 'DSR-2026-014' };
    const erase = async (path: string) => {
      const { erasure } = await accepted(investigator.give(`${path}/erasures`, asking));
      const approvals = `${path}/erasures/${String(erasure)}/approvals`;
      const [qa, sponsor] = [await deskOf(ledger, 'qa'), await deskOf(ledger, 'sponsor')];
      await accepted(qa.give(approvals, {}));
      return { approvals, sponsor, last: () => sponsor.give(approvals, {}) };
    };

    it('H44: is there until the second approval, and nowhere after it', async () => {
      const { path, subject } = await enrolled(JANA);
      const { last } = await erase(path);
      expect((await investigator.read(path)).body).toMatchObject({
        identity: 'kept',
        erasures: [{ basis: 'consent-withdrawn', approvals: [{ person: 'a-qa', role: 'qa' }] }],
      });
      expect((await nurse.read(`${path}/identity?purpose=contact`)).status).toBe(200);
      await accepted(last());
      for (const what of ['identity', 'look-alikes'])
        expect(await nurse.read(`${path}/${what}?purpose=contact`)).toMatchObject(
          refused(409, 'IDENTITY_ERASED'),
        );
      expect((await search(nurse, { name: 'Canarysová' })).body.found).toEqual([]);
      expect(await nurse.give(`${path}/identity`, JANA)).toMatchObject(
        refused(409, 'IDENTITY_ERASED'),
      );
      expect((await investigator.read(path)).body).toMatchObject({
        identity: 'erased',
        subjectNumber: subject,
      });
    });

    it('H44: waits for the last duty: a therapy goes on, and the refusal stands in the log', async () => {
      const coi = await investigator.journey('01-900');
      const registered = (await ledger.store.readAll(undefined, 1_000))
        .map(({ bytes, position }) => readEvent(bytes, position))
        .find(event => event.type === 'JourneyRegistered');
      const stream = String(registered?.envelope.stream);
      const path = `/participants/${stream.slice('participant-'.length)}`;
      await accepted(nurse.give(`${path}/identity`, JANA));
      const commandId = uuidv7();
      for (const _time of ['at first', 'and again'])
        expect(await investigator.give(`${path}/erasures`, asking, commandId)).toMatchObject({
          status: 409,
          body: { code: 'IDENTITY_RETAINED', verdict: 'STOP', facts: { coi, until: 'its end' } },
        });
      expect((await eventsOf(stream)).filter(({ type }) => type === 'ErasureRefused')).toHaveLength(
        1,
      );
      expect((await nurse.read(`${path}/identity?purpose=contact`)).body).toMatchObject(JANA);
    });

    it('H43, H44: is proposed and approved by those who answer for it', async () => {
      const { path } = await enrolled(JANA);
      const forbidden = refused(403, 'FORBIDDEN');
      expect(await nurse.give(`${path}/erasures`, asking)).toMatchObject(forbidden);
      const administrator = await deskOf(ledger, 'administrator');
      expect(await administrator.give(`${path}/erasures`, asking)).toMatchObject(forbidden);
      const { approvals } = await erase(path);
      expect(await administrator.give(approvals, {})).toMatchObject(forbidden);
      expect(await investigator.give(approvals, {})).toMatchObject(
        refused(409, 'ONE_PERSON_TWICE'),
      );
      const sponsor = await deskOf(ledger, 'sponsor');
      expect(await sponsor.give(`${path}/erasures/ERASURE-1/approvals`, {})).toMatchObject(
        refused(404, 'ERASURE_UNKNOWN'),
      );
      const second = new Desk(
        ledger.url,
        await ledger.token({ person: 'qa-2', roles: ['qa'], ...postOf(people.nurse) }),
      );
      expect(await second.give(approvals, {})).toMatchObject(refused(409, 'APPROVED_IN_ROLE'));
    });
  });

  it('is kept by one instance: another says so, and everything else goes on there', async () => {
    const { path } = await enrolled(JANA);
    const beside = await ledger.another(TRIAL_BEGINS, undefined, { identityVault: null });
    // Accounts come with names: he got his where they are kept.
    const here = new Desk(
      beside.url,
      await ledger.token({ person: 'a-nurse', roles: ['nurse', 'qa'], ...postOf(people.nurse) }),
    );
    const answers = [
      await here.read(`${path}/identity?purpose=contact`),
      await here.give(`${path}/identity`, JANA),
      await search(here, { name: 'Jana' }),
    ];
    const shown = await here.read(path);
    await beside.close();
    for (const answer of answers) expect(answer).toMatchObject(refused(503, 'VAULT_ELSEWHERE'));
    expect(shown.body).toMatchObject({ identity: 'kept' });
  });

  it('H44: that the vault does not hold any more is told to whoever asks', async () => {
    const { path } = await enrolled(JANA);
    const emptied = await ledger.another(TRIAL_BEGINS);
    const here = await deskOf(emptied, 'nurse');
    const answer = await here.read(`${path}/identity?purpose=contact`);
    await emptied.close();
    expect(answer).toMatchObject(refused(503, 'IDENTITY_LOST'));
  });
});
