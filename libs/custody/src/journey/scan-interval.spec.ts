import { checkOf, timeOutOf } from '../../test/at-the-bedside.js';
import { broke } from '../../test/given-when-then.js';
import { given } from '../../test/journey-story.js';
import { neurologist, nurse } from '../../test/people.js';
import { scan, wristband } from '../../test/scans.js';
import type { Command } from '../kernel/command.js';
import { after } from '../kernel/instant.js';
import { scansArePlausible } from './scan-interval.js';

const atTheBed = given('planned', 'fresh');

/** The band was scanned just now, and the tube so long before or after it. */
const checking = (laterMs: number) =>
  atTheBed.when(nurse, 'VerifyIdentity', {
    ...checkOf('T1'),
    wristband: { ...wristband, scannedAt: atTheBed.now },
    tube: { ...scan('T1'), scannedAt: after(atTheBed.now, laterMs) },
  });
const nothingFound = { outcome: 'accepted', findings: [] };

describe('the time between wristband and label', () => {
  it.each([1_000, 4_000, 300_000, -4_000])('of %i ms is that of a hand', laterMs => {
    expect(checking(laterMs).decision).toMatchObject(nothingFound);
  });

  it.each([0, 999, -999])(
    'H27: of %i ms is that of a sheet: it goes on, and QA is told',
    laterMs => {
      checking(laterMs).isRecorded(broke('SCANS_AT_ONCE'));
    },
  );

  it('H27: of more than five minutes has two places in it: it goes on, and QA is told', () => {
    checking(300_001).isRecorded(broke('SCANS_FAR_APART'));
    expect(checking(310_000).decision).toMatchObject({
      findings: [{ code: 'SCANS_FAR_APART', facts: { seconds: 310 } }],
    });
  });

  it('H27: is measured against the protocol, where it says how long', () => {
    const { state } = atTheBed;
    const { administration } = state.protocol;
    const stricter = {
      ...state,
      protocol: {
        ...state.protocol,
        administration: { ...administration, scansWithinSeconds: 60 },
      },
    };
    const command = {
      data: {
        wristband: { ...wristband, scannedAt: atTheBed.now },
        tube: { ...scan('T1'), scannedAt: after(atTheBed.now, 61_000) },
      },
    } as unknown as Command;
    expect(scansArePlausible.check(command, stricter)?.code).toBe('SCANS_FAR_APART');
    expect(scansArePlausible.check(command, state)).toBeUndefined();
  });

  it('is not known where a device gives no moments', () => {
    expect(atTheBed.when(nurse, 'VerifyIdentity', checkOf('T1')).decision).toMatchObject(
      nothingFound,
    );
  });

  it('H27: is looked at in the time-out as well', () => {
    const drawnUp = given('drawn-up', 'fresh');
    drawnUp
      .when(neurologist, 'HoldTimeOut', {
        ...timeOutOf('S1'),
        wristband: { ...wristband, scannedAt: drawnUp.now },
        syringe: { ...scan('S1'), scannedAt: drawnUp.now },
      })
      .isRecorded(broke('SCANS_AT_ONCE'));
  });
});

describe('a symbol that says that it stands on no wristband', () => {
  const onPaper = (mediaType: string) =>
    atTheBed.when(nurse, 'VerifyIdentity', {
      ...checkOf('T1'),
      wristband: { ...wristband, mediaType },
    });

  it('H27: is refused at the bed, and is a near miss, though it names the right person', () => {
    onPaper('04').isStopped('NOT_A_WRISTBAND');
  });

  it.each(['01', '80', '99'])(
    'is believed when it says %s: a band, or a code of the house',
    code => {
      expect(onPaper(code).decision).toMatchObject(nothingFound);
    },
  );

  it('H27: prints no label, and opens no collection', () => {
    const sheet = { ...wristband, mediaType: '04' };
    given('started')
      .when(nurse, 'PrintLabels', {
        kind: 'starting-material',
        count: 1,
        printer: 'PRINTER-1',
        tokens: [0],
        wristband: sheet,
      })
      .isStopped('NOT_A_WRISTBAND');
    given('starting-material-labelled')
      .when(nurse, 'VerifyLabel', { container: scan('M1'), wristband: sheet })
      .isStopped('NOT_A_WRISTBAND');
  });
});
