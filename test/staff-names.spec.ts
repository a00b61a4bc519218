import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Instant } from '@selfsame/custody';
import { canonicalBytes, sha256Hex } from '@selfsame/evidence';
import { passThrough } from '@selfsame/event-store/history';
import { SimulatedClock, vaultInMemory } from '@selfsame/ledger';
import { TRIAL_BEGINS, people, postOf, printedName } from '@selfsame/simulator';
import Database from 'better-sqlite3';
import { pino } from 'pino';
import { v7 as uuidv7 } from 'uuid';
import { accepted, ward } from './harness/accounts.js';
import { Desk, deskOf } from './harness/desk.js';
import { eventsOf } from './harness/events-of.js';
import { type TestLedger, administrator, ledgerInProcess } from './harness/ledger-in-process.js';
import { LogLines } from './harness/log-lines.js';

const DAY_MS = 86_400_000;
const BEFORE = printedName('a-qa');
const AFTER = 'Jana Zlatohlávková';

interface Row {
  readonly type: string;
  readonly person: string;
  readonly name: string | null;
}

/** 21 CFR 11.50: the printed name of the signer, the time and the meaning, wherever a signed record is read. */
describe('the name of whoever signed', () => {
  let directory = '';
  let ledger: TestLedger;
  let admin: Desk;
  let desk: Desk;
  let coi = '';
  let fails = false;
  const clock = new SimulatedClock(TRIAL_BEGINS as Instant);
  const onDay = (days: number): string => new Date(TRIAL_BEGINS + days * DAY_MS).toISOString();

  const resolved = async (hold: string): Promise<void> => {
    await desk.hold(coi, 'a call from the laboratory');
    const resolving = { hold, disposition: 'lifted', evidence: 'it meant another batch' };
    const resolver = await deskOf(ledger, 'qa');
    await accepted(resolver.give(`/journeys/${coi}/hold-resolutions`, resolving));
  };

  beforeAll(async () => {
    directory = mkdtempSync(join(tmpdir(), 'selfsame-names-'));
    ledger = await ledgerInProcess({
      clock,
      identityVault: { ...vaultInMemory(), file: join(directory, 'vault.sqlite') },
      wrap: store =>
        passThrough(store, {
          append: (...append) =>
            fails ? Promise.reject(new Error('gone')) : store.append(...append),
        }),
    });
    admin = new Desk(ledger.url, await ledger.token(administrator));
    desk = await deskOf(ledger, 'qa', 'investigator');
    coi = await desk.journey('01-001');
    await resolved('HOLD-1');
    clock.moveTo((TRIAL_BEGINS + DAY_MS) as Instant);
    const renaming = { name: AFTER, reason: 'name-changed' };
    await accepted(admin.give('/people/a-qa/name', renaming));
    clock.moveTo((TRIAL_BEGINS + 2 * DAY_MS) as Instant);
    await resolved('HOLD-2');
  });
  afterAll(async () => {
    await ledger.close();
    rmSync(directory, { recursive: true });
  });

  const head = async (): Promise<string> => String(await ledger.store.head());
  const rowsOf = async (path: string, who = desk): Promise<readonly Row[]> => {
    const { body } = await who.read(
      `${path}${path.includes('?') ? '&' : '?'}after=${await head()}`,
    );
    return body.rows as readonly Row[];
  };
  const signers = (rows: readonly Row[]) =>
    rows
      .filter(({ type }) => type === 'HoldResolved')
      .map(({ person, name }) => ({ person, name }));
  const bothSigned = [
    { person: 'a-qa', name: BEFORE },
    { person: 'a-qa', name: AFTER },
  ];
  const page = async (path: string, accept: string): Promise<string> => {
    const token = await ledger.token({
      person: 'auditor-1',
      roles: ['auditor'],
      ...postOf(people.auditor),
    });
    const headers = { authorization: `Bearer ${token}`, accept };
    return (await fetch(ledger.url + path, { headers })).text();
  };
  const sealedRows = (): number => {
    const vault = new Database(join(directory, 'vault.sqlite'), { readonly: true });
    const rows = vault.prepare('SELECT count(*) FROM sealed').pluck().get() as number;
    vault.close();
    return rows;
  };

  it('stands beside the number in the timeline, as it was when he signed', async () => {
    expect(signers(await rowsOf(`/journeys/${coi}/timeline`))).toEqual(bothSigned);
  });

  it('stands in the audit trail, and in the file that is made of it', async () => {
    const auditor = await deskOf(ledger, 'auditor');
    const trail = await rowsOf('/audit-trail?what=HoldResolved', auditor);
    expect(signers(trail)).toEqual(bothSigned);
    const file = await page(`/audit-trail?what=HoldResolved&after=${await head()}`, 'text/csv');
    expect(file).toContain(`,a-qa,${BEFORE},qa,`);
    expect(file).toContain(`,a-qa,${AFTER},qa,`);
  });

  it('stands beside the event, and not in it', async () => {
    const { body } = await desk.read(`/journeys/${coi}/events`);
    const events = body.events as { name: string; envelope: { type: string } }[];
    const signed = events.filter(({ envelope }) => envelope.type === 'HoldResolved');
    expect(signed.map(({ name }) => name)).toEqual([BEFORE, AFTER]);
    expect(JSON.stringify(signed.map(({ envelope }) => envelope))).not.toContain(BEFORE);
  });

  it('is printed with role, meaning, and a time that says of which zone', async () => {
    const printed = await page(`/journeys/${coi}/signatures.html`, 'text/html');
    const line = (name: string, day: number) =>
      `<td>${name} (a-qa)</td><td>qa</td><td>2026-02-${day} 09:00:00 GMT+01:00 (Europe/Prague)</td>` +
      '<td>I have assessed why this is held, and answer for what becomes of it.</td><td>passkey</td>';
    expect(printed).toContain(line(BEFORE, 16));
    expect(printed).toContain(line(AFTER, 18));
    expect(printed.match(/\(a-qa\)/g)).toHaveLength(2);
  });

  it('is in the list of people what it was at the moment that is asked for', async () => {
    const named = async (query = '') =>
      (await rowsOf(`/people${query}`, admin)).find(({ person }) => person === 'a-qa')?.name;
    expect(await named()).toBe(AFTER);
    expect(await named(`?asOf=${onDay(0.5)}`)).toBe(BEFORE);
    expect((await admin.read('/people/a-qa')).body).toMatchObject({
      name: AFTER,
      names: [
        { name: BEFORE, since: onDay(0) },
        { name: AFTER, since: onDay(1) },
      ],
    });
    const file = await page(`/people?after=${await head()}&asOf=${onDay(0.5)}`, 'text/csv');
    expect(file).toContain(`a-qa,${BEFORE},active,`);
  });

  it('H43: is given by an administrator, and never by whoever has it', async () => {
    const renaming = { name: 'Somebody Else', reason: 'misspelt' };
    expect(await admin.give('/people/admin-1/name', renaming)).toMatchObject({
      status: 403,
      body: { code: 'OWN_ACCOUNT' },
    });
    expect(await desk.give('/people/a-qa/name', renaming)).toMatchObject({
      status: 403,
      body: { code: 'FORBIDDEN' },
    });
    expect((await admin.read('/people/a-qa')).body.name).toBe(AFTER);
  });

  it('leaves nothing behind when it is refused, and takes nothing away', async () => {
    const before = sealedRows();
    const again = { person: 'a-qa', name: 'Somebody Else', home: ward };
    expect(await admin.give('/people', again)).toMatchObject({
      status: 409,
      body: { code: 'ALREADY_DONE' },
    });
    expect(sealedRows()).toBe(before);
    expect((await admin.read('/people/a-qa')).body.name).toBe(AFTER);
  });

  it('may be the name of another person too', async () => {
    await accepted(admin.give('/people', { person: 'S-20', name: AFTER, home: ward }));
    expect((await admin.read('/people/S-20')).body.name).toBe(AFTER);
  });

  it('is the same when its command is sent again, and is not changed by it', async () => {
    const commandId = uuidv7();
    const inviting = { person: 'S-21', name: 'Alena Tichá', home: ward };
    await accepted(admin.give('/people', inviting, commandId));
    const again = await admin.give('/people', inviting, commandId);
    expect(again).toMatchObject({ status: 201, body: { repeated: true } });
    const other = await admin.give('/people', { ...inviting, name: 'Alena Malá' }, commandId);
    expect(other).toMatchObject({ status: 409, body: { code: 'COMMAND_ID_REUSED' } });
    expect((await admin.read('/people/S-21')).body.name).toBe('Alena Tichá');
  });

  it('is shown to nobody while its event is missing, and is what it was to be when it is sent again', async () => {
    const commandId = uuidv7();
    const inviting = { person: 'S-22', name: 'Pavel Tichý', home: ward };
    fails = true;
    expect(await admin.give('/people', inviting, commandId)).toMatchObject({ status: 500 });
    fails = false;
    expect(await admin.read('/people/S-22')).toMatchObject({ status: 404 });
    const other = await admin.give('/people', { ...inviting, name: 'Pavel Malý' }, commandId);
    expect(other).toMatchObject({ status: 409, body: { code: 'COMMAND_ID_REUSED' } });
    await accepted(admin.give('/people', inviting, commandId));
    expect((await admin.read('/people/S-22')).body.name).toBe('Pavel Tichý');
  });

  it.each(['', 'X', 'two\nlines', 'x'.repeat(101)])(
    'is what can be printed, and is not repeated when it is not: %j',
    async name => {
      const answer = await admin.give('/people', { person: 'S-23', name, home: ward });
      expect(answer).toMatchObject({
        status: 400,
        body: { code: 'VALIDATION_FAILED', field: 'name' },
      });
    },
  );

  it('H40: is in no event, and in no hash that names could be tried on', async () => {
    const log = await ledger.store.readAll(undefined, 10_000);
    const told = Buffer.concat(log.map(({ bytes }) => bytes)).toString();
    for (const name of [BEFORE, AFTER, 'Somebody Else', 'Alena Tichá'])
      expect(told).not.toContain(name);
    expect(told).toContain('PersonNamed');
    const [invited] = await eventsOf(ledger.store, 'person-S-20');
    const body = { person: 'S-20', home: ward, occurredAt: admin.now, device: 'd' };
    const given = { type: 'InvitePerson', stream: 'person-S-20', person: 'admin-1' };
    expect(invited?.envelope.commandHash).toBe(
      sha256Hex(canonicalBytes({ ...given, body, afterTheFact: null })),
    );
  });

  it('H40: is nothing for a courier, or for a stranger', async () => {
    const courier = await ledger.token({
      ...postOf(people.courier),
      person: 'c',
      roles: ['courier'],
    });
    for (const token of [courier, '']) {
      const reader = new Desk(ledger.url, token);
      for (const path of ['timeline', 'events', 'signatures.html']) {
        const { status, body } = await reader.read(`/journeys/${coi}/${path}`);
        expect([401, 403]).toContain(status);
        expect(JSON.stringify(body)).not.toContain(AFTER);
      }
    }
  });

  it('is null where another instance keeps the names: the number stands, and nothing else fails', async () => {
    const beside = await ledger.another(TRIAL_BEGINS, undefined, { identityVault: null });
    const here = new Desk(
      beside.url,
      await ledger.token({ person: 'a-qa', roles: ['qa'], ...postOf(people.investigator) }),
    );
    const rows = await rowsOf(`/journeys/${coi}/timeline`, here);
    const inviting = { person: 'S-24', name: 'Eva Krátká', home: ward };
    const invited = await new Desk(beside.url, await ledger.token(administrator)).give(
      '/people',
      inviting,
    );
    await beside.close();
    const nameless = { person: 'a-qa', name: null };
    expect(signers(rows)).toEqual([nameless, nameless]);
    expect(invited).toMatchObject({ status: 503, body: { code: 'VAULT_ELSEWHERE' } });
  });
});

describe('names of staff that were lost', () => {
  it('are told to whoever starts the ledger, and missed by nothing else', async () => {
    const lines = new LogLines();
    const ledger = await ledgerInProcess({ log: pino({}, lines) });
    const desk = await deskOf(ledger, 'qa', 'investigator');
    const coi = await desk.journey('01-001');
    expect(lines.all.filter(({ staff }) => staff !== undefined)).toEqual([]);
    const emptied = await ledger.another(TRIAL_BEGINS, undefined, {
      identityVault: vaultInMemory(),
    });
    const { status, body } = await new Desk(
      emptied.url,
      await ledger.token({ person: 'auditor-1', roles: ['auditor'], ...postOf(people.auditor) }),
    ).read(`/journeys/${coi}/timeline?after=${String(await ledger.store.head())}`);
    await emptied.close();
    await ledger.close();
    expect({ status, row: (body.rows as Row[])[0] }).toMatchObject({
      status: 200,
      row: { person: 'a-qa-investigator', name: null },
    });
    // The two of the founding, the second QA, and whoever has the desk: everybody else came later.
    expect(lines.all.find(({ staff }) => staff !== undefined)).toMatchObject({
      staff: 4,
      level: 50,
    });
  });
});
