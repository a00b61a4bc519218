import { broke } from '../../test/given-when-then.js';
import { given, unit, wholeJourney } from '../../test/journey-story.js';
import {
  keeper,
  neurologist,
  nurse,
  operator,
  qa,
  qp,
  reactor,
  sponsor,
} from '../../test/people.js';
import { scan, scanOfStranger } from '../../test/scans.js';
import type { JourneyEvent } from '../journey/events.js';
import type { HoldScope } from '../kernel/finding.js';
import { timestampOf } from '../kernel/instant.js';
import type { DisposeUnit } from './commands.js';
import type { DisposalEvent } from './events.js';

const disposing = (
  item: string,
  change: Partial<DisposeUnit['data']> = {},
): DisposeUnit['data'] => ({
  unit: scan(item),
  reason: 'cracked',
  method: 'incineration',
  witness: 'storage-keeper',
  ...change,
});
const disposed = (item: string): DisposalEvent => ({
  type: 'UnitDisposed',
  data: { item, reason: 'cracked', method: 'incineration', witness: 'storage-keeper' },
});
const rejected = (scope: HoldScope): readonly JourneyEvent[] => [
  {
    type: 'HoldPlaced',
    data: { hold: 'HOLD-1', scope, cause: { kind: 'finding', code: 'SEAL_FAILED' } },
  },
  {
    type: 'HoldResolved',
    data: { hold: 'HOLD-1', disposition: 'rejected', evidence: 'report 7' },
  },
];

/** The sponsor has agreed that both tubes may go: what else keeps them is another matter. */
const bound = (step: 'certified' | 'infused') =>
  given(step).and(sponsor, authorised(...(step === 'certified' ? ['T1', 'T2'] : ['T2'])));
const authorised = (...items: readonly string[]): DisposalEvent => ({
  type: 'DestructionAuthorised',
  data: { items, reason: 'not needed', reference: 'SP-2026-017' },
});

describe('disposing of a unit', () => {
  const stored = bound('certified');

  it('is allowed by QA, and the unit lies in no box any more', () => {
    const { items } = stored.when(qa, 'DisposeUnit', disposing('T2')).happens(disposed('T2')).state;
    expect(items.T2).toMatchObject({ status: 'disposed', place: undefined });
  });

  it.each([
    ['keeper', keeper],
    ['operator', operator],
    ['nurse', nurse],
  ])('is not for the %s to allow', (_who, somebody) => {
    stored.when(somebody, 'DisposeUnit', disposing('T2')).isRefused('UNAUTHORISED_DISPOSAL');
  });

  it('by somebody who was not allowed to, when it has happened, is recorded: it is gone', () => {
    stored
      .whenToldAfterwards(keeper, 'DisposeUnit', disposing('T2'))
      .isRecorded(broke('UNAUTHORISED_DISPOSAL'))
      .as(disposed('T2'));
  });

  it('needs a witness who is somebody else', () => {
    stored
      .when(qa, 'DisposeUnit', disposing('T2', { witness: qa.person }))
      .isStopped('ONE_PERSON_TWICE');
  });

  it("H51: of another participant's is stopped", () => {
    stored
      .when(qa, 'DisposeUnit', disposing('T2', { unit: scanOfStranger('T2') }))
      .isStopped('WRONG_PRODUCT');
  });

  it('happens once, and not to what never was', () => {
    stored
      .when(qa, 'DisposeUnit', disposing('T2'))
      .next.when(qa, 'DisposeUnit', disposing('T2'))
      .isRefused('ITEM_NOT_READY', { item: 'T2', status: 'disposed' });
  });

  it('is stopped by no hold: it is the way out of one', () => {
    stored
      .and(reactor, {
        type: 'HoldPlaced',
        data: {
          hold: 'HOLD-1',
          scope: wholeJourney,
          cause: { kind: 'stop', stop: 'STOP-1', cause: 'consent-withdrawn' },
        },
      })
      .when(qa, 'DisposeUnit', disposing('T2'))
      .isRecorded();
  });
});

