import { golden } from '../../../../test/harness/golden-event.js';
import { isAskedFor } from './asked-event.js';

describe('the event that an address leads to', () => {
  const event = golden('LabelPrinted');
  const checked = { revision: 7, event };

  it('is named by its revision, or by its id', () => {
    expect(isAskedFor(checked, '#event-7')).toBe(true);
    expect(isAskedFor(checked, `#${event.id}`)).toBe(true);
  });

  it.each(['', '#', '#event-77', '#undefined'])('is none: %s', hash => {
    expect(isAskedFor(checked, hash)).toBe(false);
    expect(isAskedFor({ revision: 7, event: undefined }, hash)).toBe(false);
  });
});
