import { people, postOf } from '@selfsame/simulator';
import { ward } from './harness/accounts.js';
import { Desk, deskOf } from './harness/desk.js';
import { eventsOf } from './harness/events-of.js';
import { type TestLedger, ledgerInProcess } from './harness/ledger-in-process.js';

interface Row {
  readonly position: string;
  readonly type: string;
  readonly person: string;
  readonly code: string | null;
  readonly why: string | null;
  readonly flags: readonly string[];
  readonly exception: boolean;
  readonly reviewed: boolean;
}

interface Stretch {
  readonly after: string | null;
  readonly to: string;
  readonly events: number;
}

/** Annex 11 §9, 21 CFR 11.10(e): who did what, when, on what and why, and that somebody else has looked. */
describe('the audit trail', () => {
  let ledger: TestLedger;
  /** Does things. */
  let maker: Desk;
  /** Nobody lifts his own hold. */
  let other: Desk;
  /** Does nothing but look. */
  let reviewer: Desk;
  let auditor: Desk;
  let coi: string;

  beforeAll(async () => {
    ledger = await ledgerInProcess();
    maker = await deskOf(ledger, 'qa', 'investigator');
    auditor = await deskOf(ledger, 'auditor');
    coi = await maker.journey('01-001');
    await maker.hold(coi, 'a call from the laboratory');
    other = await deskOf(ledger, 'qa', 'monitor');
    await other.give(`/journeys/${coi}/hold-resolutions`, {
      hold: 'HOLD-1',
      disposition: 'lifted',
      evidence: 'it was about another batch',
    });
    await maker.give(`/journeys/${coi}/certifications`, { batch: 'B1', stage: 'final' });
    reviewer = await deskOf(ledger, 'qa', 'sponsor');
  });
  afterAll(() => ledger.close());

  const head = async (): Promise<string> => String(await ledger.store.head());
  const trail = async (query: string, who = auditor): Promise<readonly Row[]> => {
    const { body } = await who.read(`/audit-trail?limit=500&after=${await head()}&${query}`);
    return body.rows as readonly Row[];
  };
  const coverage = async (): Promise<readonly Stretch[]> => {
    const { body } = await auditor.read(`/audit-trail/coverage?after=${await head()}`);
    return body.rows as readonly Stretch[];
  };
  const review = async (who: Desk, fields: object = {}) =>
    who.give('/audit-trail/reviews', { to: await head(), findings: [], ...fields });
  const typesOf = (rows: readonly Row[]) => [...new Set(rows.map(({ type }) => type))];

  it('says who did what, when, where, on what and why', async () => {
    const [resolved] = await trail(`what=HoldResolved&on=${coi}`);
    expect(resolved).toMatchObject({
      person: 'a-qa-monitor',
      role: 'qa',
      site: 'motol',
      occurredAt: '2026-02-16T08:00:00.000Z',
      subjects: [coi],
      why: 'it was about another batch',
      signed: 'hold-resolution',
      flags: ['override', 'signature'],
      exception: true,
    });
  });

  it.each([
    ['who=a-qa-investigator&what=RoleGranted', []],
    ['what=RoleGranted&on=a-qa-investigator', ['RoleGranted']],
    ['what=CertifyBatch', ['CommandRefused']],
    ['what=FORBIDDEN', ['CommandRefused']],
    ['what=SignedIn&who=a-auditor', ['SignedIn']],
    ['flag=permission-change&site=motol', ['PasskeyRegistered']],
    ['why=call%20from%20the%20LAB', ['HoldPlaced']],
    ['from=2031-01-01T00:00:00Z', []],
    ['to=2001-01-01T00:00:00Z', []],
  ])('is searched by %s', async (query, types) => {
    expect(typesOf(await trail(query))).toEqual(types);
  });

  it('puts what is odd before all else, page by page', async () => {
    const seen: Row[] = [];
    let cursor = '';
    do {
      const { body } = await auditor.read(
        `/audit-trail?order=exceptions-first&limit=7&after=${await head()}${cursor}`,
      );
      seen.push(...(body.rows as Row[]));
      cursor = typeof body.next === 'string' ? `&cursor=${body.next}` : '';
    } while (cursor !== '');
    const log = await ledger.store.readAll(undefined, 1_000);
    expect(seen.map(({ position }) => position).sort()).toEqual(
      log.map(({ position }) => position as string).sort(),
    );
    const odd = seen.filter(({ exception }) => exception).length;
    expect(odd).toBeGreaterThan(0);
    expect(seen.slice(0, odd).every(({ exception }) => exception)).toBe(true);
  });

  it('H30: is for nobody who may be the second of two who check', async () => {
    const both = await deskOf(ledger, 'qa', 'nurse');
    expect(await both.read('/audit-trail')).toMatchObject({ status: 403 });
    expect(await review(both, { scope: { on: coi, flag: 'danger' } })).toMatchObject({
      body: { code: 'FORBIDDEN' },
    });
  });

  it('remembers who carried it away', async () => {
    const token = await ledger.token({ person: 'a-auditor', roles: ['auditor'], ...ward });
    const address = `${ledger.url}/audit-trail?what=HoldResolved&after=${await head()}`;
    const file = await fetch(address, {
      headers: { authorization: `Bearer ${token}`, accept: 'text/csv' },
    });
    expect(file.headers.get('content-type')).toContain('text/csv');
    const [columns, line] = (await file.text()).split('\r\n');
    expect(columns).toMatch(/^position,recordedAt,occurredAt,person,name,role/);
    expect(line).toContain('it was about another batch');
    const [exported] = await eventsOf(ledger.store, 'exports-motol-2026-02-16');
    expect(exported).toMatchObject({
      type: 'ListExported',
      actor: { person: 'a-auditor' },
      data: { list: 'audit-trail', query: { what: 'HoldResolved' }, rows: 1 },
    });
  });

  it('H43: is reviewed by nobody who did any of it', async () => {
    expect(await review(maker)).toMatchObject({
      status: 403,
      body: { code: 'OWN_ACTS_IN_RANGE', facts: { acts: expect.any(Number) as number } },
    });
    expect(await trail('what=OWN_ACTS_IN_RANGE')).toMatchObject([{ person: 'a-qa-investigator' }]);
  });

  it('H41: is reviewed under a signature, over a stretch that cannot be exchanged', async () => {
    const to = await head();
    const { status, body } = await review(reviewer, {
      to,
      scope: { notBy: 'a-qa-sponsor', on: coi },
      findings: [{ kind: 'query', reference: 'Q-17' }],
    });
    expect({ status, code: body.code }).toEqual({ status: 201, code: undefined });
    const [reviewed] = await eventsOf(ledger.store, 'audit-reviews');
    const log = await ledger.store.readAll(undefined, 1_000);
    const last = log.find(({ position }) => position === to);
    expect(reviewed).toMatchObject({
      type: 'AuditTrailReviewed',
      data: {
        first: { position: log[0]?.position },
        last: { position: to, stream: last?.stream, revision: last?.revision },
        scope: { notBy: 'a-qa-sponsor', on: coi },
        findings: [{ kind: 'query', reference: 'Q-17' }],
      },
      envelope: { signature: { statement: { meaning: 'review' } } },
    });
    expect(await trail(`on=${coi}&unreviewed=true`)).toEqual([]);
  });

  it('says what nobody has reviewed, until somebody has', async () => {
    const before = await coverage();
    expect(before.length).toBeGreaterThan(1);
    const [oldest] = before;
    expect(oldest).toMatchObject({ after: null });
    const independent = await deskOf(ledger, 'qa', 'sponsor', 'auditor');
    const { status } = await review(independent, { to: oldest?.to });
    expect(status).toBe(201);
    const now = await coverage();
    expect(now.map(({ to }) => to)).not.toContain(oldest?.to);
    // Everything else waits as before, and so does what has happened since.
    expect(now.slice(0, before.length - 2)).toEqual(before.slice(1, -1));
  });

  it('is not reviewed where nothing stands, or backwards', async () => {
    const to = await head();
    expect(await review(reviewer, { after: to, to })).toMatchObject({
      status: 422,
      body: { code: 'NOTHING_TO_REVIEW' },
    });
    expect(await review(reviewer, { to: '1.999999' })).toMatchObject({
      body: { code: 'POSITION_INVALID' },
    });
  });

  it('is for those who review, and for no administrator', async () => {
    const admin = new Desk(
      ledger.url,
      await ledger.token({ person: 'a-qp', roles: ['qp'], ...postOf(people.qp) }),
    );
    expect(await admin.read('/audit-trail')).toMatchObject({ status: 403 });
  });
});
