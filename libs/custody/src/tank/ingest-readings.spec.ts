import { keeper, qa } from '../../test/people.js';
import { MINUTE_MS, timestampOf } from '../kernel/instant.js';
import { aTank, file, limits, minuteOf, reading } from '../../test/tank-story.js';

const at = (minute: number) => timestampOf(minuteOf(minute));
const watched = aTank.and(qa, { type: 'TankWatched', data: limits });
const codes = (events: readonly { readonly type: string; readonly data: unknown }[]) =>
  events
    .filter(({ type }) => type === 'TankAlarmRaised')
    .map(({ data }) => (data as { code: string }).code);

describe('readings of a tank', () => {
  it('are one event a batch: the least, the mean, the most, and the hash of the file', () => {
    const batch = file(reading(10, { milliCelsius: -186_000 }), reading(0), reading(5));
    watched
      .at(minuteOf(11))
      .when(keeper, 'IngestTankReadings', batch)
      .happens({
        type: 'TankReadingsIngested',
        data: {
          fileSha256: batch.fileSha256,
          readings: 3,
          known: 0,
          spans: [{ from: at(0), until: at(10) }],
          milliCelsius: { min: -190_000, mean: -188_667, max: -186_000 },
          levelMillimetres: { min: 400, mean: 400, max: 400 },
          newest: { at: at(10), milliCelsius: -186_000, levelMillimetres: 400 },
        },
      });
  });

  const first = watched
    .at(minuteOf(21))
    .when(keeper, 'IngestTankReadings', file(reading(0), reading(10), reading(20))).next;

  it('count once, however often their file is sent, and with whatever else is in it', () => {
    first.when(keeper, 'IngestTankReadings', file(reading(0), reading(10), reading(20))).happens();
    const { decision } = first.when(keeper, 'IngestTankReadings', file(reading(20), reading(30)));
    expect(decision.events).toMatchObject([{ data: { readings: 1, known: 1 } }]);
  });

  it('of a gap count when they come at last', () => {
    const late = first.when(keeper, 'IngestTankReadings', file(reading(120))).next;
    const { decision, state } = late.when(
      keeper,
      'IngestTankReadings',
      file(...[40, 60, 80, 100].map(minute => reading(minute))),
    );
    expect(decision.events).toMatchObject([{ data: { readings: 4, newest: { at: at(120) } } }]);
    expect(state.covered).toHaveLength(3);
  });

  it('H17: too warm or too low are an alarm each, said once while it is open', () => {
    const bad = [reading(30, { milliCelsius: -149_999 }), reading(40, { levelMillimetres: 99 })];
    const told = first.when(keeper, 'IngestTankReadings', file(...bad));
    expect(codes(told.decision.events)).toEqual(['TANK_TOO_WARM', 'TANK_LEVEL_LOW']);
    const worse = reading(50, { milliCelsius: -100_000, levelMillimetres: 20 });
    expect(
      codes(told.next.when(keeper, 'IngestTankReadings', file(worse)).decision.events),
    ).toEqual([]);
    const closed = told.next.when(qa, 'CloseTankAlarm', { alarm: 'ALARM-1', evidence: 'lid shut' });
    expect(
      codes(closed.next.when(keeper, 'IngestTankReadings', file(worse)).decision.events),
    ).toEqual(['TANK_TOO_WARM']);
  });

  it('H17: at the limit are no alarm', () => {
    const edge = reading(30, {
      milliCelsius: limits.maxMilliCelsius,
      levelMillimetres: limits.minLevelMillimetres,
    });
    const { decision } = first.when(keeper, 'IngestTankReadings', file(edge));
    expect(codes(decision.events)).toEqual([]);
  });

  it('H17: say since when it is warm: since the last good one, over several batches, until it is cold', () => {
    const warm = (minute: number) => reading(minute, { milliCelsius: -140_000 });
    const one = first.when(keeper, 'IngestTankReadings', file(warm(30)));
    expect(one.state.warmSince).toBe(minuteOf(20));
    const two = one.next.when(keeper, 'IngestTankReadings', file(warm(45)));
    expect(two.state.warmSince).toBe(minuteOf(20));
    const cold = two.next.when(keeper, 'IngestTankReadings', file(reading(60)));
    expect(cold.state.warmSince).toBeUndefined();
  });

  it('of an instrument whose qualification is over are kept, and said once', () => {
    const lapsed = first.withInstruments();
    const told = lapsed.when(keeper, 'IngestTankReadings', file(reading(30)));
    expect(codes(told.decision.events)).toEqual(['INSTRUMENT_UNKNOWN']);
    const again = told.next.withInstruments().when(keeper, 'IngestTankReadings', file(reading(40)));
    expect(again.decision.events.map(({ type }) => type)).toEqual(['TankReadingsIngested']);
  });
});

describe('a tank of which nothing is heard', () => {
  const silent = (story: typeof watched, minute: number) =>
    story
      .at(minuteOf(minute))
      .when(keeper, 'PassTankSilence', { silentSince: timestampOf(story.now) });
  const heard = watched
    .at(minuteOf(1))
    .when(keeper, 'IngestTankReadings', file(reading(0), reading(1))).next;

  it('H17: is an alarm when the time that QA gave it is over, and not before', () => {
    silent(heard, 31 - 1 / MINUTE_MS).isRefused('ALREADY_DONE');
    expect(codes(silent(heard, 31).decision.events)).toEqual(['TANK_SILENT']);
  });

  it('H17: is one as well when it was never heard of at all', () => {
    silent(watched, 29).isRefused('ALREADY_DONE');
    expect(codes(silent(watched, 30).decision.events)).toEqual(['TANK_SILENT']);
  });

  it('H17: is told once for each silence', () => {
    const told = silent(heard, 31).next;
    silent(told, 500).isRefused('ALREADY_DONE');
    const back = told.at(minuteOf(60)).when(keeper, 'IngestTankReadings', file(reading(60))).next;
    expect(codes(silent(back, 90).decision.events)).toEqual(['TANK_SILENT']);
  });

  it('H17: cannot be kept quiet by a clock that runs ahead', () => {
    const ahead = heard.at(minuteOf(2)).when(keeper, 'IngestTankReadings', file(reading(9_999)));
    expect(codes(silent(ahead.next, 32).decision.events)).toEqual(['TANK_SILENT']);
  });

  it('is nobody’s alarm before somebody watches it', () => {
    silent(aTank, 9_999).isRefused('ALREADY_DONE');
  });
});

describe('an alarm of a tank', () => {
  const raised = watched
    .at(minuteOf(30))
    .when(keeper, 'PassTankSilence', { silentSince: at(0) }).next;

  it('is closed once, by QA, with what was found', () => {
    const closed = raised.when(qa, 'CloseTankAlarm', { alarm: 'ALARM-1', evidence: 'fuse blown' });
    expect(closed.state.alarms['ALARM-1']).toMatchObject({ closedFor: 'fuse blown' });
    closed.next
      .when(qa, 'CloseTankAlarm', { alarm: 'ALARM-1', evidence: 'again' })
      .isRefused('ALREADY_DONE');
    raised
      .when(qa, 'CloseTankAlarm', { alarm: 'ALARM-9', evidence: 'none' })
      .isRefused('ITEM_NOT_READY');
  });
});
