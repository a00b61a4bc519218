import { labelled } from '../../test/chapter.js';
import { broke } from '../../test/given-when-then.js';
import { given, unit } from '../../test/journey-story.js';
import { operator, physician, qa } from '../../test/people.js';
import { dinOf, scan, serialOf, wristband } from '../../test/scans.js';
import { MINUTE_MS } from '../kernel/instant.js';
import type { LabelEvent } from './events.js';

const printed = (item: string, instance = 1): LabelEvent => ({
  type: 'LabelPrinted',
  data: {
    item,
    kind: 'starting-material',
    batch: 'B1',
    label: serialOf(item, instance),
    instance,
    printer: 'PRINTER-1',
    token: 0,
  },
});
const superseded: LabelEvent = {
  type: 'LabelSuperseded',
  data: { item: 'M1', label: serialOf('M1'), by: serialOf('M1', 2) },
};
const applied = (instance = 1): LabelEvent => ({
  type: 'LabelApplied',
  data: { item: 'M1', label: serialOf('M1', instance) },
});

const justPrinted = given('started').and(physician, printed('M1'));
const reprinted = justPrinted.and(physician, superseded, printed('M1', 2));

describe('putting a label on its container', () => {
  it('makes the planned item a labelled one', () => {
    const { items } = justPrinted
      .when(physician, 'ApplyLabel', { label: scan('M1') })
      .happens(applied()).state;
    expect(items.M1?.status).toBe('labelled');
  });

  it('H1: a label is put on within ten minutes of its printing, the tenth included', () => {
    justPrinted
      .after('LabelPrinted', 10 * MINUTE_MS)
      .when(physician, 'ApplyLabel', { label: scan('M1') })
      .happens(applied());
  });

  it('H1: a label that lay about for longer is refused', () => {
    justPrinted
      .after('LabelPrinted', 10 * MINUTE_MS + 1)
      .when(physician, 'ApplyLabel', { label: scan('M1') })
      .isRefused('LABEL_EXPIRED', { item: 'M1' });
  });

  it('H1: a device whose clock runs ahead makes the limit stricter, one that lags gives no room', () => {
    const atLimit = justPrinted.after('LabelPrinted', 10 * MINUTE_MS);
    atLimit
      .onDeviceOffBy(1)
      .when(physician, 'ApplyLabel', { label: scan('M1') })
      .isRefused('LABEL_EXPIRED');
    justPrinted
      .after('LabelPrinted', 11 * MINUTE_MS)
      .onDeviceOffBy(-5 * MINUTE_MS)
      .when(physician, 'ApplyLabel', { label: scan('M1') })
      .isRefused('LABEL_EXPIRED');
  });

  it('H23: a ledger whose machine slept keeps no fresh label from its container, though every device is ahead', () => {
    justPrinted
      .onDeviceOffBy(300 * MINUTE_MS)
      .onLedgerOffBy(300 * MINUTE_MS)
      .when(physician, 'ApplyLabel', { label: scan('M1') })
      .happens(applied());
  });

  it('H1: a late label that is on its collection container already is recorded, and the container is held', () => {
    const { items } = justPrinted
      .after('LabelPrinted', 30 * MINUTE_MS)
      .whenToldAfterwards(physician, 'ApplyLabel', { label: scan('M1') })
      .isRecorded(broke('LABEL_EXPIRED', unit('M1')))
      .as(applied()).state;
    expect(items.M1?.status).toBe('labelled');
  });

  it('a late label of a vessel is recorded with a deviation and no hold: it was never near another bed', () => {
    given('collected')
      .and(operator, ...labelled('vessel', 'V1').filter(({ type }) => type === 'LabelPrinted'))
      .after('LabelPrinted', 30 * MINUTE_MS)
      .whenToldAfterwards(operator, 'ApplyLabel', { label: scan('V1') })
      .isRecorded(broke('LABEL_EXPIRED'));
  });

  it('H1: a label that lay about for too long can only be void, and the next one is put on', () => {
    const late = justPrinted.after('LabelPrinted', 30 * MINUTE_MS);
    late.when(physician, 'ApplyLabel', { label: scan('M1') }).isRefused('LABEL_EXPIRED');
    const { next } = late.when(physician, 'VoidLabel', { label: scan('M1'), reason: 'too old' });
    next
      .and(physician, superseded, printed('M1', 2))
      .when(physician, 'ApplyLabel', { label: scan('M1', 2) })
      .happens(applied(2));
  });

  it('H2: a label that stands on something already is stopped, and the unit is held', () => {
    given('starting-material-labelled')
      .when(physician, 'ApplyLabel', { label: scan('M1') })
      .isStopped('LABEL_USED', unit('M1'));
  });

  it('H2: a second container with the same label is recorded, and the unit is held', () => {
    given('collected')
      .whenToldAfterwards(physician, 'ApplyLabel', { label: scan('M1') })
      .isRecorded(broke('LABEL_USED', unit('M1')), broke('LABEL_EXPIRED', unit('M1')))
      .as(applied());
  });

  it('H2: the label that a reprint replaced is stopped, and the unit is held', () => {
    reprinted
      .when(physician, 'ApplyLabel', { label: scan('M1') })
      .isStopped('LABEL_NOT_CURRENT', unit('M1'));
  });

  it('H2: a void label that was put on all the same stays void', () => {
    const { labels, items } = reprinted
      .whenToldAfterwards(physician, 'ApplyLabel', { label: scan('M1') })
      .isRecorded(broke('LABEL_NOT_CURRENT', unit('M1'))).state;
    expect(labels[serialOf('M1')]?.status).toBe('superseded');
    expect(items.M1?.status).toBe('planned');
  });

  it('takes the new instance after a reprint', () => {
    const { items } = reprinted
      .when(physician, 'ApplyLabel', { label: scan('M1', 2) })
      .happens(applied(2)).state;
    expect(items.M1).toMatchObject({ status: 'labelled', label: serialOf('M1', 2) });
  });

  it('H3: an instance whose claim was taken and that was never printed is no label', () => {
    given('starting-material-labelled')
      .when(physician, 'RecordAspiration', {
        container: scan('M1', 2),
        wristband,
        din: dinOf('A999926000001'),
        volumeMicrolitres: 60_000,
        aspirationSite: 'both-iliac-crests',
        anticoagulantLot: 'HEPARIN-1',
      })
      .isStopped('LABEL_UNKNOWN');
  });

  const relabelled = {
    type: 'ItemRelabelled',
    data: { item: 'M1', old: serialOf('M1'), label: serialOf('M1', 2) },
  } as const;

  it('gives a material that exists already no step back when its label is put on again', () => {
    const { items } = given('collected')
      .and(qa, superseded, printed('M1', 2))
      .when(physician, 'ApplyLabel', { label: scan('M1', 2) })
      .happens(applied(2), relabelled).state;
    expect(items.M1?.status).toBe('present');
  });
});
