import { broke } from '../../test/given-when-then.js';
import { given, unit } from '../../test/journey-story.js';
import { qa, reactor } from '../../test/people.js';
import { MINUTE_MS, after, timestampOf } from '../kernel/instant.js';

/** The protocol of the stories bears ten minutes, and five of them were spent between the freezer and the vault. */
const SPENT = 5;

describe('units in a box whose tank failed', () => {
  const stored = given('stored');
  const began = stored.now;
  const minute = (at: number) => timestampOf(after(began, at * MINUTE_MS));
  const exposure = (from: number, until: number, items: readonly string[] = ['T1']) => ({
    box: 'BOX-1',
    items,
    warmSince: minute(from),
    coldAt: minute(until),
  });
  const minutesOf = (story: typeof stored) =>
    (story.state.items.T1?.outOfStorageMs ?? 0) / MINUTE_MS;

  it('H35: count the minutes with those of every retrieval, and stay where they are', () => {
    expect(minutesOf(stored)).toBe(SPENT);
    const { next } = stored.when(reactor, 'ExposeUnits', exposure(0, 5)).isRecorded();
    expect(minutesOf(next)).toBe(10);
    expect(next.state.items.T1?.place).toEqual(stored.state.items.T1?.place);
  });

  it('H17: are held once they have borne too many, each by itself, in one deviation', () => {
    const both = ['T1', 'T2'] as const;
    stored
      .when(reactor, 'ExposeUnits', exposure(0, 6, both))
      .isRecorded(broke('STORAGE_TOO_WARM', unit('T1'), unit('T2')));
    const before = stored.when(reactor, 'ExposeUnits', exposure(0, 3)).next;
    before
      .when(reactor, 'ExposeUnits', exposure(3, 7, both))
      .isRecorded(broke('STORAGE_TOO_WARM', unit('T1')));
  });

  it('are held once, however much longer they lie in the warm', () => {
    const held = stored.when(reactor, 'ExposeUnits', exposure(0, 9)).next;
    const { state } = held.when(reactor, 'ExposeUnits', exposure(9, 30)).next;
    expect(Object.keys(state.deviations)).toHaveLength(2);
    expect(Object.keys(state.holds)).toEqual(['HOLD-1']);
  });

  it('H17: are not let go of by whoever has looked at the first minutes, and has not heard of the rest', () => {
    const held = stored.when(reactor, 'ExposeUnits', exposure(0, 9)).next;
    const again = held.when(reactor, 'ExposeUnits', exposure(9, 30)).next;
    const [first, second] = Object.values(again.state.deviations).map(({ revision }) => revision);
    const lifting = (seenUpTo?: number) => ({
      hold: 'HOLD-1',
      disposition: 'lifted' as const,
      evidence: 'report 7',
      ...(seenUpTo === undefined ? {} : { seenUpTo }),
    });
    for (const seenUpTo of [undefined, first])
      again
        .when(qa, 'ResolveHold', lifting(seenUpTo))
        .isRefused('HOLD_HAS_NEWS', { hold: 'HOLD-1' });
    again.when(qa, 'ResolveHold', lifting(second)).isRecorded();
    again.when(qa, 'ResolveHold', { ...lifting(), disposition: 'rejected' as const }).isRecorded();
    held.when(qa, 'ResolveHold', lifting()).isRecorded();
  });

  it('H17: count no minute twice, when the second tank fails as well', () => {
    const once = stored.when(reactor, 'ExposeUnits', exposure(0, 3)).next;
    const twice = once.when(reactor, 'ExposeUnits', exposure(0, 5)).isRecorded().next;
    expect(minutesOf(twice)).toBe(10);
  });

  it('are told once that they bore too much: minutes that were counted are no news', () => {
    const spoilt = stored.when(reactor, 'ExposeUnits', exposure(0, 9)).next;
    spoilt.when(reactor, 'ExposeUnits', exposure(2, 9)).isRecorded();
  });

  it('H17: count nothing from before they were put away there', () => {
    const { next } = stored.when(reactor, 'ExposeUnits', exposure(-600, 2)).isRecorded();
    // It was stored a minute before the story goes on.
    expect(minutesOf(next)).toBe(SPENT + 3);
  });

  it('H35: count nothing after somebody has taken them out, for then their own clock runs', () => {
    const retrieved = given('retrieved');
    const since = retrieved.state.items.T1?.outOfStorageSince ?? began;
    const { next } = retrieved.when(reactor, 'ExposeUnits', {
      ...exposure(0, 0),
      warmSince: timestampOf(after(since, -MINUTE_MS)),
      coldAt: timestampOf(after(since, 60 * MINUTE_MS)),
    });
    expect(minutesOf(next)).toBe(SPENT + 1);
  });

  it('that the therapy does not know change nothing', () => {
    const { state } = stored.when(reactor, 'ExposeUnits', exposure(0, 60, ['T9'])).isRecorded();
    expect(state.items).toEqual(stored.state.items);
  });
});
