import { batch, given, unit, wholeJourney } from '../../test/journey-story.js';
import { nurse, qa } from '../../test/people.js';
import type { HoldEvent } from '../hold/events.js';
import type { HoldScope } from '../kernel/finding.js';
import { HOUR_MS, type Instant, MINUTE_MS, after } from '../kernel/instant.js';
import { causeInWords, evidenceOfHold, useInWords } from './evidence-of-hold.js';

const held = (scope: HoldScope, hold = 'HOLD-1'): HoldEvent => ({
  type: 'HoldPlaced',
  data: { hold, scope, cause: { kind: 'person', reason: 'the seal looks odd' } },
});
type Story = ReturnType<typeof given>;
const evidence = (story: Story, now?: Instant) => {
  const hold = story.state.holds['HOLD-1'];
  if (hold === undefined) throw new Error('Nothing is held.');
  return evidenceOfHold(story.state, hold, now ?? story.now);
};

describe('the evidence of a hold', () => {
  it('says what is affected, and what could be done next', () => {
    const frozen = given('certified').and(nurse, held(unit('T1')));
    expect(evidence(frozen)).toMatchObject({
      affected: ['T1'],
      liftingAllows: [{ use: 'thaw', of: 'T1' }],
    });
    const travelling = given('product-received').and(nurse, held(wholeJourney));
    const allowed = evidence(travelling).liftingAllows.map(useInWords);
    expect(allowed).toContainEqual(expect.stringMatching(/^departure of /));
    expect(new Set(allowed).size).toBe(allowed.length);
  });

  it('has the clock of what runs out first, and says when that has passed', () => {
    const thawed = given('thawed').and(nurse, held(batch('B1')));
    const at = thawed.state.items.T1?.thawedUseBy ?? (0 as Instant);
    const before = evidence(thawed, after(at, -(3 * HOUR_MS + 12 * MINUTE_MS)));
    expect(before.expires).toEqual({ item: 'T1', at, says: 'T1 expires in 3 h 12 min' });
    expect(evidence(thawed, after(at, MINUTE_MS)).expires?.says).toBe('T1 expired 0 h 1 min ago');
  });

  it('names every other hold on some of it', () => {
    const twice = given('certified').and(
      nurse,
      held(unit('T1')),
      held(batch('B1'), 'HOLD-2'),
      held(unit('T2'), 'HOLD-3'),
    );
    expect(evidence(twice).alsoHeldBy).toEqual(['HOLD-2']);
  });

  it('says in words why', () => {
    const { 'HOLD-1': hold } = given('certified').and(qa, held(unit('T1'))).state.holds;
    expect(hold && causeInWords(hold)).toEqual({
      code: 'placed-by-a-person',
      says: 'the seal looks odd',
    });
  });
});
