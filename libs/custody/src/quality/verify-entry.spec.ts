import { given } from '../../test/journey-story.js';
import { operator, qa, secondOperator } from '../../test/people.js';

const harvested = given('harvested');
const count = harvested.state.criticalEntries.at(-1)!;
const keying = (change: { field?: string; value?: string | number } = {}) => ({
  eventId: count.eventId,
  field: 'count.viableCells',
  value: 40_000_000,
  ...change,
});

describe('keying a count again', () => {
  it('H10: ends its waiting, and names the second person', () => {
    const { criticalEntries } = harvested.when(secondOperator, 'VerifyEntry', keying()).happens({
      type: 'EntryVerified',
      data: { eventId: count.eventId, field: 'count.viableCells' },
    }).state;
    expect(criticalEntries.at(-1)).toMatchObject({
      enteredBy: 'operator',
      verifiedBy: 'second-operator',
    });
    // The counts of the other steps still wait.
    expect(criticalEntries.filter(({ verifiedBy }) => verifiedBy !== undefined)).toHaveLength(1);
  });

  it('H10: is not for whoever keyed it first', () => {
    harvested.when(operator, 'VerifyEntry', keying()).isRefused('OWN_ENTRY');
  });

  it.each([40, 4_000_000, '40000000'])('H10: stops when the two differ: %p', value => {
    harvested.when(secondOperator, 'VerifyEntry', keying({ value })).isStopped('ENTRY_DIFFERS');
  });

  it('of what nobody keyed is refused', () => {
    harvested
      .when(qa, 'VerifyEntry', keying({ field: 'count.colour' }))
      .isRefused('ITEM_NOT_READY', { field: 'count.colour', status: 'no-entry' });
    harvested
      .when(qa, 'VerifyEntry', { ...keying(), eventId: 'another-event' })
      .isRefused('ITEM_NOT_READY', { status: 'no-entry' });
  });
});
