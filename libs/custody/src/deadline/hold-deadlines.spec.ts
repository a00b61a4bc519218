import { on } from '../../test/chapter.js';
import { batch, given, parcel, unit, wholeJourney } from '../../test/journey-story.js';
import { investigator, qa, qp, secondQa } from '../../test/people.js';
import { marrowParcel } from '../../test/scans.js';
import { tells, toldAt, waitsFor } from '../../test/told.js';
import type { HoldCause, HoldEvent } from '../hold/events.js';
import type { JourneyEvent } from '../journey/events.js';
import type { HoldScope } from '../kernel/finding.js';
import { HOUR_MS, type Instant, MINUTE_MS, after } from '../kernel/instant.js';

const held = (scope: HoldScope, hold = 'HOLD-1', cause: HoldCause = doubt): HoldEvent => ({
  type: 'HoldPlaced',
  data: { hold, scope, cause },
});
const doubt: HoldCause = { kind: 'finding', code: 'TEMPERATURE_EXCURSION' };
const stop = (cause: 'recall' | 'consent-withdrawn'): HoldCause => ({
  kind: 'stop',
  stop: 'STOP-1',
  cause,
});
const lifted: HoldEvent = {
  type: 'HoldResolved',
  data: { hold: 'HOLD-1', disposition: 'lifted', evidence: 'report 7' },
};
const disposed = (item: string): JourneyEvent => ({
  type: 'UnitDisposed',
  data: { item, reason: 'not needed', method: 'incineration', witness: 'somebody' },
});

describe('an open hold', () => {
  const placedAt = on(0, '10:00');
  const story = given('collected')
    .at(placedAt)
    .and(qa, held(unit('M1')));

  it.each([
    ['hold-unresolved', 60, 120],
    ['hold-unresolved-deputy', 120, 240],
    ['hold-unresolved-qp', 240, undefined],
  ] as const)('%s is told after %i minutes, once', (kind, minutes, untilMinutes) => {
    const at = after(placedAt, minutes * MINUTE_MS);
    expect(toldAt(story, after(at, -1))).not.toContain(`${kind} HOLD-1`);
    expect(toldAt(story, at)).toEqual([`${kind} HOLD-1`]);
    const told = tells(story, kind, at).next;
    expect(toldAt(told, after(at, 1))).toEqual([]);
    if (untilMinutes === undefined) return;
    const next = after(placedAt, untilMinutes * MINUTE_MS);
    expect(toldAt(told, after(next, -1))).toEqual([]);
    expect(toldAt(told, next)).toHaveLength(1);
  });

  it('is told to the widest circle alone, after a night in which nothing ran', () => {
    const morning = after(placedAt, 5 * HOUR_MS);
    expect(toldAt(story, morning)).toEqual(['hold-unresolved-qp HOLD-1']);
    const told = tells(story, 'hold-unresolved-qp', morning).next;
    expect(waitsFor(told, 'hold-unresolved')).toBeUndefined();
    expect(waitsFor(told, 'hold-unresolved-deputy')).toBeUndefined();
  });

  it('is told to nobody once it was resolved, and each of several holds has its own clock', () => {
    const at = after(placedAt, HOUR_MS);
    expect(toldAt(story.and(secondQa, lifted), at)).toEqual([]);
    const two = story.at(on(0, '10:30')).and(qa, held(wholeJourney, 'HOLD-2'));
    expect(toldAt(two, at)).toEqual(['hold-unresolved HOLD-1']);
    expect(toldAt(two, after(at, 30 * MINUTE_MS))).toEqual([
      'hold-unresolved HOLD-1',
      'hold-unresolved HOLD-2',
    ]);
  });

  it.each([
    ['of a recall is told', 'recall', ['hold-unresolved HOLD-1']],
    ['of a withdrawal is not: nobody is to lift it', 'consent-withdrawn', []],
  ] as const)('%s', (_what, cause, told) => {
    const stopped = given('started')
      .at(placedAt)
      .and(qa, held(wholeJourney, 'HOLD-1', stop(cause)));
    expect(toldAt(stopped, after(placedAt, HOUR_MS))).toEqual(told);
  });

  it('before anything was collected is told', () => {
    const early = given('started').at(placedAt).and(qa, held(wholeJourney));
    expect(toldAt(early, after(placedAt, HOUR_MS))).toEqual(['hold-unresolved HOLD-1']);
  });
});

