import type { ItemState, JourneyState, PackageState } from '../journey/journey-state.js';
import { aTube, journeyWith } from '../journey/journey-with.fixture.js';
import { type Making, atTheBench } from './next-step.js';

const room = { organisation: 'bioinova', site: 'bioinova', post: 'clean-room' };
const vault = { ...room, post: 'vault' };
const FRESH: Making = { passages: 2, isFrozen: false };
const CRYO: Making = { passages: 2, isFrozen: true };

const a = (kind: string, item: string, change: Partial<ItemState> = {}): ItemState => ({
  ...aTube,
  kind,
  item,
  custodian: room,
  ...change,
});
const marrow = a('starting-material', 'M1');
const tube = (change: Partial<ItemState> = {}) => a('tube', 'T1', { parents: ['H1'], ...change });
const step = (items: readonly ItemState[], change: Partial<JourneyState> = {}, making = FRESH) =>
  atTheBench(journeyWith(items, change), room, making).step;

describe('what comes next in a clean room', () => {
  it('is to wait while nothing of the therapy is there', () => {
    expect(step([])).toBe('wait');
    expect(step([{ ...marrow, custodian: vault }])).toBe('wait');
    expect(step([{ ...marrow, sscc: '395123450000000017' }])).toBe('wait');
  });

  it.each([
    ['in-transit', 'package'],
    ['received', 'package'],
    ['opened', 'package'],
    ['unpacked', 'wait'],
  ])('where a package of it is %s is the step %s', (status, expected) => {
    const parcel: PackageState = {
      sscc: '395123450000000017',
      items: ['M1'],
      status,
      custodian: room,
      destination: room,
    };
    expect(step([], { packages: { [parcel.sscc]: parcel } })).toBe(expected);
  });

  it('goes from the marrow over the passages of the protocol to the harvest', () => {
    expect(step([marrow])).toBe('isolate');
    expect(step([a('vessel', 'V1', { passage: 0 })])).toBe('grow');
    expect(step([a('vessel', 'V4', { passage: 1 })])).toBe('grow');
    expect(step([a('vessel', 'V7', { passage: 2 })])).toBe('harvest');
  });

  it('H12: asks for samples of the harvest before anything is filled', () => {
    const harvest = a('harvest', 'H1', { passage: 2 });
    expect(step([harvest])).toBe('sample');
    const taken = { sample: 'Q1', from: 'H1', batch: 'B1', tests: ['sterility'], takenAt: 0 };
    expect(step([harvest], { samples: { Q1: taken } })).toBe('fill');
  });

  it('H14: seals every tube, and tests every seal', () => {
    const sealed = tube({ sealed: true, sealTight: true });
    expect(step([tube()])).toBe('seal');
    expect(step([sealed, { ...tube(), item: 'T2' }])).toBe('seal');
    expect(step([sealed, { ...tube({ sealed: true }), item: 'T2' }])).toBe('test-seal');
  });

  it('hands what is frozen over to the vault, and says when nobody has taken it yet', () => {
    const tight = tube({ sealed: true, sealTight: true });
    expect(step([tight], {}, CRYO)).toBe('freeze');
    const frozen = { ...tight, frozenAt: 1 };
    expect(step([frozen], {}, CRYO)).toBe('hand-over');
    const offered = { ...frozen, offer: { to: vault, expiresAt: 1 } };
    expect(step([offered], {}, CRYO)).toBe('offered');
    expect(step([{ ...offered, custodian: vault }], {}, CRYO)).toBe('over');
  });

  it('keeps what is given fresh until it is packed, and hands over only its samples', () => {
    const tight = tube({ sealed: true, sealTight: true });
    expect(step([tight, a('sample', 'Q1')])).toBe('hand-over');
    expect(step([tight])).toBe('pack');
  });

  it.each([
    ['packed', 'package'],
    ['sealed', 'package'],
    ['in-transit', 'spare'],
  ])(
    'where a package was %s here for a ward is the step %s, and a tube that was not sent is a spare',
    (status, expected) => {
      const tight = tube({ item: 'T2', sealed: true, sealTight: true });
      const sent = { ...tight, item: 'T1', sscc: '395123450000000017' };
      const parcel: PackageState = {
        sscc: '395123450000000017',
        items: ['T1'],
        status,
        custodian: status === 'in-transit' ? { ...room, post: 'road' } : room,
        destination: { organisation: 'fn-motol', site: 'motol', post: 'neurology' },
      };
      expect(step([tight, sent], { packages: { [parcel.sscc]: parcel } })).toBe(expected);
    },
  );

  it('H7: is to throw away what is left of a batch that failed, before the next one', () => {
    const old = a('vessel', 'V1', { batch: 'B1', passage: 0 });
    expect(step([old, a('starting-material', 'M2', { batch: 'B2' })], { currentBatch: 'B2' })).toBe(
      'discard',
    );
  });

  it('shows of the labels those that wait for their contents, of this batch alone', () => {
    const labelled = a('vessel', 'V1', { status: 'labelled' });
    const { custodian: _, ...empty } = labelled;
    const { empty: shown } = atTheBench(
      journeyWith([empty, { ...empty, item: 'V2', batch: 'B0' }]),
      room,
      FRESH,
    );
    expect(shown.map(({ item }) => item)).toEqual(['V1']);
  });
});
