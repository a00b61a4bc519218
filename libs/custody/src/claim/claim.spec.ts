import fc from 'fast-check';
import { Given } from '../../test/given-when-then.js';
import { operator } from '../../test/people.js';
import { type Holder, decideClaim, evolveClaim, freeClaim } from './claim.js';

const free = new Given(
  {
    decide: decideClaim,
    fold: history => history.reduce(evolveClaim, freeClaim),
  },
  [],
);
const ours: Holder = { participant: 'ours', coi: 'OURS-1', item: 'T1' };
const named = { kind: 'label', value: '09512345000016.SERIAL' } as const;
const taking = (holder: Holder) => ({ ...named, holder });

describe('a claim', () => {
  const taken = free.and(operator, { type: 'ClaimTaken', data: taking(ours) });

  it('is taken by a holder, and its token is the revision of the taking', () => {
    const { state } = free
      .when(operator, 'TakeClaim', taking(ours))
      .happens({ type: 'ClaimTaken', data: taking(ours) });
    expect(state).toEqual({ holder: ours, token: 0 });
  });

  it('is taken again by the same holder without a new event: a crash in between is no conflict', () => {
    const { state } = taken.when(operator, 'TakeClaim', taking(ours)).happens();
    expect(state.token).toBe(0);
  });

  it.each([
    ['another participant', { participant: 'theirs', coi: 'OURS-1', item: 'T1' }],
    ['another dose', { ...ours, coi: 'OURS-2' }],
    ['another item', { ...ours, item: 'T2' }],
    ['the participant without an item', { participant: 'ours', coi: 'OURS-1' }],
  ])('H2: is refused to %s', (_who, holder) => {
    taken.when(operator, 'TakeClaim', taking(holder)).isRefused('SHARED_THING', { kind: 'label' });
  });

  it('is released by its holder, and free for the next', () => {
    const released = taken
      .when(operator, 'ReleaseClaim', { holder: ours })
      .happens({ type: 'ClaimReleased', data: { holder: ours } });
    expect(released.state.holder).toBeUndefined();
    const next = { ...ours, item: 'T2' };
    expect(released.next.when(operator, 'TakeClaim', taking(next)).state).toEqual({
      holder: next,
      token: 2,
    });
  });

  it('is not released by anybody else, nor twice', () => {
    taken
      .when(operator, 'ReleaseClaim', { holder: { ...ours, item: 'T2' } })
      .isRefused('ALREADY_DONE');
    free.when(operator, 'ReleaseClaim', { holder: ours }).isRefused('ALREADY_DONE');
  });

  it('H2: has one holder at a time, and its token only grows: a late writer is seen', () => {
    const holders = [ours, { ...ours, item: 'T2' }, { participant: 'theirs' }];
    const acts = fc.array(fc.record({ take: fc.boolean(), who: fc.constantFrom(...holders) }), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(acts, tries => {
        let story = free;
        let tokens: readonly number[] = [];
        for (const { take, who } of tries) {
          const before = story.state;
          const { decision, next } = take
            ? story.when(operator, 'TakeClaim', taking(who))
            : story.when(operator, 'ReleaseClaim', { holder: who });
          if (take && decision.outcome === 'accepted') expect(next.state.holder).toEqual(who);
          if (decision.outcome === 'refused') expect(next.state).toEqual(before);
          if (next.state.token !== before.token) tokens = [...tokens, next.state.token];
          story = next;
        }
        expect(tokens).toEqual([...new Set(tokens)].sort((one, other) => one - other));
      }),
      { seed: 2, numRuns: 200 },
    );
  });
});
