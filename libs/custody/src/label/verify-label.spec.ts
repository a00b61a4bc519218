import { broke } from '../../test/given-when-then.js';
import { given, unit } from '../../test/journey-story.js';
import { nurse, physician, reactor, secondNurse } from '../../test/people.js';
import {
  STRANGER,
  scan,
  scanOfNobody,
  scanOfOtherDose,
  scanOfStranger,
  serialOf,
  wristband,
  wristbandOfNobody,
  wristbandOfStranger,
} from '../../test/scans.js';
import type { VerifyLabel } from './commands.js';
import type { LabelEvent } from './events.js';

const comparison = (change: Partial<VerifyLabel['data']> = {}): VerifyLabel['data'] => ({
  container: scan('M1'),
  wristband,
  ...change,
});
const verified = (wristbandToken = 0): LabelEvent => ({
  type: 'LabelVerified',
  data: { item: 'M1', label: serialOf('M1'), wristbandToken },
});
const reprinted: readonly LabelEvent[] = [
  { type: 'LabelSuperseded', data: { item: 'M1', label: serialOf('M1'), by: serialOf('M1', 2) } },
  {
    type: 'LabelPrinted',
    data: {
      item: 'M1',
      kind: 'starting-material',
      batch: 'B1',
      label: serialOf('M1', 2),
      instance: 2,
      printer: 'PRINTER-1',
      token: 0,
    },
  },
  { type: 'LabelApplied', data: { item: 'M1', label: serialOf('M1', 2) } },
];

/** The physician has put the label on. */
const labelled = given('starting-material-labelled');
const comparing = (change: Partial<VerifyLabel['data']> = {}) =>
  labelled.when(nurse, 'VerifyLabel', comparison(change));

describe('comparing a collection label with the wristband', () => {
  it('says by whom, and lets the aspiration begin', () => {
    const { labels } = comparing().happens(verified()).state;
    expect(labels[serialOf('M1')]).toMatchObject({ appliedBy: 'physician', verifiedBy: 'nurse' });
  });

  it('H1: is of a second person: who put the label on is stopped', () => {
    labelled.when(physician, 'VerifyLabel', comparison()).isStopped('ONE_PERSON_TWICE');
  });

  it('H1: told afterwards by one nurse alone, it is on record, holds the container, and verifies nothing', () => {
    const alone = labelled
      .whenToldAfterwards(physician, 'VerifyLabel', comparison())
      .isRecorded(broke('ONE_PERSON_TWICE', unit('M1')))
      .as(verified());
    expect(alone.state.labels[serialOf('M1')]?.verifiedBy).toBeUndefined();
    alone.next.when(nurse, 'VerifyLabel', comparison()).happens(verified());
  });

  it.each([
    ["another person's", wristbandOfStranger, 'WRONG_PERSON'],
    ["nobody's", wristbandOfNobody, 'WRISTBAND_UNKNOWN'],
  ] as const)('H1: at %s wristband it is a near miss', (_whose, other, code) => {
    comparing({ wristband: other }).isStopped(code);
  });

  it('H1: of a container of another participant it is a near miss', () => {
    comparing({ container: scanOfStranger('M1') }).isStopped('WRONG_PRODUCT');
  });

  it('H32: of a container of another dose it is a near miss', () => {
    comparing({ container: scanOfOtherDose('M1') }).isStopped('WRONG_DOSE');
  });

  it('H3: of a container that no label names says nothing', () => {
    comparing({ container: scanOfNobody }).isStopped('LABEL_UNKNOWN');
  });

  it("H1: told to have found another participant's container, it is a mix-up", () => {
    labelled
      .whenToldAfterwards(nurse, 'VerifyLabel', comparison({ container: scanOfStranger('M1') }))
      .isRecorded(broke('WRONG_PRODUCT'), broke('MIX_UP', { kind: 'journey' }))
      .as({
        type: 'MixUpRecorded',
        data: {
          command: 'VerifyLabel',
          foreignCoi: STRANGER.coi,
          foreignItem: 'M1',
          reason: 'the scanner was empty',
        },
      });
  });

  it('H2: of the label that a reprint replaced is stopped, and the container is held', () => {
    labelled
      .and(physician, ...reprinted)
      .when(nurse, 'VerifyLabel', comparison())
      .isStopped('LABEL_NOT_CURRENT', unit('M1'));
  });

  it('H2: holds for that label alone: a reprint is compared anew', () => {
    const { labels } = given('starting-material-verified').and(physician, ...reprinted).state;
    expect(labels[serialOf('M1', 2)]?.verifiedBy).toBeUndefined();
  });

  it('is too early while the label is not on', () => {
    labelled
      .without('LabelApplied')
      .when(nurse, 'VerifyLabel', comparison())
      .isRefused('ITEM_NOT_READY', { label_status: 'printed' });
  });

  it('may come late: what one person collected at night is compared in the morning', () => {
    given('collected').when(secondNurse, 'VerifyLabel', comparison()).happens(verified());
  });

  it('is of collection containers only', () => {
    given('isolated')
      .when(nurse, 'VerifyLabel', comparison({ container: scan('V1') }))
      .isRefused('ITEM_NOT_READY', { item: 'V1' });
  });

  it('H48: lets nothing begin when participation has ended', () => {
    labelled
      .and(reactor, {
        type: 'HoldPlaced',
        data: {
          hold: 'HOLD-1',
          scope: { kind: 'journey' },
          cause: { kind: 'stop', stop: 'STOP-1', cause: 'consent-withdrawn' },
        },
      })
      .when(nurse, 'VerifyLabel', comparison())
      .isStopped('CONSENT_ENDED');
  });
});
