import { broke } from '../../test/given-when-then.js';
import { batch, given, unit, wholeJourney } from '../../test/journey-story.js';
import { operator, physician, reactor, ward } from '../../test/people.js';
import {
  OURS,
  STRANGER,
  scan,
  scanOfNobody,
  scanOfStranger,
  serialOf,
  wristband,
  wristbandOfNobody,
  wristbandOfStranger,
} from '../../test/scans.js';
import type { RecordAspiration } from './commands.js';
import type { CollectionEvent } from './events.js';

const DIN = 'A999926000001';

const aspiration = (change: Partial<RecordAspiration['data']> = {}): RecordAspiration['data'] => ({
  container: scan('M1'),
  wristband,
  din: DIN,
  volumeMicrolitres: 60_000,
  aspirationSite: 'both-iliac-crests',
  anticoagulantLot: 'HEPARIN-1',
  ...change,
});
const aspirated = (volumeMicrolitres = 60_000, wristbandToken = 0): CollectionEvent => ({
  type: 'AspirationRecorded',
  data: {
    item: 'M1',
    batch: 'B1',
    din: DIN,
    volumeMicrolitres,
    aspirationSite: 'both-iliac-crests',
    anticoagulantLot: 'HEPARIN-1',
    wristbandToken,
  },
});

const aspirating = (change: Partial<RecordAspiration['data']> = {}) =>
  given('marrow-labelled').when(physician, 'RecordAspiration', aspiration(change));

describe('an aspiration', () => {
  it('is where custody begins: at the post of the physician', () => {
    const { items, batches } = aspirating().happens(aspirated()).state;
    expect(items.M1).toMatchObject({ status: 'present', custodian: ward });
    expect(items.M1?.volumeMicrolitres).toBe(60_000);
    expect(batches.B1?.din).toBe(DIN);
  });

  it('starts the clock of processing at the earlier of the two times', () => {
    const story = given('marrow-labelled');
    const claimedEarlier = story
      .onDeviceOffBy(-60_000)
      .when(physician, 'RecordAspiration', aspiration());
    expect(claimedEarlier.state.batches.B1?.aspiratedAt).toBe(story.now - 60_000);
    const claimedLater = story
      .onDeviceOffBy(60_000)
      .when(physician, 'RecordAspiration', aspiration());
    expect(claimedLater.state.batches.B1?.aspiratedAt).toBe(story.now);
  });

  it.each([20_000, 120_000])('of %i microlitres is within the protocol', volumeMicrolitres => {
    aspirating({ volumeMicrolitres }).happens(aspirated(volumeMicrolitres));
  });

  it.each([19_999, 120_001])(
    'of %i microlitres is recorded, and QA is asked',
    volumeMicrolitres => {
      aspirating({ volumeMicrolitres })
        .isRecorded(broke('VOLUME_OUT_OF_RANGE'))
        .as(aspirated(volumeMicrolitres));
    },
  );

  it("H28: under another person's wristband it is recorded, and the whole therapy is held", () => {
    aspirating({ wristband: wristbandOfStranger })
      .isRecorded(broke('WRONG_PERSON', wholeJourney))
      .as(aspirated());
  });

  it('H28: under a wristband of nobody it is recorded, and the whole therapy is held', () => {
    aspirating({ wristband: wristbandOfNobody })
      .isRecorded(broke('WRISTBAND_UNKNOWN', wholeJourney))
      .as(aspirated(60_000, -1));
  });

  it('H1: into a container whose label nobody put on, it is recorded with a deviation', () => {
    given('started')
      .and(physician, {
        type: 'LabelPrinted',
        data: {
          item: 'M1',
          kind: 'marrow',
          batch: 'B1',
          label: serialOf('M1'),
          instance: 1,
          printer: 'PRINTER-1',
          token: 0,
        },
      })
      .when(physician, 'RecordAspiration', aspiration())
      .isRecorded(broke('ITEM_NOT_READY'), broke('ITEM_NOT_READY'))
      .as(aspirated());
  });

  it('H3: into a container that no label names, it belongs to nobody and cannot be recorded', () => {
    aspirating({ container: scanOfNobody }).isStopped('LABEL_UNKNOWN');
  });

  it("H1: into another participant's container is stopped", () => {
    aspirating({ container: scanOfStranger('M1') }).isStopped('WRONG_PRODUCT');
  });

  it("H1: told to have gone into another participant's container, it is a mix-up and all is held", () => {
    given('marrow-labelled')
      .whenToldAfterwards(physician, 'RecordAspiration', {
        ...aspiration(),
        container: scanOfStranger('M1'),
      })
      .isRecorded(broke('WRONG_PRODUCT'), broke('MIX_UP', wholeJourney))
      .as({
        type: 'MixUpRecorded',
        data: {
          command: 'RecordAspiration',
          foreignCoi: STRANGER.coi,
          foreignItem: 'M1',
          reason: 'the scanner was empty',
        },
      });
  });

  it('H48: after a withdrawal it is recorded all the same: the marrow is out of the body', () => {
    given('marrow-labelled')
      .and(reactor, {
        type: 'HoldPlaced',
        data: {
          hold: 'HOLD-1',
          scope: wholeJourney,
          cause: { kind: 'stop', stop: 'STOP-1', cause: 'consent-withdrawn' },
        },
      })
      .when(physician, 'RecordAspiration', aspiration())
      .isRecorded(broke('CONSENT_ENDED'))
      .as(aspirated());
  });
});

describe('a failed expansion', () => {
  const failure = { type: 'ExpansionFailed', data: { batch: 'B1', cause: 'no-growth' } } as const;

  it('closes the batch, and the next collection begins another under the same CoI', () => {
    const { state } = given('isolated')
      .when(operator, 'RecordExpansionFailure', { cause: 'no-growth' })
      .happens(failure);
    expect(state.batches.B1?.status).toBe('failed');
    expect(state).toMatchObject({ currentBatch: 'B2', coi: OURS.coi });
  });

  const collectedAgain = given('isolated')
    .and(operator, failure)
    .and(
      physician,
      {
        type: 'LabelPrinted',
        data: {
          item: 'M2',
          kind: 'marrow',
          batch: 'B2',
          label: serialOf('M2'),
          instance: 1,
          printer: 'PRINTER-1',
          token: 0,
        },
      },
      { type: 'LabelApplied', data: { item: 'M2', label: serialOf('M2') } },
    );

  it('takes a new donation number for the second collection', () => {
    const { batches } = collectedAgain.when(
      physician,
      'RecordAspiration',
      aspiration({ container: scan('M2'), din: 'A999926000002' }),
    ).state;
    expect(batches).toMatchObject({
      B1: { din: DIN, status: 'failed' },
      B2: { din: 'A999926000002', status: 'growing' },
    });
  });

  it('H2: holds the new batch when it carries the donation number of the first', () => {
    collectedAgain
      .when(physician, 'RecordAspiration', aspiration({ container: scan('M2') }))
      .isRecorded(broke('WRONG_DIN', batch('B2')));
  });

  it('H2: holds the unit when the second aspiration went under a replaced label', () => {
    given('marrow-labelled')
      .and(physician, {
        type: 'LabelVoided',
        data: { item: 'M1', label: serialOf('M1'), reason: 'smeared' },
      })
      .when(physician, 'RecordAspiration', aspiration())
      .isRecorded(broke('LABEL_NOT_CURRENT', unit('M1')));
  });
});
