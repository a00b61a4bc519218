import { checkOf } from '../../test/at-the-bedside.js';
import { broke } from '../../test/given-when-then.js';
import { given, unit } from '../../test/journey-story.js';
import { keeper, nurse, secondNurse } from '../../test/people.js';
import { scan, scanOfStranger, wristband } from '../../test/scans.js';
import { type Instant, MINUTE_MS, after } from '../kernel/instant.js';
import type { PresentedLabel, PresentedWristband, Typed } from '../kernel/presented.js';

const atTheBed = given('planned', 'fresh');

const typed = (person: string, at: Instant): Typed => ({ reason: 'frost', by: [{ person, at }] });
const typedTube = (who: string, minutesAgo = 0, tube = scan('T1')): PresentedLabel => ({
  ...tube,
  typed: typed(who, after(atTheBed.now, -minutesAgo * MINUTE_MS)),
});
const typedBand = (who: string): PresentedWristband => ({
  ...wristband,
  typed: typed(who, atTheBed.now),
});
const nobodyElse: PresentedLabel = { ...scan('T1'), typed: { reason: 'frost', by: [] } };

const checking = (change: { tube?: PresentedLabel; wristband?: PresentedWristband }) =>
  atTheBed.when(nurse, 'VerifyIdentity', { ...checkOf('T1'), ...change });

describe('an identifier that was typed in the place of a scan', () => {
  it('stands for the scan when another person typed the very same', () => {
    const { decision } = checking({ tube: typedTube('second-nurse') });
    expect(decision).toMatchObject({ outcome: 'accepted', findings: [] });
    expect(checking({ wristband: typedBand('second-nurse') }).decision.outcome).toBe('accepted');
  });

  it('H27: is nothing when nobody else typed it', () => {
    checking({ tube: nobodyElse }).isRefused('TYPED_ALONE', { what: 'label' });
  });

  it('H31: is nothing when the same person typed it twice', () => {
    checking({ tube: typedTube('nurse') }).isRefused('TYPED_ALONE');
    checking({ wristband: typedBand('nurse') }).isRefused('TYPED_ALONE', { what: 'wristband' });
  });

  it('H27: waits ten minutes for the second person, the tenth included', () => {
    expect(checking({ tube: typedTube('second-nurse', 10) }).decision.outcome).toBe('accepted');
    checking({ tube: typedTube('second-nurse', 11) }).isRefused('TYPED_ALONE');
  });

  it('H27: never stands for both objects of one check', () => {
    checking({
      tube: typedTube('second-nurse'),
      wristband: typedBand('second-nurse'),
    }).isRefused('TYPED_TWICE');
  });

  it('H28: says whose it is before it says how it was read', () => {
    checking({ tube: { ...scanOfStranger('T1'), typed: { reason: 'torn', by: [] } } }).isStopped(
      'WRONG_PRODUCT',
    );
  });

  it('H27: told afterwards it is recorded, and the unit is held', () => {
    atTheBed
      .whenToldAfterwards(nurse, 'VerifyIdentity', { ...checkOf('T1'), tube: nobodyElse })
      .isRecorded(broke('TYPED_ALONE', unit('T1')));
  });

  it('H31: is looked for in lists as well', () => {
    given('retrieved')
      .when(keeper, 'OfferUnits', {
        units: [nobodyElse],
        to: { organisation: secondNurse.organisation, site: 'plant', post: 'clean-room' },
      })
      .isRefused('TYPED_ALONE');
  });
});
