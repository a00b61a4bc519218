import type { ReadEvent } from '@selfsame/custody';
import { golden } from '../../../../test/harness/golden-event.js';
import { rowsAfter } from '../../../../test/harness/rows-after.js';
import { figures } from './figures.js';

const counted = (...events: readonly ReadEvent[]) =>
  rowsAfter(
    figures,
    events,
    'SELECT month, site, figure, detail, count(*) AS n FROM figure GROUP BY 1, 2, 3, 4 ORDER BY 3, 4',
  );
/** The same event with other marks of its envelope. */
const marked = (event: ReadEvent, change: object): ReadEvent => ({
  ...event,
  envelope: { ...event.envelope, ...change },
});

const afterTheFact = { afterTheFact: { reason: 'no signal' } };
const band = (scannedAt?: string) => ({
  symbology: ']d2',
  hmac: 'ab',
  ...(scannedAt === undefined ? {} : { scannedAt }),
});
const tube = (scannedAt: string) => ({ symbology: ']d2', raw: '01', scannedAt });
const check = golden('IdentityVerified');

describe('figures for QA', () => {
  it('H31: count near misses by code, site and month', () => {
    const stop = golden('StopRaised', { data: { code: 'WRONG_PERSON' } });
    const again = { ...stop, id: 'another' };
    const month = stop.envelope.recordedAt.slice(0, 7);
    expect(counted(stop, again)).toEqual([
      { month, site: stop.actor.site, figure: 'near-miss', detail: 'WRONG_PERSON', n: 2 },
    ]);
  });

  it('H28: count a wristband that was for somebody else as a near miss, and as no act of care', () => {
    const refused = marked(golden('WristbandRefused'), afterTheFact);
    expect(counted(refused)).toMatchObject([
      { figure: 'near-miss', detail: 'IDENTITY_DIFFERS', n: 1 },
    ]);
  });

  it('H27: count what was typed, and apart from it what only one person typed', () => {
    const typed = marked(check, {
      scans: [band(), { symbology: ']Z0', raw: 'x', typed: 'frost' }],
    });
    expect(counted(golden('IdentifierTyped'), typed)).toMatchObject([
      { figure: 'typed', detail: 'frost', n: 1 },
      { figure: 'typing', detail: 'frost', n: 1 },
    ]);
  });

  it('H27: count a donation number that one person typed by its check character', () => {
    const typed = marked(golden('AspirationRecorded'), {
      scans: [{ symbology: ']Z0', raw: 'A9999 26 000001 X' }],
    });
    expect(counted(typed)).toMatchObject([{ figure: 'typed', detail: 'donation-number', n: 1 }]);
  });

  it('H31: count a record after the fact once, whatever followed from it', () => {
    const { commandId } = check;
    const told = [check, golden('TubeOpened'), golden('DeviationOpened'), golden('HoldPlaced')].map(
      event => marked({ ...event, commandId }, afterTheFact),
    );
    expect(counted(...told)).toMatchObject([
      { figure: 'after-the-fact', detail: 'IdentityVerified', n: 1 },
    ]);
  });

  it('H31: count a custody that was taken over, and a refusal that was noted', () => {
    expect(counted(golden('CustodyTakenOver'), golden('CommandRefused'))).toMatchObject([
      { figure: 'refused' },
      { figure: 'take-over', detail: 'package' },
    ]);
  });

  it('H43: count a training that was bridged where its holder works, whoever answered for it', () => {
    const bridged = golden('TrainingBridged', { data: { site: 'brno' } });
    expect(counted(bridged)).toMatchObject([
      { figure: 'override', detail: 'bedside-identification', site: 'brno', n: 1 },
    ]);
  });

  it.each([
    ['10:00:00.000Z', 'under 1 s'],
    ['10:00:01.000Z', 'under 10 s'],
    ['10:00:30.000Z', 'under 60 s'],
    ['09:54:00.000Z', 'longer'],
  ])('H27: sort the way from a band to a tube at %s', (time, detail) => {
    const scans = [band('2026-03-20T10:00:00.000Z'), tube(`2026-03-20T${time}`)];
    expect(counted(marked(check, { scans }))).toMatchObject([{ figure: 'scan-interval', detail }]);
  });

  it('say nothing of a check whose device gave no moments', () => {
    expect(counted(marked(check, { scans: [band(), tube('2026-03-20T10:00:00.000Z')] }))).toEqual(
      [],
    );
  });
});
