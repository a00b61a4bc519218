import { compared, labelled } from '../../test/chapter.js';
import { broke } from '../../test/given-when-then.js';
import { batch, given } from '../../test/journey-story.js';
import { nurse, operator, physician } from '../../test/people.js';
import { bench, dinOf, lot, scan, wristband } from '../../test/scans.js';
import { HOUR_MS, MINUTE_MS, after } from '../kernel/instant.js';

const secondBag = {
  container: scan('M2'),
  wristband,
  din: dinOf('A999926000001'),
  volumeMicrolitres: 40_000,
  aspirationSite: 'both-iliac-crests',
  anticoagulantLot: 'HEPARIN-1',
} as const;
const collected = given('collected');
const labelledAgain = collected
  .and(physician, ...labelled('starting-material', 'M2'))
  .and(nurse, compared('M2'));

describe('a second bag of the same collection', () => {
  const twoBags = labelledAgain.when(physician, 'RecordAspiration', secondBag).happens({
    type: 'AspirationRecorded',
    data: {
      item: 'M2',
      batch: 'B1',
      din: secondBag.din.value,
      volumeMicrolitres: 40_000,
      aspirationSite: 'both-iliac-crests',
      anticoagulantLot: 'HEPARIN-1',
      wristbandToken: 0,
      dinToken: 0,
    },
  });

  it('carries the same donation number, in the same batch', () => {
    expect(twoBags.state.batches).toMatchObject({ B1: { dins: [secondBag.din.value] } });
    expect(Object.keys(twoBags.state.batches)).toEqual(['B1']);
    expect(twoBags.state.items.M2).toMatchObject({ status: 'present', batch: 'B1' });
  });

  it('H22: leaves the clock of processing with the first', () => {
    expect(twoBags.state.batches.B1?.aspiratedAt).toBe(collected.state.batches.B1?.aspiratedAt);
    const told = labelledAgain
      .onDeviceOffBy(-30 * MINUTE_MS)
      .when(physician, 'RecordAspiration', secondBag).state;
    expect(told.batches.B1?.aspiratedAt).toBe(labelledAgain.now - 30 * MINUTE_MS);
  });

  it('H22: is late with the first, and its lateness holds the batch', () => {
    given('vessels-labelled')
      .and(physician, ...labelled('starting-material', 'M2'))
      .when(physician, 'RecordAspiration', secondBag)
      .next.and(operator, {
        type: 'UnitsHandedOver',
        data: { items: ['M2'], from: physician, to: operator },
      })
      .at(after(collected.events.at(-1)!.recordedAt, 24 * HOUR_MS + 1))
      .when(operator, 'IsolateCells', {
        bench,
        from: scan('M2'),
        into: [scan('V1')],
        declaredVessels: 1,
        nucleatedCells: 300_000_000,
        viabilityPercent: '97.0',
        areaSquareCentimetres: 225,
        medium: lot('MEDIUM-1'),
        supplement: lot('SERUM-1'),
      })
      .isRecorded(broke('PROCESSING_LATE', batch('B1')));
  });
});
