import { on } from '../../test/chapter.js';
import { given } from '../../test/journey-story.js';
import { marrowParcel, productParcel } from '../../test/scans.js';
import { clocksOfPackage } from './clocks-of-package.js';

const clocks = (story: Parameters<typeof given>[0], sscc: string) => {
  const { state } = given(story);
  const known = state.packages[sscc];
  if (known === undefined) throw new Error('It was never packed.');
  return clocksOfPackage(state, known);
};

describe('the clocks of a package', () => {
  it('are those of the marrow in it, and from its departure that of the way', () => {
    const { sscc } = marrowParcel;
    expect(clocks('sealed', sscc)).toEqual({ deliverBy: undefined, expiresAt: on(1, '08:30') });
    expect(clocks('departed', sscc)).toEqual({
      deliverBy: on(1, '09:00'),
      expiresAt: on(1, '08:30'),
    });
  });

  it('go on when people were told that they ran out', () => {
    const { state } = given('departed');
    const known = state.packages[marrowParcel.sscc];
    if (known === undefined) throw new Error('It was never packed.');
    const told = [`handoff-overdue/${known.sscc}/${on(1, '09:00')}`];
    const { deliverBy } = clocksOfPackage({ ...state, deadlinesPassed: told }, known);
    expect(deliverBy).toBe(on(1, '09:00'));
  });

  it('are the expiry of the product in it', () => {
    const { state } = given('product-sealed');
    const { expiresAt } = clocks('product-sealed', productParcel.sscc);
    expect(expiresAt).toBeDefined();
    expect(expiresAt).toBe(state.items.T1?.expiresAt);
  });

  it('end when it has arrived and nothing is in it any more', () => {
    expect(clocks('unpacked', marrowParcel.sscc)).toEqual({
      deliverBy: undefined,
      expiresAt: undefined,
    });
  });
});
