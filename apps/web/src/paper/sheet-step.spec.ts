import type { DowntimeState } from '../journey/downtime-state.js';
import { partOf, sheetStep } from './sheet-step.js';

const FORM = 'CHA999926ABC123-2-B';
const typed = {
  form: FORM,
  enteredBy: 'nurse-1',
  at: 1,
  paper: { kind: 'illegible', says: 'nothing', at: '2026-03-14T01:18:00+01:00' },
} as const;
const step = (change: Partial<DowntimeState>, me = 'nurse-1') =>
  sheetStep({ packs: {}, entered: {}, returned: {}, ...change }, FORM, me);

describe('what comes next with a sheet of paper', () => {
  it('H50: is to enter it, until it is entered or accounted for', () => {
    expect(step({})).toBe('enter');
    expect(step({ returned: { [FORM]: 'blank' } })).toBe('over');
  });

  it('H50: is to compare it with its paper, by somebody else than whoever typed it', () => {
    expect(step({ entered: { [FORM]: typed } })).toBe('mine');
    expect(step({ entered: { [FORM]: typed } }, 'nurse-2')).toBe('compare');
    const compared = { ...typed, compared: { by: 'nurse-2', agrees: true } };
    expect(step({ entered: { [FORM]: compared } }, 'nurse-3')).toBe('over');
  });

  it('says which sheet of a pack it is', () => {
    expect(partOf(FORM)).toBe('B');
  });
});
