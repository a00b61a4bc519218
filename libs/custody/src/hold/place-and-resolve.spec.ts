import { broke } from '../../test/given-when-then.js';
import { batch, given, nothing, parcel, unit, wholeJourney } from '../../test/journey-story.js';
import {
  courier,
  investigator,
  nurse,
  operator,
  physician,
  qa,
  qp,
  reactor,
  secondQa,
  ward,
} from '../../test/people.js';
import { toldOf } from '../../test/later-dose.js';
import {
  marrowParcel,
  outsideOf,
  packageOf,
  productParcel,
  scan,
  scanOfStranger,
  serialOf,
} from '../../test/scans.js';
import type { HoldScope } from '../kernel/finding.js';
import { timestampOf } from '../kernel/instant.js';
import type { HoldCause, HoldEvent } from './events.js';

const placed = (scope: HoldScope, cause?: HoldCause): HoldEvent => ({
  type: 'HoldPlaced',
  data: { hold: 'HOLD-1', scope, cause: cause ?? { kind: 'person', reason: 'a doubt' } },
});
const placing = (scope: HoldScope) => ({ scope, reason: 'a doubt' });
const resolving = (disposition: 'lifted' | 'rejected', hold = 'HOLD-1') => ({
  hold,
  disposition,
  evidence: 'report 7',
});
const elsewhere = { ...nurse, person: 'a-stranger', site: 'brno', post: 'surgery' };

describe('placing a hold', () => {
  it.each([
    ['the therapy', wholeJourney],
    ['a batch', batch('B1')],
    ['a parcel', parcel(marrowParcel)],
    ['a unit', unit('T1')],
  ])('is for everybody whom the therapy concerns: on %s', (_what, scope) => {
    given('certified').when(nurse, 'PlaceHold', placing(scope)).happens(placed(scope));
  });

  it.each([
    ['a batch', batch('B9')],
    ['a parcel', parcel({ sscc: '395123450000000099' })],
    ['a unit', unit('T9')],
    ['a unit with the name of something else', unit('constructor')],
  ])('H25: on %s that nobody knows falls on the whole therapy', (_what, scope) => {
    given('certified').when(qa, 'PlaceHold', placing(scope)).happens(placed(wholeJourney));
  });

  it('H25: on a batch of which nothing is there falls on the whole therapy: its dose came from the bank', () => {
    const assumed = given('started').when(reactor, 'AssumeUnit', toldOf(given('certified'))).next;
    const holding = (name: string) => assumed.when(qa, 'PlaceHold', placing(batch(name)));
    expect(Object.keys(assumed.state.batches)).toEqual(['B1', 'D1B1']);
    holding('D1B1').happens(placed(batch('D1B1')));
    holding('B1').happens(placed(wholeJourney));
  });

  it('H31: is for whoever sees a danger, also when his training is over: lifting it is not', () => {
    const held = given('certified').whenUntrained(nurse, 'PlaceHold', placing(wholeJourney));
    held.happens(placed(wholeJourney));
    held.next.whenUntrained(qa, 'ResolveHold', resolving('lifted')).isRefused('TRAINING_LAPSED');
  });

  it('is stored even after the infusion: then it is a fact and an alert', () => {
    given('infused')
      .when(qa, 'PlaceHold', placing(unit('T1')))
      .happens(placed(unit('T1')));
  });

  it('numbers holds on', () => {
    const { state } = given('certified')
      .and(qa, placed(unit('T1')))
      .when(qa, 'PlaceHold', placing(unit('T2')));
    expect(Object.keys(state.holds)).toEqual(['HOLD-1', 'HOLD-2']);
  });
});

describe('who may hold a therapy', () => {
  const travelling = given('product-accepted');

  it('H31: not a site that has nothing to do with it', () => {
    travelling
      .when(elsewhere, 'PlaceHold', placing(wholeJourney))
      .isRefused('NOT_CONCERNED', { site: 'brno' });
  });

  it.each([
    ['where the participant is collected', physician],
    ['which made it and still has the spare', operator],
    ['which has it on the road', courier],
  ])('a site %s', (_what, somebody) => {
    travelling.when(somebody, 'PlaceHold', placing(wholeJourney)).isRecorded();
  });

  it.each([qa, qp, investigator, reactor])(
    'the one who answers for every therapy, wherever he is: %#',
    somebody => {
      travelling
        .when({ ...somebody, site: 'brno' }, 'PlaceHold', placing(wholeJourney))
        .isRecorded();
    },
  );

  it('a site to which it is being offered, and one where its dose is planned', () => {
    const offer = {
      offer: 'OFFER-9',
      sscc: productParcel.sscc,
      from: courier,
      to: elsewhere,
      expiresAt: timestampOf(given('infused').now),
    };
    travelling
      .and(courier, { type: 'HandoffOffered', data: offer })
      .when(elsewhere, 'PlaceHold', placing(wholeJourney))
      .isRecorded();
    travelling
      .and(investigator, {
        type: 'InfusionPlanned',
        data: { site: 'brno', post: 'surgery', plannedAt: offer.expiresAt },
      })
      .when(elsewhere, 'PlaceHold', placing(wholeJourney))
      .isRecorded();
  });

  it('the courier no more, once the parcel has left his hands', () => {
    given('product-unpacked')
      .when(courier, 'PlaceHold', placing(wholeJourney))
      .isRefused('NOT_CONCERNED');
  });
});

