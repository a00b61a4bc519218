import { given, parcel } from '../../test/journey-story.js';
import { courier, investigator, nurse, qa, road, vault, ward } from '../../test/people.js';
import { outsideOf, productParcel } from '../../test/scans.js';
import { HOUR_MS, after, timestampOf } from '../kernel/instant.js';

const { sscc } = productParcel;
const otherWard = { ...ward, post: 'other-ward' };
const otherHospital = { organisation: 'hospital-2', site: 'hospital-2', post: 'ward' };
const to = (destination: typeof ward) => ({
  package: { sscc },
  destination,
  reason: 'the bed was moved',
});
const rerouted = (destination: typeof ward) =>
  ({
    type: 'DestinationRerouted',
    data: { sscc, from: ward, to: destination, reason: 'the bed was moved' },
  }) as const;

describe('a package that shall go elsewhere', () => {
  const travelling = given('product-accepted').when(
    courier,
    'DepartPackage',
    outsideOf(productParcel),
  ).next;

  it('goes there from now on, also on its way, and what its label says stays on record', () => {
    const { packages } = travelling
      .when(investigator, 'RerouteDestination', to(otherWard))
      .happens(rerouted(otherWard)).state;
    expect(packages[sscc]).toMatchObject({
      destination: otherWard,
      heading: otherWard,
      printedDestination: ward,
      custodian: road,
    });
  });

  it('keeps the destination that is on its label, however often it is sent elsewhere', () => {
    const twice = travelling
      .when(qa, 'RerouteDestination', to(otherWard))
      .next.when(qa, 'RerouteDestination', to(vault)).state;
    expect(twice.packages[sscc]).toMatchObject({ destination: vault, printedDestination: ward });
    const back = travelling
      .when(qa, 'RerouteDestination', to(otherWard))
      .next.when(qa, 'RerouteDestination', to(ward)).state;
    expect(back.packages[sscc]?.printedDestination).toBeUndefined();
  });

  it('H18: does not go where its participant is not treated', () => {
    travelling.when(qa, 'RerouteDestination', to(otherHospital)).isStopped('NOT_DESTINATION');
  });

  it('goes to another hospital once the dose is planned there', () => {
    const planned = travelling.and(investigator, {
      type: 'InfusionPlanned',
      data: {
        doseNumber: 1,
        site: otherHospital.site,
        post: otherHospital.post,
        plannedAt: timestampOf(after(travelling.now, HOUR_MS)),
      },
    } as never);
    planned.when(qa, 'RerouteDestination', to(otherHospital)).happens(rerouted(otherHospital));
  });

  it('goes back whatever is held, and towards a patient only when nothing is', () => {
    const held = travelling.and(qa, {
      type: 'HoldPlaced',
      data: {
        hold: 'HOLD-9',
        scope: parcel(productParcel),
        cause: { kind: 'person', reason: 'a doubt' },
      },
    });
    held.when(qa, 'RerouteDestination', to(vault)).happens(rerouted(vault));
    expect(held.when(qa, 'RerouteDestination', to(otherWard)).decision).toMatchObject({
      outcome: 'refused',
      refusal: { code: 'HELD' },
    });
  });

  it('H19: is not offered any more to whoever waits where it does not go', () => {
    const offered = travelling.when(courier, 'OfferHandoff', {
      ...outsideOf(productParcel),
      to: ward,
    }).next;
    const { next } = offered.when(qa, 'RerouteDestination', to(vault));
    expect(next.events.slice(-2)).toMatchObject([
      { type: 'DestinationRerouted' },
      { type: 'OfferCancelled' },
    ]);
    expect(next.state.packages[sscc]?.offer).toBeUndefined();
    next.when(nurse, 'AcceptHandoff', outsideOf(productParcel)).isRefused('NO_OFFER');
  });

  it('is still offered to the courier who shall fetch it', () => {
    const offered = given('product-offered');
    const { state } = offered
      .when(qa, 'RerouteDestination', to(otherWard))
      .happens(rerouted(otherWard));
    expect(state.packages[sscc]?.offer).toBeDefined();
  });

  it('is refused when it goes there already, or has arrived', () => {
    travelling.when(qa, 'RerouteDestination', to(ward)).isRefused('ALREADY_DONE');
    given('product-received')
      .when(qa, 'RerouteDestination', to(otherWard))
      .isRefused('ITEM_NOT_READY', { status: 'received' });
  });

  it('H18: is one of this therapy', () => {
    given('retrieved').when(qa, 'RerouteDestination', to(otherWard)).isStopped('WRONG_PACKAGE');
  });
});
