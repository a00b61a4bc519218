import type { PackageState } from '../journey/journey-state.js';
import { parcelStep } from './parcel-step.js';

const ward = { organisation: 'fn-motol', site: 'motol', post: 'neurology' };
const road = { organisation: 'medikuryr', site: 'medikuryr', post: 'road' };
const room = { organisation: 'bioinova', site: 'bioinova', post: 'clean-room' };
const parcel: PackageState = {
  sscc: '395123450000000017',
  items: ['T1'],
  status: 'in-transit',
  custodian: road,
  destination: ward,
};
const step = (change: Partial<PackageState>, at = ward) => parcelStep({ ...parcel, ...change }, at);
const offered = { offer: { to: ward, expiresAt: 1 } };

describe('what comes next for a package', () => {
  it('is nothing for whoever has not got it, until it is held out to him', () => {
    expect(step({})).toBe('elsewhere');
    expect(step(offered)).toBe('accept');
    expect(step(offered, room)).toBe('elsewhere');
  });

  it('H21: is to receive it and to read its logger out before anybody opens it', () => {
    const here = { custodian: ward };
    expect(step(here)).toBe('receive');
    expect(step({ ...here, status: 'received' })).toBe('read-out');
    expect(step({ ...here, status: 'received', loggerData: {} })).toBe('open');
    expect(step({ ...here, status: 'opened', loggerData: {} })).toBe('unpack');
    expect(step({ ...here, status: 'unpacked' })).toBe('over');
  });

  it('is to seal it and to hold it out where it was packed', () => {
    const packed = { custodian: room, status: 'packed' };
    expect(step(packed, room)).toBe('seal');
    expect(step({ ...packed, status: 'sealed' }, room)).toBe('give');
    expect(step({ ...packed, status: 'sealed', offer: { to: road, expiresAt: 1 } }, room)).toBe(
      'given',
    );
  });
});
