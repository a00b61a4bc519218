import { DAWN, Given } from '../../test/given-when-then.js';
import { qa, qp } from '../../test/people.js';
import { HOUR_MS, type Instant, after, timestampOf } from '../kernel/instant.js';
import {
  type Circle,
  type Roster,
  type RosterCommand,
  type RosterEvent,
  decideRoster,
  emptyRoster,
  evolveRoster,
  onCallOf,
} from './roster.js';

const fold = (history: readonly Parameters<typeof evolveRoster>[1][]): Roster =>
  history.reduce(evolveRoster, emptyRoster);
const empty = new Given<RosterCommand, Roster, RosterEvent>({ decide: decideRoster, fold }, []);

const hours = (count: number): Instant => after(DAWN, count * HOUR_MS);
const duty = (circle: Circle, person: string, from: number, until: number) => ({
  circle,
  person,
  from: timestampOf(hours(from)),
  until: timestampOf(hours(until)),
});
const planned = (...told: Parameters<typeof duty>): RosterEvent => ({
  type: 'RosterSet',
  data: duty(...told),
});
const wakes = (story: typeof empty, at: number, circle: Circle = 'qa') =>
  onCallOf(story.state, circle, hours(at))?.person;

describe('who is on call', () => {
  const night = empty.and(qa, planned('qa', 'qa-1', 12, 24));

  it('is whoever was planned, from the first moment to before the last', () => {
    expect([11, 12, 23, 24].map(at => wakes(night, at))).toEqual([
      undefined,
      'qa-1',
      'qa-1',
      undefined,
    ]);
    expect(wakes(night, 13, 'deputy')).toBeUndefined();
  });

  it('is whoever was named last, also when he takes over himself in the night', () => {
    const going = { circle: 'qa', until: timestampOf(hours(20)), roles: ['qa'] } as const;
    const taken = night.at(hours(14)).when(qa, 'GoOnCall', going);
    taken.happens({ type: 'WentOnCall', data: duty('qa', qa.person, 14, 20) });
    expect([13, 15, 21].map(at => wakes(taken.next, at))).toEqual(['qa-1', qa.person, 'qa-1']);
  });
});

describe('a roster', () => {
  const setting = (circle: Circle, roles: readonly ('qa' | 'qp')[], until = 24) =>
    ({ ...duty(circle, 'somebody', 12, until), roles }) as const;

  it.each([
    ['qa', 'qp', 'qa'],
    ['deputy', 'qp', 'qa'],
    ['qp', 'qa', 'qp'],
  ] as const)('H31: names for %s nobody who is only %s', (circle, other, needed) => {
    empty
      .when(qa, 'SetRoster', setting(circle, [other]))
      .isRefused('NOT_FOR_THIS_CIRCLE', { needs: needed });
    empty
      .when(qa, 'SetRoster', setting(circle, [needed]))
      .happens(planned(circle, 'somebody', 12, 24));
  });

  it('is of a time that is to come', () => {
    empty.when(qa, 'SetRoster', setting('qa', ['qa'], 11)).isRefused('DUTY_ENDS_FIRST');
    empty
      .at(hours(25))
      .when(qa, 'SetRoster', setting('qa', ['qa']))
      .isRefused('DUTY_ENDS_FIRST');
    const over = { circle: 'qp', until: timestampOf(DAWN), roles: ['qp'] } as const;
    empty.at(hours(1)).when(qp, 'GoOnCall', over).isRefused('DUTY_ENDS_FIRST');
  });
});