describe('a hold that keeps nobody waiting is told to nobody:', () => {
  const at = on(24, '12:00');
  const tested = given('seals-tested', 'fresh').at(at);
  const later = after(at, 2 * HOUR_MS);
  const hold = 'hold-unresolved-deputy HOLD-1';

  it('what it covers was disposed of', () => {
    expect(toldAt(tested.and(qa, held(unit('T2'))), later)).toContain(hold);
    expect(toldAt(tested.and(qa, held(unit('T2')), disposed('T2')), later)).not.toContain(hold);
    const parcelHeld = tested.and(qa, held(parcel(marrowParcel)));
    expect(toldAt(parcelHeld, later)).toContain(hold);
    expect(toldAt(parcelHeld.and(qp, disposed('T1')), later)).toContain(hold);
    expect(toldAt(parcelHeld.and(qp, disposed('T1'), disposed('T2')), later)).not.toContain(hold);
  });

  it('its batch was rejected', () => {
    const story = tested.and(qa, held(batch('B1')), {
      type: 'BatchRejected',
      data: { batch: 'B1', reason: 'sterility' },
    });
    expect(toldAt(story, later)).not.toContain(hold);
  });

  it('but what is in the participant keeps everybody waiting, rejected or not', () => {
    const story = given('infused', 'fresh')
      .at(on(39, '09:00'))
      .and(qa, held(unit('T1')), {
        type: 'BatchRejected',
        data: { batch: 'B1', reason: 'growth' },
      });
    expect(toldAt(story, on(39, '10:00'))).toContain('hold-unresolved HOLD-1');
  });
});

describe('the expiry of what is held', () => {
  const expiresAt = on(26, '11:00');
  const warnedAt = on(25, '23:00');
  const tested = given('seals-tested', 'fresh');
  const story = tested.and(qa, held(wholeJourney));
  const soon = 'held-product-expires-soon HOLD-1';
  const expiring = (told: readonly string[]) => told.filter(each => each.includes('expires'));
  const at = (moment: Instant, of = story) => expiring(toldAt(of, moment));

  it('is warned of once for all units, to whoever can lift the hold', () => {
    expect(at(after(warnedAt, -1))).toEqual([]);
    expect(at(warnedAt)).toEqual([soon]);
    const told = tells(story, 'held-product-expires-soon', warnedAt).next;
    expect(at(after(warnedAt, 1), told)).toEqual([]);
  });

  it('is told of the units when it passes, and of the hold no more', () => {
    expect(at(after(expiresAt, -1))).toEqual([soon]);
    expect(at(expiresAt)).toEqual(['product-expires T1', 'product-expires T2']);
  });

  it('is warned of for the units when the hold is lifted in time', () => {
    const free = tells(story, 'held-product-expires-soon', warnedAt).next.and(secondQa, lifted);
    expect(at(after(warnedAt, HOUR_MS), free)).toEqual([
      'product-expires-soon T1',
      'product-expires-soon T2',
    ]);
  });

  it('is warned of at once when the hold comes after the warning of the unit', () => {
    const warned = tells(tested, 'product-expires-soon', warnedAt).next;
    const late = warned.and(qa, held(unit('T1')));
    expect(at(after(warnedAt, HOUR_MS), late)).toEqual([soon, 'product-expires-soon T2']);
  });

  it('is of no concern once the dose was given', () => {
    const given24 = given('infused', 'fresh').and(investigator, held(unit('T2')));
    expect(at(expiresAt, given24)).toEqual([]);
  });
});
