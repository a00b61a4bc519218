import type { Role } from '@selfsame/custody';
import { type Desk, deskOf } from '../harness/desk.js';
import { type TestLedger, ledgerInProcess } from '../harness/ledger-in-process.js';

const NIGHT = '2026-02-17T03:00:00.000Z';
const MORNING = '2026-02-17T08:00:00.000Z';
const MINUTE_MS = 60_000;

interface Paged {
  readonly circle: string;
  readonly person: string | null;
  readonly acknowledgedBy: string | null;
}

/** Three in the night by the simulated clock: somebody doubts, somebody else sleeps, and the deputy answers. */
describe('a hold at night', () => {
  let ledger: TestLedger;
  let ward: Desk;
  let qa: Desk;
  let deputy: Desk;
  let coi: string;

  const moveTo = async (now: number): Promise<void> => {
    const clock = await deskOf(ledger, 'administrator');
    await clock.ask('POST', '/simulation/clock', { now: new Date(now).toISOString() });
    for (const desk of [ward, qa, deputy]) desk.now = new Date(now).toISOString();
  };
  const sits = (...roles: readonly Role[]) => deskOf(ledger, ...roles);
  const evidence = async (hold: string) => (await deputy.read(`/holds/${coi}/${hold}`)).body;
  const paged = async (hold: string) =>
    ((await evidence(hold)).paged as readonly Paged[]).map(
      ({ circle, person, acknowledgedBy }) => `${circle} ${person} ${acknowledgedBy}`,
    );
  const doubt = async (): Promise<string> => {
    const { events } = await ward.hold(coi, 'the seal looks odd');
    const [{ id = '' } = {}] = events as readonly { readonly id?: string }[];
    const { body } = await deputy.read(`/journeys/${coi}/events?limit=500`);
    const told = body.events as readonly { envelope: { id: string; data: { hold: string } } }[];
    return told.find(({ envelope }) => envelope.id === id)?.envelope.data.hold ?? '';
  };

  beforeEach(async () => {
    ledger = await ledgerInProcess();
    ward = await sits('qa', 'investigator');
    coi = await ward.journey('01-001');
    qa = await sits('qa');
    deputy = await sits('qa', 'sponsor');
    await moveTo(Date.parse(NIGHT));
  });
  afterEach(() => ledger.close());

  const onCall = async (): Promise<void> => {
    const plan = { circle: 'qa', site: 'motol', person: 'a-qa', from: NIGHT, until: MORNING };
    expect(await ward.give('/rosters', plan)).toMatchObject({ status: 201 });
    const going = { circle: 'deputy', until: MORNING, telephone: '+420 777 123 456' };
    expect(await deputy.give('/on-call', going)).toMatchObject({ status: 201 });
  };

  it('H31: is paged, answered, read and lifted with a signature in less than three minutes', async () => {
    await onCall();
    const placedAt = Date.parse(NIGHT) + MINUTE_MS;
    await moveTo(placedAt);
    const hold = await doubt();
    await moveTo(placedAt + 1_000);
    expect(await paged(hold)).toEqual(['qa a-qa null']);

    await moveTo(placedAt + MINUTE_MS);
    const answer = await deputy.give(`/journeys/${coi}/page-acknowledgements`, { hold });
    expect(answer).toMatchObject({ status: 201, body: { events: [{ type: 'PageAcknowledged' }] } });
    expect(await evidence(hold)).toMatchObject({
      open: true,
      cause: { says: 'the seal looks odd' },
      openFor: '0 h 1 min',
      ledTo: expect.arrayContaining([
        expect.objectContaining({ envelope: expect.objectContaining({ type: 'HoldPlaced' }) }),
      ]) as unknown,
    });

    await moveTo(placedAt + 2 * MINUTE_MS);
    const lifting = { hold, disposition: 'lifted', evidence: 'photograph of the seal' };
    expect(await deputy.give(`/journeys/${coi}/hold-resolutions`, lifting)).toMatchObject({
      status: 201,
      body: { events: [{ type: 'HoldResolved' }] },
    });
    await moveTo(placedAt + 60 * MINUTE_MS);
    expect(await paged(hold)).toEqual(['qa a-qa a-qa-sponsor']);
  });

  it('H31: goes on to the deputy and the QP when nobody answers, and is never lifted by itself', async () => {
    await onCall();
    const hold = await doubt();
    const placedAt = Date.parse(NIGHT);
    for (const minutes of [0, 9, 10, 20, 30, 300]) await moveTo(placedAt + minutes * MINUTE_MS);
    expect(await paged(hold)).toEqual(['qa a-qa null', 'deputy a-qa-sponsor null', 'qp null null']);
    expect(await evidence(hold)).toMatchObject({ open: true, openFor: '5 h 0 min' });

    const head = (await ledger.store.head()) ?? '';
    const { rows } = (await qa.read(`/alerts?open=true&after=${head}`)).body as {
      rows: readonly { kind: string; code: string; coi: string; subject: string }[];
    };
    const pages = rows.filter(({ kind }) => kind === 'page');
    expect(pages.map(({ code }) => code)).toEqual(['qa', 'deputy', 'nobody-on-call-qp']);
    expect(pages).toContainEqual(expect.objectContaining({ coi, subject: hold }));
  });

  it('H31: wakes whoever is there at once where nobody else is on call', async () => {
    const going = { circle: 'deputy', until: MORNING };
    expect(await deputy.give('/on-call', going)).toMatchObject({ status: 201 });
    const hold = await doubt();
    await moveTo(Date.parse(NIGHT) + 1_000);
    expect(await paged(hold)).toEqual(['qa null null', 'deputy a-qa-sponsor null']);
  });

  it('H40: the number of whoever is on call is in the vault, and a look at it is recorded', async () => {
    await onCall();
    const { body } = await ward.read('/on-call/a-qa-sponsor/telephone?purpose=safety');
    expect(body).toEqual({ person: 'a-qa-sponsor', telephone: '+420 777 123 456' });
    expect(await ward.read('/on-call/a-qa/telephone?purpose=safety')).toMatchObject({
      status: 404,
    });
    const log = await ledger.store.readAll(undefined, 5_000);
    const texts = log.map(({ bytes }) => Buffer.from(bytes).toString('utf8'));
    expect(texts.filter(text => text.includes('777 123 456'))).toEqual([]);
    expect(texts.filter(text => text.includes('"OnCallLookedUp"'))).toHaveLength(2);
  });
});