describe('what a stranger scans', () => {
  it('H31: is stopped, and holds nothing', () => {
    const voided = given('seals-tested').and(operator, {
      type: 'LabelVoided',
      data: { item: 'T1', label: serialOf('T1'), reason: 'smeared' },
    });
    const sealing = { tubes: [scan('T1')], freezer: 'F', program: 'P', traceSha256: 'sha256' };
    voided.when(operator, 'FreezeTubes', sealing).isStopped('LABEL_NOT_CURRENT', unit('T1'));
    voided.when(elsewhere, 'FreezeTubes', sealing).isStopped('LABEL_NOT_CURRENT');
  });

  it('H31: about a seal is a deviation and no hold', () => {
    given('product-departed')
      .when(elsewhere, 'RefuseHandoff', { package: packageOf(productParcel), reason: 'damaged' })
      .isRecorded(broke('PACKAGE_REFUSED'));
  });

  it('H19: is his concern from the moment he has it in his hands', () => {
    given('product-departed')
      .whenToldAfterwards(elsewhere, 'AcceptHandoff', {
        ...outsideOf(productParcel),
        seal: 'SEAL-9',
      })
      .isRecorded(
        broke('NO_OFFER'),
        broke('SEAL_DIFFERS', parcel(productParcel), parcel(productParcel)),
      );
  });

  it('H6: but cells of two people met, whoever says so', () => {
    given('isolated')
      .whenToldAfterwards(elsewhere, 'DiscardVessel', {
        vessel: scanOfStranger('V1'),
        cause: 'broken',
      })
      .isRecorded(broke('WRONG_PRODUCT'), broke('MIX_UP', wholeJourney));
  });
});

describe('resolving a hold', () => {
  const held = given('certified').and(qa, placed(unit('T1')));

  it('is done with evidence, by somebody of quality', () => {
    const { holds } = held.when(secondQa, 'ResolveHold', resolving('lifted')).happens({
      type: 'HoldResolved',
      data: { hold: 'HOLD-1', disposition: 'lifted', evidence: 'report 7' },
    }).state;
    expect(holds['HOLD-1']).toMatchObject({ open: false, disposition: 'lifted' });
  });

  it('H31: is not done by whoever placed it, not even by rejecting', () => {
    held.when(qa, 'ResolveHold', resolving('lifted')).isRefused('OWN_HOLD', { hold: 'HOLD-1' });
    held.when(qa, 'ResolveHold', resolving('rejected')).isRefused('OWN_HOLD');
  });

  it('of a rule is done by whoever was there when the rule found it', () => {
    given('certified')
      .and(qa, placed(unit('T1'), { kind: 'finding', code: 'SEAL_FAILED' }))
      .when(qa, 'ResolveHold', resolving('lifted'))
      .isRecorded();
  });

  it('is done once', () => {
    held
      .when(secondQa, 'ResolveHold', resolving('lifted'))
      .next.when(qp, 'ResolveHold', resolving('rejected'))
      .isRefused('ALREADY_DONE', { hold: 'HOLD-1' });
    held
      .when(qp, 'ResolveHold', resolving('lifted', 'HOLD-9'))
      .isRefused('ALREADY_DONE', { hold: 'HOLD-9' });
  });

  it.each(['consent-withdrawn', 'participant-died'] as const)(
    'H48: cannot lift %s, only reject what is left',
    cause => {
      const stopped = given('certified').and(
        reactor,
        placed(wholeJourney, { kind: 'stop', stop: 'STOP-1', cause }),
      );
      stopped.when(qa, 'ResolveHold', resolving('lifted')).isStopped('CONSENT_ENDED');
      stopped.when(qa, 'ResolveHold', resolving('rejected')).isRecorded();
    },
  );

  it('lifts a recall that turned out to be none', () => {
    given('certified')
      .and(reactor, placed(wholeJourney, { kind: 'stop', stop: 'STOP-1', cause: 'recall' }))
      .when(qa, 'ResolveHold', resolving('lifted'))
      .isRecorded();
  });
});

describe('a stop of the participant', () => {
  const stopping = { stop: 'STOP-1', cause: 'consent-withdrawn' } as const;
  const hold = placed(wholeJourney, { kind: 'stop', ...stopping });

  it.each(['started', 'tested', 'infusing', 'infused'] as const)(
    'H48: holds the therapy, wherever it stands: %s',
    step => {
      const { participationEnded } = given(step)
        .when(reactor, 'HoldForStop', stopping)
        .as(hold).state;
      expect(participationEnded).toBe('consent-withdrawn');
    },
  );

  it('H48: holds what has not begun yet, and then it does not begin', () => {
    const { next } = nothing.when(reactor, 'HoldForStop', stopping).happens(hold);
    const { coi, participant, subjectNumber, protocol } = given('started').state;
    next
      .when(investigator, 'StartJourney', {
        coi,
        participant,
        subjectNumber,
        doseNumber: 1,
        site: ward.site,
        protocol,
        protocolSha256: 'sha256-of-the-protocol',
      })
      .isStopped('CONSENT_ENDED');
  });
});

describe('a journey', () => {
  it('starts once, and before that there is nothing', () => {
    const { coi, participant, subjectNumber, protocol } = given('started').state;
    const start = {
      coi,
      participant,
      subjectNumber,
      doseNumber: 1,
      site: ward.site,
      protocol,
      protocolSha256: 'sha256-of-the-protocol',
    };
    nothing.when(qa, 'PlaceHold', placing(wholeJourney)).isRefused('NOT_STARTED');
    nothing
      .when(investigator, 'StartJourney', start)
      .happens({ type: 'JourneyStarted', data: start })
      .next.when(investigator, 'StartJourney', start)
      .isRefused('ALREADY_STARTED', { coi });
  });
});
