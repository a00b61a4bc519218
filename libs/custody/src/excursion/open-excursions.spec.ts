import { given, unit } from '../../test/journey-story.js';
import { nurse, operator, qa, reactor } from '../../test/people.js';
import { thawing, unpacked } from '../../test/preparation-story.js';
import { marrowParcel, packageOf } from '../../test/scans.js';
import { MINUTE_MS, after, timestampOf } from '../kernel/instant.js';
import { openExcursions } from './open-excursions.js';

const stored = given('stored');
type Story = typeof stored;

const excursionsOf = ({ events, state }: Story) => openExcursions(events, state);
const minute = (at: number) => timestampOf(after(stored.now, at * MINUTE_MS));
const exposed = (story: Story, until: number, items: readonly string[] = ['T1']): Story =>
  story.when(reactor, 'ExposeUnits', {
    box: 'BOX-1',
    items,
    warmSince: minute(0),
    coldAt: minute(until),
  }).next;

describe('excursions that nobody has decided on', () => {
  it('say which container bore how many minutes of how many it may, and what is held for it', () => {
    const [one, ...others] = excursionsOf(exposed(stored, 9));
    expect(others).toEqual([]);
    expect(one).toMatchObject({
      code: 'STORAGE_TOO_WARM',
      scope: { kind: 'unit', item: 'T1' },
      minutes: 14,
      allowedMinutes: 10,
      holds: ['HOLD-1'],
      deviations: ['DEV-1'],
      affected: ['T1'],
      expires: { item: 'T1' },
    });
  });

  it('are one for each container, told however often', () => {
    const twice = exposed(exposed(stored, 9, ['T1', 'T2']), 60, ['T1', 'T2']);
    expect(excursionsOf(twice)).toMatchObject([
      { scope: { item: 'T1' }, minutes: 65, holds: ['HOLD-1'], deviations: ['DEV-1', 'DEV-2'] },
      { scope: { item: 'T2' }, minutes: 65, holds: ['HOLD-2'], deviations: ['DEV-1', 'DEV-2'] },
    ]);
  });

  it('say how warm a package was, and how warm it may be', () => {
    const received = given('received');
    const { sealedAt, receivedAt } = received.state.packages[marrowParcel.sscc] ?? {};
    const warm = [sealedAt, receivedAt].map(at => ({
      at: at ?? received.now,
      milliCelsius: 9_000,
    }));
    const { next } = received.when(operator, 'IngestLoggerData', {
      package: packageOf(marrowParcel),
      logger: marrowParcel.logger,
      fileSha256: 'sha256-of-the-file',
      readings: warm,
    });
    expect(excursionsOf(next)).toMatchObject([
      { code: 'LOGGER_GAP', scope: { kind: 'package', sscc: marrowParcel.sscc } },
      {
        code: 'TEMPERATURE_EXCURSION',
        allowedMinutes: 15,
        warmestMilliCelsius: 9_000,
        maxMilliCelsius: 8_000,
        affected: ['M1'],
      },
    ]);
  });

  it('are found as well where somebody was stopped in time, and no deviation came of it', () => {
    const story = unpacked();
    const { next } = story
      .at(after(story.now, 60 * MINUTE_MS))
      .when(nurse, 'ThawUnit', thawing)
      .isStopped('OUT_OF_STORAGE_TOO_LONG', unit('T1'));
    const [one] = excursionsOf(next);
    expect(one).toMatchObject({ scope: { item: 'T1' }, allowedMinutes: 20, deviations: [] });
    expect(one?.minutes).toBeGreaterThan(60);
  });

  it('stand there while a hold of them or a deviation of them is open, and no longer', () => {
    const lifted = exposed(stored, 9).when(qa, 'ResolveHold', {
      hold: 'HOLD-1',
      disposition: 'lifted',
      evidence: 'stability data cover it',
    }).next;
    expect(excursionsOf(lifted)).toMatchObject([{ holds: [], deviations: ['DEV-1'] }]);
    const judged = lifted.and(qa, {
      type: 'DeviationClosed',
      data: { deviation: 'DEV-1', outcome: 'no-impact', reason: 'within stability' },
    });
    expect(excursionsOf(judged)).toEqual([]);
  });

  it('are no other doubts: a seal that leaks was not too warm', () => {
    expect(excursionsOf(stored)).toEqual([]);
  });
});