/** Design A.5: nothing destroys the last material lightly. */
describe('the last viable unit', () => {
  const lastTube = bound('certified').and(qa, disposed('T2'));

  const consent = { unit: scan('T1'), reason: 'another line of treatment' };
  const agreed = lastTube.when(neurologist, 'ConsentToDisposal', consent).happens({
    type: 'DisposalConsented',
    data: { item: 'T1', reason: 'another line of treatment' },
  }).next;

  it('is not destroyed on the word of QA, nor of the QP, alone', () => {
    lastTube.when(qa, 'DisposeUnit', disposing('T1')).isRefused('LAST_MATERIAL', { item: 'T1' });
    lastTube.when(qp, 'DisposeUnit', disposing('T1')).isRefused('LAST_MATERIAL', { item: 'T1' });
  });

  it('is destroyed by the QP once a physician has agreed', () => {
    agreed.when(qp, 'DisposeUnit', disposing('T1')).happens(disposed('T1'));
  });

  it('is not destroyed by QA, though a physician has agreed, nor by one person in both coats', () => {
    agreed.when(qa, 'DisposeUnit', disposing('T1')).isRefused('LAST_MATERIAL');
    agreed
      .when({ ...qp, person: neurologist.person }, 'DisposeUnit', disposing('T1'))
      .isRefused('LAST_MATERIAL');
  });

  it('is another one than the unit that the physician spoke of', () => {
    bound('certified')
      .when(neurologist, 'ConsentToDisposal', { ...consent, unit: scan('T2') })
      .next.when(qa, 'DisposeUnit', disposing('T2'))
      .next.when(qp, 'DisposeUnit', disposing('T1'))
      .isRefused('LAST_MATERIAL', { item: 'T1' });
  });

  it("H51: agreeing to what is another participant's is stopped; to what is gone, refused", () => {
    lastTube
      .when(neurologist, 'ConsentToDisposal', { ...consent, unit: scanOfStranger('T1') })
      .isStopped('WRONG_PRODUCT');
    lastTube
      .when(neurologist, 'ConsentToDisposal', { ...consent, unit: scan('T2') })
      .isRefused('ITEM_NOT_READY', { item: 'T2' });
  });

  it('is what is left when everything else was rejected, returned, or is only a sample', () => {
    const stored = bound('certified');
    stored
      .and(qa, ...rejected(unit('T2')))
      .when(qa, 'DisposeUnit', disposing('T1'))
      .isRefused('LAST_MATERIAL', { item: 'T1' });
    stored
      .and(nurse, { type: 'UnitReturned', data: { item: 'T2', reason: 'fever' } })
      .when(qa, 'DisposeUnit', disposing('T1'))
      .isRefused('LAST_MATERIAL', { item: 'T1' });
  });

  it('is no rejected one: that may go, as long as it was not the last hope', () => {
    lastTube
      .and(qa, ...rejected(unit('T1')))
      .when(qa, 'DisposeUnit', disposing('T1'))
      .happens(disposed('T1'));
    bound('certified')
      .and(qa, { type: 'BatchRejected', data: { batch: 'B1', reason: 'growth' } })
      .when(qa, 'DisposeUnit', disposing('T1'))
      .happens(disposed('T1'));
  });

  it('may stand open at the bed', () => {
    given('tube-opened')
      .and(qa, disposed('T2'))
      .when(qa, 'DisposeUnit', disposing('T1'))
      .isRefused('LAST_MATERIAL', { item: 'T1' });
  });

  it('may be a syringe', () => {
    given('drawn-up')
      .and(qa, disposed('T2'))
      .when(qa, 'DisposeUnit', disposing('S1'))
      .isRefused('LAST_MATERIAL', { item: 'S1' });
  });

  it('may be the marrow, or the only flask', () => {
    given('collected')
      .when(qa, 'DisposeUnit', disposing('M1'))
      .isRefused('LAST_MATERIAL', { item: 'M1' });
    given('passaged-once')
      .when(operator, 'DiscardVessel', { vessel: scan('V3'), cause: 'contaminated' })
      .isRecorded(broke('LAST_MATERIAL'));
  });

  it('is no longer needed once the dose is given', () => {
    bound('infused').when(qa, 'DisposeUnit', disposing('T2')).happens(disposed('T2'));
  });

  it('that is gone all the same is recorded', () => {
    lastTube
      .whenToldAfterwards(qa, 'DisposeUnit', disposing('T1'))
      .isRecorded(broke('LAST_MATERIAL'))
      .as(disposed('T1'));
  });
});

/** ICH E6(R3), EU GMP for investigational products: unused product is destroyed when its sponsor has agreed in writing. */
describe('product of the study', () => {
  const authorisation = { items: ['T2'], reason: 'not needed', reference: 'SP-2026-017' };

  it('H51: is not destroyed before its sponsor has agreed, by whoever asks', () => {
    for (const who of [qa, qp])
      given('certified')
        .when(who, 'DisposeUnit', disposing('T2'))
        .isRefused('DESTRUCTION_NOT_AUTHORISED', { item: 'T2' });
  });

  it('is destroyed once he has, that very unit', () => {
    const agreed = given('certified')
      .when(sponsor, 'AuthoriseDestruction', authorisation)
      .happens(authorised('T2')).next;
    agreed.when(qa, 'DisposeUnit', disposing('T2')).happens(disposed('T2'));
    agreed.when(qa, 'DisposeUnit', disposing('T1')).isRefused('DESTRUCTION_NOT_AUTHORISED');
  });

  it('that was a danger is gone all the same, and a deviation says that nobody was asked', () => {
    given('certified')
      .whenToldAfterwards(qa, 'DisposeUnit', disposing('T2'))
      .isRecorded(broke('DESTRUCTION_NOT_AUTHORISED'))
      .as(disposed('T2'));
  });

  it('is what was released, or came back: never certified, it is waste of its maker', () => {
    given('stored').when(qa, 'DisposeUnit', disposing('T2')).happens(disposed('T2'));
    given('stored')
      .and(nurse, { type: 'UnitReturned', data: { item: 'T2', reason: 'fever' } })
      .when(qa, 'DisposeUnit', disposing('T2'))
      .isRefused('DESTRUCTION_NOT_AUTHORISED');
  });

  it('is no longer what was thawed at the bed: its clock runs out, and the ward does away with it', () => {
    given('certified')
      .and(keeper, {
        type: 'UnitThawed',
        data: { item: 'T2', bath: 'BATH-1', useBy: timestampOf(given('certified').now) },
      })
      .when(qa, 'DisposeUnit', disposing('T2'))
      .happens(disposed('T2'));
  });

  it('is agreed on for what is there, and for nothing else', () => {
    for (const item of ['T9', 'H1', 'constructor'])
      given('certified')
        .when(sponsor, 'AuthoriseDestruction', { ...authorisation, items: ['T2', item] })
        .isRefused('ITEM_NOT_READY');
  });
});
