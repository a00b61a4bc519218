import type { ItemState, JourneyState } from '../journey/journey-state.js';
import { aTube as tube, journeyWith } from '../journey/journey-with.fixture.js';
import { atTheBed } from './next-step.js';

const ward = { organisation: 'fn-motol', site: 'motol', post: 'neurology' };
const syringe: ItemState = { ...tube, item: 'SY1', kind: 'syringe', parents: ['T1'] };

type Known = Partial<JourneyState['bedside']>;

const doseWith = (items: readonly ItemState[], known: Known = {}): JourneyState => {
  const { bedside } = journeyWith(items);
  return journeyWith(items, { bedside: { ...bedside, ...known } });
};

const checkedBy = (item: string, ...people: readonly string[]): Known => ({
  verifications: people.map(person => ({ person, item, at: 0 })),
});

const stepWith = (items: readonly ItemState[], bedside?: Known, isMadeReady = false) =>
  atTheBed(doseWith(items, bedside), ward, isMadeReady).step;

describe('what comes next at the bed', () => {
  it('is nothing while the dose is elsewhere, in a package, or at another post', () => {
    expect(stepWith([])).toBe('receive');
    expect(stepWith([{ ...tube, sscc: '395123450000000017' }])).toBe('receive');
    expect(stepWith([{ ...tube, custodian: { ...ward, post: 'pharmacy' } }])).toBe('receive');
  });

  it('H30: is a check until two different people have made one', () => {
    expect(stepWith([tube])).toBe('check');
    expect(stepWith([tube], checkedBy('T1', 'nurse-1', 'nurse-1'))).toBe('check');
    expect(stepWith([tube], checkedBy('T1', 'nurse-1', 'nurse-2'))).toBe('open');
  });

  it('is the thaw of what is frozen, before anybody checks it', () => {
    const frozen = { ...tube, frozenAt: 0 };
    const thawed = { ...frozen, thawedUseBy: 3_600_000 };
    expect(stepWith([frozen])).toBe('thaw');
    expect(stepWith([thawed])).toBe('end-thaw');
    expect(stepWith([{ ...thawed, thawEndedAt: 1 }])).toBe('check');
  });

  it('goes on from the opened tube to a syringe with a label of its own', () => {
    const opened = { ...tube, status: 'opened' };
    const two = checkedBy('T1', 'nurse-1', 'nurse-2');
    const { custodian: _, ...printed } = { ...syringe, status: 'planned' };
    expect(stepWith([opened], two, true)).toBe('reconstitute');
    expect(stepWith([{ ...opened, reconstitutedAt: 1 }], two, true)).toBe('label-syringe');
    expect(stepWith([opened, printed], two)).toBe('label-syringe');
    expect(stepWith([opened, { ...printed, status: 'labelled' }], two)).toBe('draw-up');
  });

  it('is a time-out for this very syringe, the infusion, and its end', () => {
    const consumed = { ...tube, status: 'consumed' };
    const two = checkedBy('T1', 'nurse-1', 'nurse-2');
    const held = { timeOut: { syringe: 'SY1', at: 0 } };
    expect(stepWith([consumed, syringe], two)).toBe('time-out');
    expect(stepWith([consumed, syringe], { ...two, timeOut: { syringe: 'SY0', at: 0 } })).toBe(
      'time-out',
    );
    expect(stepWith([consumed, syringe], { ...two, ...held })).toBe('start');
    expect(stepWith([consumed, syringe], { ...two, ...held, running: 'SY1' })).toBe('end');
    expect(stepWith([consumed], { doseGiven: true })).toBe('over');
  });

  it('H28: is a check of the syringe itself, when a mismatch has voided those of its tube', () => {
    const consumed = { ...tube, status: 'consumed' };
    expect(stepWith([consumed, syringe])).toBe('check');
    expect(stepWith([consumed, syringe], checkedBy('SY1', 'nurse-1', 'nurse-2'))).toBe('time-out');
  });

  it('takes of two tubes the one that people have in hand', () => {
    const spare = { ...tube, item: 'T2' };
    const bed = atTheBed(doseWith([spare, tube], checkedBy('T1', 'nurse-1')), ward, false);
    expect(bed.tube?.item).toBe('T1');
  });
});
