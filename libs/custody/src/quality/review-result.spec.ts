import { sterilityResult, sterilityReviewed } from '../../test/chapter-of-cells.js';
import { given } from '../../test/journey-story.js';
import { analyst, secondAnalyst } from '../../test/people.js';
import { scan } from '../../test/scans.js';

const measuring = (value: string) => ({
  sample: scan('Q1'),
  test: 'sterility',
  measured: { operator: '=', value, unit: 'finding' } as const,
});
const growth = {
  ...sterilityResult,
  data: { ...sterilityResult.data, measured: measuring('growth').measured, conforms: false },
};

describe('the review of a result', () => {
  it('H12: of two results of one sample, each waits for a review of its own', () => {
    const twice = given('tested').and(analyst, growth, sterilityResult);
    const once = twice
      .when(secondAnalyst, 'ReviewResult', measuring('growth'))
      .happens(sterilityReviewed).next;
    expect(once.state.results.slice(-2)).toMatchObject([
      { measured: { value: 'growth' }, reviewedBy: secondAnalyst.person },
      { measured: { value: 'no-growth' }, reviewedBy: undefined },
    ]);
    const { results } = once.when(secondAnalyst, 'ReviewResult', measuring('no-growth')).state;
    expect(results.at(-1)?.reviewedBy).toBe(secondAnalyst.person);
  });

  it('H12: whoever measured one of them reviews the other', () => {
    const { results } = given('tested')
      .and(analyst, growth)
      .and(secondAnalyst, sterilityResult)
      .when(secondAnalyst, 'ReviewResult', measuring('growth')).state;
    expect(results.slice(-2)).toMatchObject([
      { reviewedBy: secondAnalyst.person },
      { reviewedBy: undefined },
    ]);
  });
});
