import { broke } from '../../test/given-when-then.js';
import { given, unit, wholeJourney } from '../../test/journey-story.js';
import { cleanRoom, keeper, nurse, operator, qa, vault } from '../../test/people.js';
import {
  OURS,
  STRANGER,
  packageOf,
  productParcel,
  scan,
  scanOfStranger,
} from '../../test/scans.js';
import { MINUTE_MS } from '../kernel/instant.js';
import type { PresentedPosition } from '../kernel/presented.js';
import type { PutAwayUnit } from './commands.js';
import type { StorageEvent } from './events.js';

const position = (
  name: string,
  occupant?: { readonly coi: string; readonly item: string },
): PresentedPosition => ({
  box: 'BOX-1',
  position: name,
  exists: true,
  ...(occupant === undefined ? {} : { occupant }),
});
const ours = (item: string) => ({ coi: OURS.coi, item });

const putting = (change: Partial<PutAwayUnit['data']> = {}): PutAwayUnit['data'] => ({
  tube: scan('T1'),
  position: position('A1', ours('T1')),
  boxRevision: 1,
  ...change,
});
const stored = (name = 'A1', boxRevision = 1): StorageEvent => ({
  type: 'UnitStored',
  data: { item: 'T1', place: { box: 'BOX-1', position: name }, boxRevision },
});

