import { Given } from '../../test/given-when-then.js';
import { nurse, secondNurse } from '../../test/people.js';
import { OURS } from '../../test/scans.js';
import { type Site, type SiteCommand, type SiteEvent, decideSite, quietSite } from './site.js';

const ward = new Given<SiteCommand, Site, SiteEvent>(
  { decide: decideSite, fold: () => quietSite },
  [],
);
const units = [{ coi: OURS.coi, item: 'T1' }];

describe('a change of shift', () => {
  it('is told by whoever comes on duty, with the list of what was handed over', () => {
    ward.when(secondNurse, 'HandOverShift', { from: nurse.person, units }).happens({
      type: 'ShiftHandedOver',
      data: { post: 'ward', from: 'nurse', to: 'second-nurse', units },
    });
  });

  it('H19: has two people: nobody takes over from himself', () => {
    ward.when(nurse, 'HandOverShift', { from: nurse.person, units }).isRefused('ONE_PERSON_TWICE');
  });

  it('H43: waits for somebody whose training counts', () => {
    ward
      .whenUntrained(secondNurse, 'HandOverShift', { from: nurse.person, units })
      .isRefused('TRAINING_LAPSED');
  });

  it('may be of an empty shelf: then the list says so', () => {
    ward.when(secondNurse, 'HandOverShift', { from: nurse.person, units: [] }).happens({
      type: 'ShiftHandedOver',
      data: { post: 'ward', from: 'nurse', to: 'second-nurse', units: [] },
    });
  });
});
