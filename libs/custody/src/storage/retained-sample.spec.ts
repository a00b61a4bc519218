import { given } from '../../test/journey-story.js';
import { cleanRoom, keeper, operator, vault } from '../../test/people.js';
import { OURS, scan } from '../../test/scans.js';

/** What is kept of a batch for later questions lies in the same boxes as what is given. */
describe('a retained sample', () => {
  const position = {
    box: 'BOX-1',
    position: 'C1',
    exists: true,
    occupant: { coi: OURS.coi, item: 'Q1' },
  };
  const run = { freezer: 'FREEZER-1', program: 'SLOW', traceSha256: 'sha256' };
  const stored = given('sampled')
    .when(operator, 'SealTube', { tube: scan('Q1') })
    .happens({ type: 'TubeSealed', data: { item: 'Q1' } })
    .next.when(operator, 'FreezeTubes', { tubes: [scan('Q1')], ...run })
    .happens({ type: 'TubesFrozen', data: { items: ['Q1'], ...run } })
    .next.and(keeper, {
      type: 'UnitsHandedOver',
      data: { items: ['Q1'], from: cleanRoom, to: vault },
    })
    .when(keeper, 'PutAwayUnit', { tube: scan('Q1'), position, boxRevision: 7 })
    .happens({
      type: 'UnitStored',
      data: { item: 'Q1', place: { box: 'BOX-1', position: 'C1' }, boxRevision: 7 },
    }).next;

  it('is closed, frozen, put away and fetched like a tube', () => {
    stored.when(keeper, 'RetrieveUnit', { wanted: 'Q1', position, found: scan('Q1') }).happens({
      type: 'UnitRetrieved',
      data: { item: 'Q1', place: { box: 'BOX-1', position: 'C1' } },
    });
  });

  it('H15: is never the dose: fetched in its place, it is stopped', () => {
    stored
      .when(keeper, 'RetrieveUnit', { wanted: 'T1', position, found: scan('Q1') })
      .isStopped('POSITION_HOLDS_ANOTHER', { kind: 'unit', item: 'T1' });
  });
});