describe('putting a unit away', () => {
  const frozen = given('frozen').and(keeper, {
    type: 'UnitsHandedOver',
    data: { items: ['T1', 'T2'], from: cleanRoom, to: vault },
  });

  it('gives it a place, and stops the clock of its minutes in the warm', () => {
    const { items } = frozen
      .after('TubesFrozen', 4 * MINUTE_MS)
      .when(keeper, 'PutAwayUnit', putting())
      .happens(stored()).state;
    expect(items.T1).toMatchObject({
      place: { box: 'BOX-1', position: 'A1' },
      outOfStorageSince: undefined,
      outOfStorageMs: 4 * MINUTE_MS,
    });
  });

  it('H15: into a position that holds another tube is recorded, and the tube is held', () => {
    frozen
      .when(keeper, 'PutAwayUnit', putting({ position: position('A2', ours('T2')) }))
      .isRecorded(broke('POSITION_TAKEN', unit('T1')))
      .as(stored('A2'));
  });

  it("H15: into a position with another participant's tube is recorded, and the tube is held", () => {
    const theirs = position('A1', { coi: STRANGER.coi, item: 'T1' });
    frozen
      .when(keeper, 'PutAwayUnit', putting({ position: theirs }))
      .isRecorded(broke('POSITION_TAKEN', unit('T1')));
  });

  it('H15: into a scanned position that holds another tube is STOP before anything is put there, and whoever did it all the same says so', () => {
    const taken = { ...position('A2', ours('T2')), isScanned: true as const };
    frozen.when(keeper, 'PutAwayUnit', putting({ position: taken })).isStopped('SLOT_TAKEN');
    frozen
      .whenToldAfterwards(keeper, 'PutAwayUnit', putting({ position: taken }))
      .isRecorded(broke('POSITION_TAKEN', unit('T1')))
      .as(stored('A2'));
  });

  it('H15: into a scanned position where it lies already is stored once more', () => {
    const again = { ...position('A1', ours('T1')), isScanned: true as const };
    frozen.when(keeper, 'PutAwayUnit', putting({ position: again })).happens(stored());
  });

  it('H15: by the card of another box is STOP, also afterwards: nobody knows in which of the two it lies', () => {
    const elsewhere = { ...position('A1'), isScanned: true as const, slotOf: 'BOX-2' };
    const put = putting({ position: elsewhere, boxRevision: -1 });
    frozen.when(keeper, 'PutAwayUnit', put).isStopped('SLOT_OF_ANOTHER_BOX');
    frozen.whenToldAfterwards(keeper, 'PutAwayUnit', put).isStopped('SLOT_OF_ANOTHER_BOX');
  });

  it('H15: into a position that the box does not have is recorded, and the tube is held', () => {
    const nowhere = { box: 'BOX-1', position: 'Z99', exists: false };
    frozen
      .when(keeper, 'PutAwayUnit', putting({ position: nowhere, boxRevision: -1 }))
      .isRecorded(broke('ITEM_NOT_READY', unit('T1')))
      .as(stored('Z99', -1));
  });

  it("H15: of another participant's tube is stopped", () => {
    frozen
      .when(keeper, 'PutAwayUnit', putting({ tube: scanOfStranger('T1') }))
      .isStopped('WRONG_PRODUCT');
  });

  it('H35: ten minutes in the warm are borne, and no millisecond more', () => {
    frozen
      .after('TubesFrozen', 10 * MINUTE_MS)
      .when(keeper, 'PutAwayUnit', putting())
      .happens(stored());
    frozen
      .after('TubesFrozen', 10 * MINUTE_MS + 1)
      .when(keeper, 'PutAwayUnit', putting())
      .isRecorded(broke('STORAGE_TOO_WARM', unit('T1')))
      .as(stored());
  });

  it('H35: the minutes of every absence add up', () => {
    const retrieved = given('retrieved');
    expect(retrieved.state.items.T1?.outOfStorageMs).toBe(5 * MINUTE_MS);
    retrieved
      .after('UnitRetrieved', 5 * MINUTE_MS)
      .when(keeper, 'PutAwayUnit', putting())
      .happens(stored());
    retrieved
      .after('UnitRetrieved', 5 * MINUTE_MS + 1)
      .when(keeper, 'PutAwayUnit', putting())
      .isRecorded(broke('STORAGE_TOO_WARM', unit('T1')));
  });

  it('H35: of a tube that was thawed is recorded, and the tube is held', () => {
    given('thawed')
      .when(nurse, 'PutAwayUnit', putting())
      .isRecorded(broke('ITEM_NOT_READY', unit('T1')))
      .as(stored());
  });

  it('of a tube that was never frozen is recorded, and the tube is held', () => {
    given('seals-tested')
      .when(operator, 'PutAwayUnit', putting())
      .isRecorded(broke('ITEM_NOT_READY', unit('T1')));
  });

  it('H15: of a tube that was packed takes it out of the package, into the hands of whoever put it away', () => {
    const putBack = given('product-accepted').when(keeper, 'PutAwayUnit', putting());
    putBack.isRecorded(broke('NOT_CUSTODIAN')).as(stored());
    expect(putBack.state.items.T1).toMatchObject({
      custodian: vault,
      sscc: undefined,
      place: { box: 'BOX-1', position: 'A1' },
    });
  });

  it('H19: of a tube that was packed: what then happens to the empty package does not touch it', () => {
    const { items } = given('product-offered')
      .when(keeper, 'PutAwayUnit', putting())
      .next.when(nurse, 'TakeOver', { package: packageOf(productParcel), reason: 'nobody-there' })
      .isRecorded(broke('CUSTODY_GAP'), broke('TAKEN_OVER_ALONE')).state;
    expect(items.T1?.custodian).toEqual(vault);
  });

  it('H19: by a post that does not hold it is recorded with a deviation, and the keeper can fetch it again', () => {
    const putAway = given('frozen').when(keeper, 'PutAwayUnit', putting());
    putAway.isRecorded(broke('NOT_CUSTODIAN')).as(stored());
    putAway.next
      .when(keeper, 'RetrieveUnit', {
        wanted: 'T1',
        position: position('A1', ours('T1')),
        found: scan('T1'),
      })
      .happens({
        type: 'UnitRetrieved',
        data: { item: 'T1', place: { box: 'BOX-1', position: 'A1' } },
      });
  });

  it('of a tube that was disposed of is recorded with a deviation', () => {
    frozen
      .and(qa, {
        type: 'UnitDisposed',
        data: { item: 'T1', reason: 'broken', method: 'autoclave', witness: 'qa' },
      })
      .when(keeper, 'PutAwayUnit', putting())
      .isRecorded(broke('ITEM_NOT_READY', unit('T1')));
  });

  it('is preservation: a hold does not stop it', () => {
    frozen
      .and(qa, {
        type: 'HoldPlaced',
        data: { hold: 'HOLD-1', scope: wholeJourney, cause: { kind: 'person', reason: 'a doubt' } },
      })
      .when(keeper, 'PutAwayUnit', putting())
      .happens(stored());
  });
});
