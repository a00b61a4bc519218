import { broke } from '../../test/given-when-then.js';
import { given, unit } from '../../test/journey-story.js';
import { cleanRoom, keeper, operator, qa } from '../../test/people.js';
import { OURS, scan, scanOfStranger } from '../../test/scans.js';
import type { PresentedPosition } from '../kernel/presented.js';
import type { RetrieveUnit } from './commands.js';
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

describe('retrieving a unit', () => {
  const certified = given('certified');
  const fetching = (change: Partial<RetrieveUnit['data']> = {}): RetrieveUnit['data'] => ({
    wanted: 'T1',
    position: position('A1', ours('T1')),
    found: scan('T1'),
    ...change,
  });
  const retrieved: StorageEvent = {
    type: 'UnitRetrieved',
    data: { item: 'T1', place: { box: 'BOX-1', position: 'A1' } },
  };

  it('scans the position and the tube, and starts the clock of its minutes in the warm', () => {
    const { items } = certified.when(keeper, 'RetrieveUnit', fetching()).happens(retrieved).state;
    expect(items.T1).toMatchObject({ place: undefined, outOfStorageSince: certified.now });
  });

  it('H15: by the card of another box is stopped, whatever that position holds', () => {
    const slotOf = { ...position('A1', ours('T1')), isScanned: true as const, slotOf: 'BOX-2' };
    certified
      .when(keeper, 'RetrieveUnit', fetching({ position: slotOf }))
      .isStopped('SLOT_OF_ANOTHER_BOX');
  });

  it('H15: is stopped when the position holds another of our tubes, and what was wanted is held', () => {
    certified
      .when(keeper, 'RetrieveUnit', fetching({ found: scan('T2') }))
      .isStopped('POSITION_HOLDS_ANOTHER', unit('T1'));
  });

  it("H15: is stopped when the position holds another participant's tube, and what was wanted is held", () => {
    certified
      .when(keeper, 'RetrieveUnit', fetching({ found: scanOfStranger('T1') }))
      .isStopped('POSITION_HOLDS_ANOTHER', unit('T1'));
  });

  it('H16: is stopped when the ledger knows the tube elsewhere, though the tube is the right one', () => {
    certified
      .when(keeper, 'RetrieveUnit', fetching({ position: position('A7') }))
      .isStopped('POSITION_HOLDS_ANOTHER');
  });

  it('H19: is stopped at a post that does not hold it', () => {
    certified.when(operator, 'RetrieveUnit', fetching()).isStopped('NOT_CUSTODIAN');
  });

  it('twice is stopped: it is no longer there', () => {
    given('retrieved').when(keeper, 'RetrieveUnit', fetching()).isStopped('POSITION_HOLDS_ANOTHER');
  });

  it('of the wrong tube, when it has happened, is recorded as what it was', () => {
    certified
      .whenToldAfterwards(keeper, 'RetrieveUnit', fetching({ found: scan('T2') }))
      .isRecorded(broke('POSITION_HOLDS_ANOTHER', unit('T1')))
      .as({
        type: 'UnitRetrieved',
        data: { item: 'T2', place: { box: 'BOX-1', position: 'A1' } },
      });
  });

  it('H19: by another post, when it has happened, is recorded: the tube is in its hands', () => {
    const { items } = certified
      .whenToldAfterwards(operator, 'RetrieveUnit', fetching())
      .isRecorded(broke('NOT_CUSTODIAN'))
      .as(retrieved).state;
    expect(items.T1).toMatchObject({ custodian: cleanRoom, sscc: undefined, place: undefined });
  });

  it('is a rescue when it must be: a hold does not stop it', () => {
    certified
      .and(qa, {
        type: 'HoldPlaced',
        data: { hold: 'HOLD-1', scope: unit('T1'), cause: { kind: 'person', reason: 'a doubt' } },
      })
      .when(keeper, 'RetrieveUnit', fetching())
      .happens(retrieved);
  });
});
