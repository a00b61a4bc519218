import type { ActType, Placed } from '../offline/kept-act.js';
import {
  type PackageRow,
  byUrgency,
  goesTo,
  isHeldOut,
  isUnderWay,
  liesAt,
  stopsOf,
} from './run.js';

const road = { organisation: 'medikuryr', site: 'medikuryr', post: 'road' };
const ward = { organisation: 'fn-motol', site: 'motol', post: 'neurology' };

const row = (sscc: string, change: Partial<PackageRow> = {}): PackageRow => ({
  coi: 'CHA999926ABC123',
  sscc,
  state: 'held',
  status: 'sealed',
  seal: 'SEAL1',
  logger: 'LOG1',
  origin: ward,
  onHold: false,
  liesAt: null,
  destinationTitle: 'Ward, Hospital',
  originTitle: 'Ward, Hospital',
  destinationTelephone: null,
  originTelephone: null,
  fromTitle: 'On the road, Courier',
  warmth: { minMilliCelsius: 2_000, maxMilliCelsius: 8_000, measured: null },
  from: road,
  to: null,
  destination: ward,
  printedDestination: null,
  offeredAt: null,
  offerExpiresAt: null,
  deliverBy: null,
  expiresAt: null,
  ...change,
});

const done = (
  type: ActType,
  sscc: string,
  fate: Placed['fate'] = { state: 'waiting' },
  fields: object = {},
): Placed => ({
  order: 1,
  person: 'courier-1',
  at: road,
  type,
  sscc,
  coi: undefined,
  body: { commandId: type, occurredAt: '2026-03-02T08:00:00Z', device: 'phone-1', ...fields },
  reason: 'no signal',
  deviceSignature: '',
  mayBeTimely: false,
  fate,
  isSeen: false,
});

const unsent = (type: ActType, fields: object): Placed =>
  done(type, '1', { state: 'waiting' }, fields);

const stateOf = (rows: readonly PackageRow[], ...acts: readonly Placed[]) =>
  stopsOf(rows, acts).map(({ sscc, state }) => [sscc, state]);

describe('a run', () => {
  it('is as the ledger told it, as long as nothing was done since', () => {
    expect(stateOf([row('1'), row('2', { state: 'offered' })])).toEqual([
      ['1', 'held'],
      ['2', 'offered'],
    ]);
  });

  it('H24: is as his hands have it, once he has done what the ledger has not heard of', () => {
    const offered = row('1', { state: 'offered' });
    expect(stateOf([offered], done('AcceptHandoff', '1'))).toEqual([['1', 'held']]);
    expect(stateOf([offered], done('RefuseHandoff', '1'))).toEqual([['1', 'left']]);
    expect(stateOf([row('1')], done('DepositPackage', '1'))).toEqual([['1', 'left']]);
    expect(stateOf([row('1')], done('OpenDeviation', '1'))).toEqual([['1', 'held']]);
  });

  it('H24: has packages of which only this phone knows', () => {
    expect(stateOf([], done('AcceptHandoff', '9'))).toEqual([['9', 'held']]);
    expect(stateOf([], done('ReportNotFound', '9'))).toEqual([['9', 'unknown']]);
  });

  it('believes the ledger again of what it has heard, or refused', () => {
    const offered = row('1', { state: 'offered' });
    const problem = { status: 409, code: 'NO_OFFER', title: '', remedy: '', facts: {} };
    expect(stateOf([offered], done('AcceptHandoff', '1', { state: 'refused', problem }))).toEqual([
      ['1', 'offered'],
    ]);
  });

  it('begins with what must be there soonest', () => {
    const rows = [
      row('1'),
      row('2', { expiresAt: '2026-03-02T10:00:00.000Z' }),
      row('3', { deliverBy: '2026-03-02T09:00:00.000Z', expiresAt: '2026-03-03T09:00:00.000Z' }),
    ];
    expect(
      stopsOf(rows, [])
        .toSorted(byUrgency)
        .map(({ sscc }) => sscc),
    ).toEqual(['3', '2', '1']);
  });

  it('knows what is under way and what is held out, told or not', () => {
    const [still] = stopsOf([row('1')], []);
    const [gone] = stopsOf([row('1')], [done('DepartPackage', '1')]);
    const [driven] = stopsOf([row('1', { status: 'in-transit' })], []);
    expect([still, gone, driven].map(stop => stop && isUnderWay(stop))).toEqual([
      false,
      true,
      true,
    ]);
    const [offered] = stopsOf([row('1', { to: ward })], []);
    const [heldOut] = stopsOf([row('1')], [unsent('OfferHandoff', { to: ward })]);
    const [taken] = stopsOf(
      [row('1', { state: 'offered', to: road })],
      [done('AcceptHandoff', '1')],
    );
    expect([still, offered, heldOut, taken].map(stop => stop && isHeldOut(stop))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it('lies where nobody stands until it is fetched, told or not, and is in nobody’s hands there', () => {
    const locker = { site: 'motol', post: 'locker-1' };
    const [told] = stopsOf([row('1', { liesAt: locker })], []);
    const [left] = stopsOf([row('1')], [unsent('DepositPackage', { at: locker })]);
    const [fetched] = stopsOf([row('1', { liesAt: locker })], [unsent('CollectPackage', {})]);
    expect([told, left, fetched].map(stop => stop && [stop.state, liesAt(stop)])).toEqual([
      ['left', locker],
      ['left', locker],
      ['held', undefined],
    ]);
  });

  it('goes where he last said that he drives it, with the number of that place', () => {
    const vault = { organisation: 'bioinova', site: 'bioinova', post: 'vault' };
    const known = row('1', {
      origin: vault,
      originTitle: 'Vault',
      originTelephone: '+420 200 000 022',
    });
    const [onward] = stopsOf([known], []);
    const [back] = stopsOf([known], [unsent('DepartPackage', { destination: vault })]);
    expect([onward, back].map(stop => stop && goesTo(stop))).toMatchObject([
      { post: ward, telephone: null },
      { post: vault, title: 'Vault', telephone: '+420 200 000 022' },
    ]);
  });
});
