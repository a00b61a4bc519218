import { broke } from '../../test/given-when-then.js';
import { batch, given, parcel, unit, wholeJourney } from '../../test/journey-story.js';
import { courier, keeper, qa, qp, reactor, vault, ward } from '../../test/people.js';
import { marrowParcel, outsideOf, productParcel } from '../../test/scans.js';
import type { HoldCause, HoldEvent } from '../hold/events.js';
import type { HoldScope } from '../kernel/finding.js';
import { DAY_MS, MINUTE_MS } from '../kernel/instant.js';

const { sscc } = productParcel;
const outside = outsideOf(productParcel);
const departed = { type: 'PackageDeparted', data: { sscc, destination: ward } } as const;

const held = (scope: HoldScope, cause?: HoldCause): HoldEvent => ({
  type: 'HoldPlaced',
  data: { hold: 'HOLD-1', scope, cause: cause ?? { kind: 'person', reason: 'a doubt' } },
});
const withdrawn = held(wholeJourney, {
  kind: 'stop',
  stop: 'STOP-1',
  cause: 'consent-withdrawn',
});

describe('leaving for the patient', () => {
  const accepted = given('product-accepted');

  it('is right with a released product in the hands of its custodian', () => {
    const { packages } = accepted.when(courier, 'DepartPackage', outside).happens(departed).state;
    expect(packages[sscc]).toMatchObject({ status: 'in-transit', departedAt: accepted.now });
  });

  it('H13: is nothing else where it is left for the ward at a counter, and no hold is walked round', () => {
    const leaving = {
      ...outside,
      at: {
        site: 'prg',
        post: 'cargo',
        declared: { post: 'cargo', kind: 'airline', organisation: 'air', limitMinutes: 60 },
      },
      for: ward,
      proof: { kind: 'waybill', sha256: 'sha256-of-waybill' },
    } as const;
    accepted.when(courier, 'DepositPackage', leaving).isRecorded();
    accepted.and(qa, held(wholeJourney)).when(courier, 'DepositPackage', leaving).isStopped('HELD');
    accepted
      .when(courier, 'DepartPackage', outside)
      .next.and(qa, held(wholeJourney))
      .when(courier, 'DepositPackage', leaving)
      .isRecorded();
  });

  it('H18: with a package of another therapy is stopped', () => {
    given('retrieved').when(courier, 'DepartPackage', outside).isStopped('WRONG_PACKAGE');
  });

  it('H19: with a package that was only offered is stopped', () => {
    given('product-offered').when(courier, 'DepartPackage', outside).isStopped('NOT_CUSTODIAN');
  });

  it('without a seal is refused', () => {
    given('product-packed')
      .when(keeper, 'DepartPackage', outside)
      .isRefused('ITEM_NOT_READY', { status: 'packed' });
  });

  it('H14: under another seal is stopped, and the package is held', () => {
    accepted
      .when(courier, 'DepartPackage', { ...outside, seal: 'SEAL-9' })
      .isStopped('SEAL_DIFFERS', parcel(productParcel));
  });

  it('H21: with another logger is stopped', () => {
    accepted
      .when(courier, 'DepartPackage', { ...outside, logger: 'LOGGER-9' })
      .isStopped('LOGGER_DIFFERS');
  });

  it('H23: is refused while the clock of the ledger is behind its own records', () => {
    const lastly = accepted.events.at(-1)!.recordedAt;
    const behind = (ms: number) => accepted.at((lastly - ms) as typeof lastly);
    behind(2 * MINUTE_MS)
      .when(courier, 'DepartPackage', outside)
      .happens(departed);
    behind(2 * MINUTE_MS + 1)
      .when(courier, 'DepartPackage', outside)
      .isRefused('LEDGER_CLOCK_OFF', { behindSeconds: 120 });
  });

  it.each([
    ['ahead', 24 * 60 * MINUTE_MS, 86_400],
    ['back', -90_000, -90],
  ])('H23: is refused while the clock of the ledger has jumped %s', (_way, offMs, offSeconds) => {
    accepted
      .onLedgerOffBy(offMs)
      .when(courier, 'DepartPackage', outside)
      .isRefused('LEDGER_CLOCK_DOUBTED', { offSeconds });
  });

  it('H23: that is told afterwards is recorded while the clock of the ledger has jumped, and nothing is held for it', () => {
    accepted
      .onLedgerOffBy(24 * 60 * MINUTE_MS)
      .whenToldAfterwards(courier, 'DepartPackage', outside)
      .isRecorded(broke('LEDGER_CLOCK_DOUBTED'));
  });

  it.each([2 * MINUTE_MS, -2 * MINUTE_MS])('bears a device clock that is %i ms off', offMs => {
    accepted.onDeviceOffBy(offMs).when(courier, 'DepartPackage', outside).happens(departed);
  });

  it('H23: is stopped when the device clock is further off, whichever way', () => {
    for (const offMs of [2 * MINUTE_MS + 1, -2 * MINUTE_MS - 1]) {
      accepted
        .onDeviceOffBy(offMs)
        .when(courier, 'DepartPackage', outside)
        .isStopped('DEVICE_CLOCK_OFF');
    }
  });

  it('H23: is kept from no starting material and from no way back by any clock', () => {
    const marrow = outsideOf(marrowParcel);
    const back = { ...outside, destination: vault };
    for (const offMs of [DAY_MS, -DAY_MS]) {
      given('accepted').onDeviceOffBy(offMs).when(courier, 'DepartPackage', marrow).isRecorded();
      accepted.onDeviceOffBy(offMs).when(courier, 'DepartPackage', back).isRecorded();
      const slept = accepted.onDeviceOffBy(offMs).onLedgerOffBy(offMs);
      slept.when(courier, 'DepartPackage', back).isRecorded();
    }
  });

  it('H13: is stopped when the batch was rejected', () => {
    accepted
      .and(qp, { type: 'BatchRejected', data: { batch: 'B1', reason: 'contaminated' } })
      .when(courier, 'DepartPackage', outside)
      .isStopped('REJECTED');
  });

  it('H13: is stopped before the stage that the protocol wants: final for frozen cells', () => {
    given('product-accepted')
      .and(qp, {
        type: 'BatchCertified',
        data: { batch: 'B1', stage: 'conditional', units: ['T1'], labels: [] },
      })
      .when(courier, 'DepartPackage', outside)
      .isStopped('NOT_RELEASED');
  });

  it('goes on the conditional stage where the protocol says so: fresh cells cannot wait', () => {
    given('product-accepted', 'fresh').when(courier, 'DepartPackage', outside).happens(departed);
  });

  it.each([
    ['the therapy', wholeJourney],
    ['its batch', batch('B1')],
    ['its package', parcel(productParcel)],
    ['its tube', unit('T1')],
    ['the harvest it was filled from', unit('H1')],
  ])('H25: is stopped by a hold on %s', (_what, scope) => {
    accepted.and(qa, held(scope)).when(courier, 'DepartPackage', outside).isStopped('HELD');
  });

  it.each([
    ['another tube', unit('T2')],
    ['another batch', batch('B2')],
  ])('is not stopped by a hold on %s', (_what, scope) => {
    accepted.and(qa, held(scope)).when(courier, 'DepartPackage', outside).happens(departed);
  });

  it('goes on once QA has lifted the hold', () => {
    accepted
      .and(qa, held(unit('T1')))
      .and(qa, {
        type: 'HoldResolved',
        data: { hold: 'HOLD-1', disposition: 'lifted', evidence: 'report 7' },
      })
      .when(courier, 'DepartPackage', outside)
      .happens(departed);
  });

  it('H34: ends with the millisecond of the expiry', () => {
    accepted
      .after('TubesFilled', 365 * DAY_MS - 1)
      .when(courier, 'DepartPackage', outside)
      .happens(departed);
    accepted
      .after('TubesFilled', 365 * DAY_MS)
      .when(courier, 'DepartPackage', outside)
      .isStopped('EXPIRED');
  });

  it('H48: is stopped after a withdrawal, and told by its true name', () => {
    accepted
      .and(reactor, withdrawn)
      .when(courier, 'DepartPackage', outside)
      .isStopped('CONSENT_ENDED');
  });

  it('H13: told afterwards it is recorded: the product is on the road', () => {
    accepted
      .and(qp, { type: 'BatchRejected', data: { batch: 'B1', reason: 'contaminated' } })
      .and(qa, held(unit('T1')))
      .whenToldAfterwards(courier, 'DepartPackage', outside)
      .isRecorded(broke('REJECTED', parcel(productParcel)), broke('HELD'))
      .as(departed);
  });
});

describe('leaving for the clean room', () => {
  const marrow = outsideOf(marrowParcel);

  it('is preservation: neither a hold nor a withdrawal stops it', () => {
    const { decision } = given('accepted')
      .and(qa, held(wholeJourney))
      .and(reactor, { ...withdrawn, data: { ...withdrawn.data, hold: 'HOLD-2' } } as HoldEvent)
      .when(courier, 'DepartPackage', marrow);
    expect(decision).toMatchObject({ outcome: 'accepted', findings: [] });
  });

  it('H23: is preservation: a clock of the ledger that nobody trusts does not stop it either', () => {
    const accepted = given('accepted');
    const lastly = accepted.events.at(-1)!.recordedAt;
    for (const doubted of [
      accepted.onLedgerOffBy(60 * MINUTE_MS),
      accepted.at((lastly - 60 * MINUTE_MS) as typeof lastly),
    ])
      expect(doubted.when(courier, 'DepartPackage', marrow).decision).toMatchObject({
        outcome: 'accepted',
        findings: [],
      });
  });
});
