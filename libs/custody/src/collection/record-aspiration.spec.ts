import { broke } from '../../test/given-when-then.js';
import { batch, given, unit, wholeJourney } from '../../test/journey-story.js';
import { physician, reactor, ward } from '../../test/people.js';
import {
  STRANGER,
  dinOf,
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
  din: dinOf(DIN),
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
    dinToken: 0,
  },
});

const aspirating = (change: Partial<RecordAspiration['data']> = {}) =>
  given('starting-material-verified').when(physician, 'RecordAspiration', aspiration(change));

describe('an aspiration', () => {
  it('is where custody begins: at the post of the physician', () => {
    const { items, batches } = aspirating().happens(aspirated()).state;
    expect(items.M1).toMatchObject({ status: 'present', custodian: ward });
    expect(items.M1?.volumeMicrolitres).toBe(60_000);
    expect(batches.B1?.dins).toEqual([DIN]);
  });

  it('starts the clock of processing at the earlier of the two times', () => {
    const story = given('starting-material-verified');
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

  it('from a site that the protocol does not name is recorded, and QA is asked', () => {
    aspirating({ aspirationSite: 'sternum' }).isRecorded(broke('ASPIRATION_SITE_NOT_PLANNED'));
  });

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
          kind: 'starting-material',
          batch: 'B1',
          label: serialOf('M1'),
          instance: 1,
          printer: 'PRINTER-1',
          token: 0,
        },
      })
      .when(physician, 'RecordAspiration', aspiration())
      .isRecorded(broke('ITEM_NOT_READY', unit('M1')), broke('ITEM_NOT_READY'))
      .as(aspirated());
  });

  it('H1: into a container that nobody compared with the wristband it is recorded, and the container is held', () => {
    given('starting-material-labelled')
      .when(physician, 'RecordAspiration', aspiration())
      .isRecorded(broke('LABEL_UNVERIFIED', unit('M1')))
      .as(aspirated());
  });

  it.each([
    ["another participant's", { coi: STRANGER.coi, item: 'B1', token: 0 }],
    ["another dose's", { coi: 'CHA999926OURS02', item: 'B1', token: 0 }],
    ['nobody took for it', undefined],
  ])(
    'H2: with a donation number that is %s it is recorded, and the batch is held',
    (_whose, claim) => {
      aspirating({ din: { value: DIN, ...(claim === undefined ? {} : { claim }) } }).isRecorded(
        broke('WRONG_DIN', batch('B1')),
      );
    },
  );

  it('H3: into a container that no label names, it belongs to nobody and cannot be recorded', () => {
    aspirating({ container: scanOfNobody }).isStopped('LABEL_UNKNOWN');
  });

  it("H1: into another participant's container is stopped", () => {
    aspirating({ container: scanOfStranger('M1') }).isStopped('WRONG_PRODUCT');
  });

  it("H1: told to have gone into another participant's container, it is a mix-up and all is held", () => {
    given('starting-material-verified')
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
    given('starting-material-verified')
      .and(reactor, {
        type: 'HoldPlaced',
        data: {
          hold: 'HOLD-1',
          scope: wholeJourney,
          cause: { kind: 'stop', stop: 'STOP-1', cause: 'consent-withdrawn' },
        },
      })
      .when(physician, 'RecordAspiration', aspiration())
      .isRecorded(broke('CONSENT_ENDED', unit('M1')))
      .as(aspirated());
  });

  it('H2: into a container whose label is void is recorded, and the container is held', () => {
    given('starting-material-verified')
      .and(physician, {
        type: 'LabelVoided',
        data: { item: 'M1', label: serialOf('M1'), reason: 'smeared' },
      })
      .when(physician, 'RecordAspiration', aspiration())
      .isRecorded(broke('LABEL_NOT_CURRENT', unit('M1')));
  });
});
