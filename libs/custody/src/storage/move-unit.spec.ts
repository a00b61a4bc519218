import { broke } from '../../test/given-when-then.js';
import { given, unit, wholeJourney } from '../../test/journey-story.js';
import { cleanRoom, keeper, operator, qa, reactor, vault } from '../../test/people.js';
import { OURS, STRANGER, scan, scanOfStranger } from '../../test/scans.js';
import { MINUTE_MS, after, timestampOf } from '../kernel/instant.js';
import type { PresentedPosition } from '../kernel/presented.js';
import type { StorageEvent } from './events.js';

const there: PresentedPosition = { box: 'BOX-2', position: 'C3', exists: true };
const moving = (change: { tube?: ReturnType<typeof scan>; position?: PresentedPosition } = {}) =>
  ({ tube: scan('T1'), position: there, boxRevision: 4, cause: 'move', ...change }) as const;
const moved = (
  from = { box: 'BOX-1', position: 'A1' },
  to = { box: 'BOX-2', position: 'C3' },
): StorageEvent => ({
  type: 'UnitMoved',
  data: { item: 'T1', from, to, boxRevision: 4, cause: 'move' },
});

describe('moving a unit', () => {
  const stored = given('stored');

  it('gives it another place, in the hands of whoever moved it', () => {
    const { items } = stored.when(keeper, 'MoveUnit', moving()).happens(moved()).state;
    expect(items.T1).toMatchObject({
      place: { box: 'BOX-2', position: 'C3' },
      custodian: vault,
      outOfStorageSince: undefined,
    });
  });

  it('is a rescue when it must be: no hold stops it', () => {
    stored
      .and(qa, {
        type: 'HoldPlaced',
        data: { hold: 'HOLD-1', scope: wholeJourney, cause: { kind: 'person', reason: 'a doubt' } },
      })
      .when(keeper, 'MoveUnit', moving())
      .happens(moved());
  });

  it("H15: of another participant's tube is stopped", () => {
    stored
      .when(keeper, 'MoveUnit', moving({ tube: scanOfStranger('T1') }))
      .isStopped('WRONG_PRODUCT');
  });

  it('H15: into a position that holds another tube is recorded, and the tube is held', () => {
    for (const occupant of [
      { coi: OURS.coi, item: 'T2' },
      { coi: STRANGER.coi, item: 'T1' },
    ]) {
      stored
        .when(keeper, 'MoveUnit', moving({ position: { ...there, occupant } }))
        .isRecorded(broke('POSITION_TAKEN', unit('T1')))
        .as(moved());
    }
  });

  it('H15: into a position that the box does not have is recorded, and the tube is held', () => {
    stored
      .when(keeper, 'MoveUnit', moving({ position: { ...there, exists: false } }))
      .isRecorded(broke('ITEM_NOT_READY', unit('T1')))
      .as(moved());
  });

  it('H19: by a post that does not hold it is recorded with a deviation: it is in those hands', () => {
    const { items } = stored
      .when(operator, 'MoveUnit', moving())
      .isRecorded(broke('NOT_CUSTODIAN'))
      .as(moved()).state;
    expect(items.T1?.custodian).toEqual(cleanRoom);
  });

  it('H35: counts the minutes from when it left its old position, and bears no more than put-away does', () => {
    // Five minutes of the protocol's ten were spent between the freezer and the vault.
    const { items } = stored
      .onDeviceOffBy(-4 * MINUTE_MS)
      .at(stored.now)
      .when(keeper, 'MoveUnit', moving())
      .happens(moved()).state;
    expect(items.T1?.outOfStorageMs).toBe(9 * MINUTE_MS);
    stored
      .onDeviceOffBy(-5 * MINUTE_MS - 1)
      .at(stored.now)
      .when(keeper, 'MoveUnit', moving())
      .isRecorded(broke('STORAGE_TOO_WARM', unit('T1')))
      .as(moved());
  });

  it('H35: of a tube that was taken out before counts from then', () => {
    const retrieved = given('retrieved');
    const back = { box: 'BOX-2', position: 'C3' };
    retrieved
      .after('UnitRetrieved', 5 * MINUTE_MS)
      .when(keeper, 'MoveUnit', moving())
      .happens(moved(back, back));
    retrieved
      .after('UnitRetrieved', 5 * MINUTE_MS + 1)
      .when(keeper, 'MoveUnit', moving())
      .isRecorded(broke('STORAGE_TOO_WARM', unit('T1')));
  });

  it('H35: of a tube that was thawed is recorded, and the tube is held', () => {
    given('thawed')
      .when(keeper, 'MoveUnit', moving())
      .isRecorded(broke('ITEM_NOT_READY', unit('T1')), broke('NOT_CUSTODIAN'));
  });
});

describe('a unit that a re-map of its box has found', () => {
  const to = { box: 'BOX-1', position: 'C3' };
  const found = { item: 'T1', to, boxRevision: 9, cause: 'remap' } as const;
  const mapped = (from = { box: 'BOX-1', position: 'A1' }): StorageEvent => ({
    type: 'UnitMoved',
    data: { ...found, from },
  });

  it('H16: follows the map of its box, whatever the journey thought before', () => {
    const { items } = given('certified').when(reactor, 'MoveUnit', found).happens(mapped()).state;
    expect(items.T1).toMatchObject({ place: to, custodian: vault });
  });

  it('H35: lay in the warm since its box was spilled: the minutes count, and too many hold it', () => {
    const story = given('certified');
    const since = (minutes: number) => timestampOf(after(story.now, -minutes * MINUTE_MS));
    const lain = (minutes: number) =>
      story.when(reactor, 'MoveUnit', { ...found, spilledAt: since(minutes) });
    const before = story.state.items.T1?.outOfStorageMs ?? 0;
    const left = 10 - Math.ceil(before / MINUTE_MS);
    const short = lain(left).isRecorded();
    expect(short.state.items.T1?.outOfStorageMs).toBe(before + left * MINUTE_MS);
    lain(11).isRecorded(broke('STORAGE_TOO_WARM', unit('T1')));
  });

  it('H16: is in no package, though it was thought to be in one', () => {
    const { items } = given('product-packed')
      .when(reactor, 'MoveUnit', found)
      .happens(mapped(to)).state;
    expect(items.T1).toMatchObject({ place: to, sscc: undefined, custodian: vault });
  });

  it('H35: is cold again: the clock that ran since it was taken out stops', () => {
    const { items } = given('retrieved').when(reactor, 'MoveUnit', found).happens(mapped(to)).state;
    expect(items.T1).toMatchObject({
      outOfStorageSince: undefined,
      outOfStorageMs: 6 * MINUTE_MS,
    });
  });
});
