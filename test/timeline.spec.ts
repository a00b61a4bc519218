import { printedName } from '@selfsame/simulator';
import { sha256Hex } from '@selfsame/evidence';
import { v4 as uuidv4 } from 'uuid';
import { type Desk, deskOf } from './harness/desk.js';
import { type TestLedger, auditor, ledgerInProcess } from './harness/ledger-in-process.js';

const UNKNOWN = 'CHA999926ZZZZZZ';
const MANY = 620;

describe('the lists of one journey', () => {
  let ledger: TestLedger;
  let desk: Desk;
  let coi: string;

  beforeAll(async () => {
    ledger = await ledgerInProcess();
    desk = await deskOf(ledger, 'qa', 'investigator');
    coi = await desk.journey('01-001');
    await desk.hold(coi, 'the first of many');
  });
  afterAll(() => ledger.close());

  it.each([
    'timeline',
    'timeline.svg',
    'signatures.html',
    'whereabouts',
    'lineage',
    'events',
    'differences?at=2026-03-01T00:00:00Z',
  ])('do not say of a therapy that there is not that it is empty: %s', async list => {
    expect(await desk.read(`/journeys/${UNKNOWN}/${list}`)).toMatchObject({
      status: 404,
      body: { code: 'NOT_FOUND' },
    });
  });

  it('are in the words of the API: times are times, yes is yes', async () => {
    const { body } = await desk.read(`/journeys/${coi}/timeline?after=${await head()}`);
    expect((body.rows as object[])[0]).toEqual({
      coi,
      revision: 0,
      type: 'JourneyStarted',
      subject: null,
      occurredAt: '2026-02-16T08:00:00.000Z',
      recordedAt: '2026-02-16T08:00:00.000Z',
      person: 'a-qa-investigator',
      name: printedName('a-qa-investigator'),
      role: 'investigator',
      organisation: expect.any(String) as string,
      site: 'motol',
      post: 'neurology',
      late: false,
      red: false,
      meaning: null,
      exceptional: null,
      signed: null,
    });
  });

  it('draw a journey to its end, however long it is', async () => {
    await lengthen(`journey-${coi}`);
    const token = await ledger.token(auditor);
    const response = await fetch(`${ledger.url}/journeys/${coi}/timeline.svg`, {
      headers: { authorization: `Bearer ${token}` },
    });
    const drawn = (await response.text()).match(/<circle class="event"/g) ?? [];
    expect(drawn).toHaveLength(MANY + 2);
  });

  const head = async (): Promise<string> => (await ledger.store.head()) ?? '';

  /** As if many more holds had been placed. */
  async function lengthen(stream: string): Promise<void> {
    const stored = await ledger.store.readStream(stream, 0, 10);
    const envelope = JSON.parse(Buffer.from(stored.at(-1)?.bytes ?? []).toString()) as object;
    let prev = sha256Hex(stored.at(-1)?.bytes ?? new Uint8Array());
    const more = Array.from({ length: MANY }, (_, index) => {
      const id = uuidv4();
      const next = { ...envelope, id, commandId: id, prev, revision: stored.length + index };
      const bytes = Buffer.from(JSON.stringify(next));
      prev = sha256Hex(bytes);
      return { id, type: 'HoldPlaced', bytes };
    });
    await ledger.store.append(stream, stored.length - 1, more);
  }
});
