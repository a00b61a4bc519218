import type { ItemState, JourneyState, PackageState } from '../journey/journey-state.js';
import { aTube, journeyWith } from '../journey/journey-with.fixture.js';
import { atTheCollection } from './next-step.js';

const ward = { organisation: 'fn-motol', site: 'motol', post: 'neurology' };
const road = { organisation: 'medikuryr', site: 'medikuryr', post: 'road' };
const LABEL = '09512345000016.A999926ABC123M1.1';
const { custodian: _, ...unowned } = aTube;
const bag: ItemState = {
  ...unowned,
  kind: 'starting-material',
  item: 'M1',
  status: 'planned',
  label: LABEL,
};
const labelled = (verifiedBy?: string): Partial<JourneyState> => ({
  labels: {
    [LABEL]: {
      item: 'M1',
      status: 'applied',
      appliedBy: 'physician-1',
      ...(verifiedBy === undefined ? {} : { verifiedBy }),
    },
  },
});
const step = (items: readonly ItemState[], change: Partial<JourneyState> = {}) =>
  atTheCollection(journeyWith(items, change), ward).step;

describe('what comes next at a collection', () => {
  it('is a label, printed at the bed and put on', () => {
    expect(step([])).toBe('print');
    expect(step([bag])).toBe('apply');
  });

  it('H1: is a comparison by another, before anything is aspirated', () => {
    const on = { ...bag, status: 'labelled' };
    expect(step([on], labelled())).toBe('compare');
    expect(atTheCollection(journeyWith([on], labelled()), ward).labelledBy).toBe('physician-1');
    expect(step([on], labelled('nurse-1'))).toBe('aspirate');
  });

  it('is to pack what was collected, to seal it, and to give it away', () => {
    const full = { ...bag, status: 'present', custodian: ward };
    expect(step([full])).toBe('pack');
    const parcel = (change: Partial<PackageState>): Partial<JourneyState> => ({
      packages: {
        '395123450000000017': {
          sscc: '395123450000000017',
          items: ['M1'],
          status: 'packed',
          custodian: ward,
          destination: road,
          ...change,
        },
      },
    });
    const packed = { ...full, sscc: '395123450000000017' };
    expect(step([packed], parcel({}))).toBe('package');
    expect(step([packed], parcel({ status: 'sealed' }))).toBe('package');
    const gone = { ...packed, custodian: road };
    expect(step([gone], parcel({ status: 'in-transit', custodian: road }))).toBe('over');
  });

  it('begins again with the batch that follows one that failed', () => {
    const consumed = { ...bag, status: 'consumed' };
    expect(step([consumed])).toBe('over');
    expect(step([consumed], { currentBatch: 'B2' })).toBe('print');
  });
});
