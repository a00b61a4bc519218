import { TANK, people } from '@selfsame/simulator';
import { lotSymbol, makeGtin } from '@selfsame/standards';
import { type Desk, deskOf } from './harness/desk.js';
import { Hands } from './harness/hands.js';
import { type TestLedger, ledgerInProcess } from './harness/ledger-in-process.js';

/** Whoever scanned seven tubes is told which one to scan again, and why. */
describe('bad input: scans', () => {
  let ledger: TestLedger;
  let desk: Desk;

  beforeAll(async () => {
    ledger = await ledgerInProcess();
    desk = await deskOf(ledger, 'operator', 'investigator', 'nurse', 'storage-keeper');
  });
  afterAll(() => ledger.close());

  const nowhere = '/journeys/CHA999926ZZZZZZ';
  const good = { symbology: ']d2', raw: '010951234500001621A999926WT1U9WV1.1' };
  const torn = { symbology: ']d2', raw: '0109512345000016' };
  const foreign = { symbology: ']E0', raw: '4006381333931' };
  const wrongDigit = { symbology: ']d2', raw: '010951234500001721A1.1' };
  const medium = lotSymbol(makeGtin('0951234500011'), 'LOT1');
  const lot = { symbology: medium.symbology, raw: medium.raw };
  const isbt = { symbology: ']C0', raw: '=A99992600000100' };
  const changed = { symbology: ']d2', raw: '80040951234\ufffd' };
  const bench = { symbology: ']d2', raw: '80049512345BENCH-1' };
  const change = (vessels: object[], more: object = {}) => ({
    bench,
    vessels,
    medium: lot,
    confluencePercent: 70,
    ...more,
  });

  it.each([
    [change([good, torn, good]), 'vessels[1]', 'SCAN_ELEMENT_MISSING'],
    [change([foreign]), 'vessels[0]', 'SCAN_SYMBOLOGY'],
    [change([good, good, wrongDigit]), 'vessels[2]', 'SCAN_CHECK_DIGIT'],
    [change([good, isbt]), 'vessels[1]', 'SCAN_ELEMENT_MISSING'],
    [change([good], { bench: good }), 'bench', 'SCAN_ELEMENT_MISSING'],
    [change([good], { bench: changed }), 'bench', 'SCAN_MANGLED'],
    [change([good], { medium: torn }), 'medium', 'SCAN_ELEMENT_MISSING'],
    [
      change([good], { medium: { symbology: ']d2', raw: '\u001d \u001d' } }),
      'medium',
      'SCAN_EMPTY',
    ],
  ])('%#: the scan at fault is named', async (fields, field, fault) => {
    const { status, body } = await desk.give(`${nowhere}/medium-changes`, fields);
    expect(status).toBe(422);
    expect(body).toMatchObject({ code: 'SCAN_REJECTED', field, facts: { fault } });
    expect(body.facts).toMatchObject({ advice: expect.any(String) });
  });

  it('a donation number that is none is named', async () => {
    const fields = {
      container: good,
      wristband: { symbology: ']d2', raw: 'a' },
      din: good,
      volumeMicrolitres: 1,
      aspirationSite: 'left-iliac-crest',
      anticoagulantLot: 'HEP-1',
    };
    const physician = await deskOf(ledger, 'collecting-physician');
    const { body } = await physician.give(`${nowhere}/aspirations`, fields);
    expect(body).toMatchObject({ code: 'SCAN_REJECTED', field: 'din' });
  });

  it.each([
    ['a character that stands for what was lost', '8018\ufffd', 'SCAN_MANGLED'],
    ['blanks', '  ', 'SCAN_EMPTY'],
    ['control characters', '\u001d\u0004', 'SCAN_EMPTY'],
  ])('H28: a wristband of %s belongs to nobody', async (_name, raw, fault) => {
    const { participant } = (
      await desk.give('/participants', { subjectNumber: subjectNumber(), site: 'motol' })
    ).body;
    const path = `/participants/${String(participant)}/wristbands`;
    expect(await desk.give(path, { wristband: { symbology: ']d2', raw } })).toMatchObject({
      status: 422,
      body: { code: 'SCAN_REJECTED', field: 'wristband', facts: { fault } },
    });
  });

  it('a tube in a box that was never labelled here is named by its place in the map', async () => {
    const hands = await Hands.at(ledger);
    const body = await hands.participant();
    const scene = await hands.therapy(body);
    await scene.label(people.collector, 'starting-material', 1, body.wristband);
    const empty = { box: 'BOX-9', tank: TANK, rows: 2, columns: 2 };
    expect(await hands.api.give(people.keeper, '/boxes', empty)).toMatchObject({ accepted: true });
    const map = [
      { position: 'A1', tube: scene.of('M1') },
      { position: 'A2', tube: good },
    ];
    expect(await desk.give('/boxes/BOX-9/remaps', { map, cause: 'dropped' })).toMatchObject({
      status: 422,
      body: { code: 'SCAN_REJECTED', field: 'map[1].tube', facts: { fault: 'LABEL_UNKNOWN' } },
    });
  });
});

let enrolled = 900;
const subjectNumber = (): string => `01-${(enrolled += 1)}`;
