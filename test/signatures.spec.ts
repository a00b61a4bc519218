import { readFileSync } from 'node:fs';
import { signatureFault } from '@selfsame/evidence';
import { SoftwarePasskey, people, postOf } from '@selfsame/simulator';
import { v7 as uuidv7 } from 'uuid';
import { type Answered, Desk, deskOf } from './harness/desk.js';
import { type TestLedger, administrator, ledgerInProcess } from './harness/ledger-in-process.js';

interface ToSign {
  readonly statement: {
    readonly meaning: string;
    readonly stream: string;
    readonly seen: { readonly revision: number; readonly hash: string };
    readonly challenge: string;
  };
  readonly toSign: string;
  readonly passkeys: readonly string[];
}

const QUARTER_MS = 15 * 60_000;

/** 21 CFR 11.50 to 11.200: signed anew each time, by one person, for one record, with a meaning. */
describe('a signature', () => {
  let ledger: TestLedger;
  let desk: Desk;
  let resolvers: Desk;
  /** Of QA, who answers for what becomes of holds. */
  let token: string;
  let coi: string;
  const key = new SoftwarePasskey('a-qa');

  beforeAll(async () => {
    ledger = await ledgerInProcess();
    desk = await deskOf(ledger, 'qa', 'investigator');
    token = await ledger.token({ person: 'a-qa', roles: ['qa'], ...postOf(people.investigator) });
    await (await ledger.office()).givePasskey({ id: 'a-qa' }, 'd');
    resolvers = await deskOf(ledger, 'qa');
  });
  beforeEach(async () => {
    coi = await desk.journey(`01-${String((number += 1)).padStart(3, '0')}`);
    await desk.hold(coi, 'a call from the laboratory');
  });
  afterAll(() => ledger.close());
  let number = 0;

  const unsigned = (): Desk => new Desk(ledger.url, token);
  const resolving = (more: object = {}) => ({
    hold: 'HOLD-1',
    disposition: 'lifted',
    evidence: 'the laboratory meant another batch',
    ...more,
  });
  const give = (fields: object, commandId = uuidv7(), at = coi): Promise<Answered> =>
    unsigned().ask('POST', `/journeys/${at}/hold-resolutions`, {
      commandId,
      occurredAt: desk.now,
      device: 'd',
      ...fields,
    });
  const asked = async (commandId: string, more: object = {}): Promise<ToSign> => {
    const { status, body } = await give(resolving(more), commandId);
    expect({ status, code: body.code }).toEqual({ status: 428, code: 'SIGNATURE_NEEDED' });
    return body.facts as ToSign;
  };
  const signed = ({ statement, toSign }: ToSign, by = key) => ({
    signature: {
      meaning: statement.meaning,
      seen: statement.seen.revision,
      challenge: statement.challenge,
      passkey: by.sign(toSign),
    },
  });
  const events = async (): Promise<string[]> =>
    (await ledger.store.readStream(`journey-${coi}`, 0, 100)).map(({ bytes }) =>
      Buffer.from(bytes).toString(),
    );
  const refused = (fault: string) => ({
    status: 403,
    body: { code: 'SIGNATURE_INVALID', verdict: 'STOP', facts: { fault } },
  });

  it('is asked for with a statement of what it would mean, and nothing is recorded before', async () => {
    const before = await events();
    const { statement, passkeys } = await asked(uuidv7());
    expect(passkeys).toEqual([key.credential]);
    expect(statement).toMatchObject({
      v: 1,
      meaning: 'hold-resolution',
      command: { type: 'ResolveHold', body: { hold: 'HOLD-1', disposition: 'lifted' } },
      stream: `journey-${coi}`,
      seen: { revision: before.length - 1 },
      signer: { person: 'a-qa', role: 'qa', site: 'motol', device: 'd' },
    });
    expect(await events()).toEqual(before);
  });

  it('stands in the event whole, and is verified from the event alone', async () => {
    const commandId = uuidv7();
    const answer = await give(resolving(signed(await asked(commandId))), commandId);
    expect(answer).toMatchObject({ status: 201, body: { repeated: false } });
    const [event = ''] = (await events()).filter(text => text.includes('"signature":'));
    expect(JSON.parse(event)).toMatchObject({
      type: 'HoldResolved',
      signature: { statement: { meaning: 'hold-resolution' }, proof: { kind: 'passkey' } },
    });
    expect(await signatureFault(new TextEncoder().encode(event), crypto.subtle)).toBeUndefined();
    // Whoever did not hear the answer sends the same again.
    const again = await give(resolving(), commandId);
    expect(again).toMatchObject({ status: 201, body: { repeated: true } });
  });

  it('H43: is not that of somebody else', async () => {
    const commandId = uuidv7();
    const toSign = await asked(commandId);
    const stranger = signed(toSign, new SoftwarePasskey('somebody-else'));
    expect(await give(resolving(stranger), commandId)).toMatchObject(refused('passkey'));
    const { passkey } = stranger.signature;
    const pretended = {
      ...stranger.signature,
      passkey: { ...passkey, credential: key.credential },
    };
    expect(await give(resolving({ signature: pretended }), commandId)).toMatchObject(
      refused('signature'),
    );
    expect((await events()).join()).not.toContain('"signature":');
  });

  it('H41: does not count for anything but what was signed', async () => {
    const commandId = uuidv7();
    const signature = signed(await asked(commandId));
    const other = { ...resolving(signature), disposition: 'rejected' };
    expect(await give(other, commandId)).toMatchObject(refused('signature'));
    expect(await give(resolving(signature), uuidv7())).toMatchObject(refused('challenge'));
    // Another therapy, with a hold of its own that has come as far.
    const there = await desk.journey('01-900');
    await desk.hold(there, 'a call from the laboratory');
    const moved = resolving(signature);
    expect(await give(moved, commandId, there)).toMatchObject(refused('challenge'));
  });

  it('H25: does not count for a record that has moved, and says what changed', async () => {
    const commandId = uuidv7();
    const toSign = await asked(commandId);
    await desk.hold(coi, 'another call');
    const answer = await give(resolving(signed(toSign)), commandId);
    const { revision } = toSign.statement.seen;
    expect(answer).toMatchObject({
      status: 409,
      body: {
        code: 'RECORD_CHANGED',
        facts: { seen: revision, revision: revision + 1, changed: ['HoldPlaced'] },
      },
    });
    // What the signer was shown is looked at before he is asked to sign, too.
    expect(
      await give(resolving({ signature: { meaning: 'hold-resolution', seen: revision } })),
    ).toMatchObject({ body: { code: 'RECORD_CHANGED' } });
  });

  it('H26: is not taken twice: the challenge is for one command, and ends', async () => {
    const commandId = uuidv7();
    const toSign = await asked(commandId);
    const until = Number(toSign.statement.challenge.split('.')[0]);
    expect(until - Date.now()).toBeLessThan(QUARTER_MS);
    const real = Date.now;
    Date.now = () => until;
    try {
      expect(await give(resolving(signed(toSign)), commandId)).toMatchObject(refused('challenge'));
    } finally {
      Date.now = real;
    }
  });

  it.each([['made for another address', new SoftwarePasskey('a-qa', 'https://evil.example')]])(
    'H43: does not count when %s',
    async (_what, elsewhere) => {
      const commandId = uuidv7();
      const { signature } = signed(await asked(commandId), elsewhere);
      const passkey = { ...signature.passkey, credential: key.credential };
      const answer = await give(resolving({ signature: { ...signature, passkey } }), commandId);
      expect(answer).toMatchObject(refused('signature'));
    },
  );

  it('H43: does not count with a passkey that was removed', async () => {
    const commandId = uuidv7();
    const toSign = await asked(commandId);
    const admin = new Desk(ledger.url, await ledger.token(administrator));
    const removal = { credential: key.credential, reason: 'lost' };
    const path = '/people/a-qa/passkey-removals';
    expect(await admin.give(path, removal)).toMatchObject({ status: 201 });
    expect(await admin.give(path, removal)).toMatchObject({ body: { code: 'PASSKEY_UNKNOWN' } });
    expect(await give(resolving(signed(toSign)), commandId)).toMatchObject(refused('passkey'));
    const office = await ledger.office();
    await office.givePasskey({ id: 'a-qa' }, 'd');
    expect(await give(resolving(signed(await asked(commandId))), commandId)).toMatchObject({
      status: 201,
    });
  });

  it('has the meaning that its signer chose, where there are several', async () => {
    const visit = { visit: 'V1', adverseEventReference: 'SAE-2026-004' };
    const told = await desk.give(`/journeys/${coi}/follow-ups`, visit);
    const [event] = told.body.events as { id: string }[];
    const correcting = {
      eventId: event?.id,
      field: 'adverseEventReference',
      from: 'SAE-2026-004',
      to: 'SAE-2026-005',
      reason: 'typed wrongly',
    };
    const correct = (meaning: object) =>
      desk.give(`/journeys/${coi}/corrections`, { ...correcting, ...meaning });
    expect(await correct({})).toMatchObject({ status: 400, body: { field: 'signature.meaning' } });
    expect(await correct({ signature: { meaning: 'certification' } })).toMatchObject({
      status: 400,
      body: { field: 'signature.meaning' },
    });
    const chosen = await correct({ signature: { meaning: 'authorship' } });
    expect(chosen).toMatchObject({ status: 201 });
    expect((await events()).at(-1)).toContain('"meaning":"authorship"');
  });

  it("approves a protocol, which is nobody's before", async () => {
    const definition = JSON.parse(readFileSync('protocols/als-msc-cryo.json', 'utf8')) as object;
    const told = { commandId: uuidv7(), occurredAt: desk.now, device: 'd', definition };
    const answer = await unsigned().ask('POST', '/protocols', told);
    expect(answer).toMatchObject({ status: 428, body: { code: 'SIGNATURE_NEEDED' } });
    expect(await desk.give('/protocols', { definition })).toMatchObject({ status: 201 });
  });

  it('is shown with its signer, role, time and meaning wherever the record is', async () => {
    const told = await resolvers.give(`/journeys/${coi}/hold-resolutions`, resolving());
    const { body } = await desk.read(
      `/journeys/${coi}/timeline?after=${String(told.body.position)}`,
    );
    const rows = body.rows as Readonly<Record<string, unknown>>[];
    expect(rows.find(({ type }) => type === 'HoldResolved')).toMatchObject({
      person: 'a-qa',
      role: 'qa',
      recordedAt: expect.stringMatching(/Z$/) as string,
      meaning: 'hold-resolution',
      signed: 'I have assessed why this is held, and answer for what becomes of it.',
    });
    expect(rows[0]).toMatchObject({ meaning: null, signed: null });
    const events = (await desk.read(`/journeys/${coi}/events`)).body.events as {
      envelope: { signature?: { statement: { meaning: string } } };
    }[];
    expect(events.at(-1)?.envelope.signature?.statement.meaning).toBe('hold-resolution');
  });

  it('H43: that was refused stands in the audit stream', async () => {
    const log = await ledger.store.readAll(undefined, 10_000);
    const audit = log.filter(({ stream }) => stream.startsWith('audit-'));
    const noted = audit.filter(({ bytes }) => Buffer.from(bytes).includes('SIGNATURE_INVALID'));
    expect(noted.length).toBeGreaterThan(3);
  });
});
