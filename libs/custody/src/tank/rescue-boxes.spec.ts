import { keeper, qa } from '../../test/people.js';
import { timestampOf } from '../kernel/instant.js';
import type { PresentedBox } from './commands.js';
import { aTank, file, limits, minuteOf, reading } from '../../test/tank-story.js';

const at = (minute: number) => timestampOf(minuteOf(minute));
const box = (name: string, tank = 'tank-1'): PresentedBox => ({ box: name, tank });
const rescue = (...boxes: readonly PresentedBox[]) => ({
  tank: 'tank-1',
  to: 'tank-2',
  boxes,
  warmSince: at(30),
  milliCelsius: -120_000,
  cause: 'the vacuum is gone',
});
const alarm = (number: number, code: string, facts: object) => ({
  type: 'TankAlarmRaised',
  data: { alarm: `ALARM-${number}`, code, facts },
});

describe('boxes carried out of a tank that failed', () => {
  const night = aTank.at(minuteOf(40));

  it('H17: are recorded in one event, and QA is told', () => {
    const { decision } = night.when(keeper, 'RescueBoxes', rescue(box('BOX-1'), box('BOX-2')));
    expect(decision).toMatchObject({ outcome: 'accepted' });
    expect(decision.events).toEqual([
      {
        type: 'BoxesRescued',
        data: {
          to: 'tank-2',
          boxes: ['BOX-1', 'BOX-2'],
          unregistered: [],
          warmSince: at(30),
          milliCelsius: -120_000,
          cause: 'the vacuum is gone',
        },
      },
      alarm(1, 'TANK_FAILED', { to: 'tank-2', boxes: 2 }),
    ]);
  });

  it('H15: are recorded whatever the ledger thought of them: one that nobody registered, one of another tank', () => {
    const boxes = [box('BOX-1'), box('BOX-7', 'tank-3'), box('BOX-8', '')];
    const { decision } = night.when(keeper, 'RescueBoxes', rescue(...boxes));
    expect(decision.events).toMatchObject([
      { data: { boxes: ['BOX-1', 'BOX-7'], unregistered: ['BOX-8'] } },
      alarm(1, 'TANK_FAILED', { boxes: 3 }),
      alarm(2, 'BOX_UNKNOWN', { boxes: 'BOX-8' }),
      alarm(3, 'BOX_ELSEWHERE', { boxes: 'BOX-7' }),
    ]);
  });

  it('are recorded into a tank that nobody qualified, for the cells must stand somewhere', () => {
    const { decision } = night.withInstruments().when(keeper, 'RescueBoxes', rescue(box('BOX-1')));
    expect(decision.events).toMatchObject([
      { type: 'BoxesRescued' },
      alarm(1, 'TANK_FAILED', {}),
      alarm(2, 'INSTRUMENT_UNKNOWN', {}),
    ]);
  });

  const warmSinceOf = (minute: number, story = night) =>
    story.when(keeper, 'RescueBoxes', { ...rescue(box('BOX-1')), warmSince: at(minute) }).decision
      .events[0]?.data;

  it('H17: were in the warm for as long as the tank itself says, when that is longer', () => {
    const measured = aTank
      .and(qa, { type: 'TankWatched', data: limits })
      .at(minuteOf(25))
      .when(
        keeper,
        'IngestTankReadings',
        file(reading(10), reading(20, { milliCelsius: -140_000 })),
      ).next;
    const later = measured.at(minuteOf(40));
    expect(warmSinceOf(30, later)).toMatchObject({ warmSince: at(10) });
    expect(warmSinceOf(5, later)).toMatchObject({ warmSince: at(5) });
  });

  it('H23: gain no time by a clock that runs ahead', () => {
    expect(warmSinceOf(50)).toMatchObject({ warmSince: at(40) });
  });
});
