import { Given, DAWN } from '../../test/given-when-then.js';
import { nurse, qa, qp, reactor, secondQa } from '../../test/people.js';
import { type Instant, MINUTE_MS, after, timestampOf } from '../kernel/instant.js';
import {
  type Pages,
  type PagingCommand,
  type PagingEvent,
  decidePaging,
  evolvePages,
  nextPage,
  noPages,
} from './paging.js';
import type { Circle } from './roster.js';

const fold = (history: readonly Parameters<typeof evolvePages>[1][]): Pages =>
  history.reduce(evolvePages, noPages);
const quiet = new Given<PagingCommand, Pages, PagingEvent>({ decide: decidePaging, fold }, []);

const called = { coi: 'CHA999926ABC123', hold: 'HOLD-1' };
const minutes = (count: number): Instant => after(DAWN, count * MINUTE_MS);
const page = (circle: Circle, person?: string): PagingEvent => ({
  type: 'OnCallPaged',
  data: { ...called, circle, ...(person === undefined ? {} : { person }) },
});
const answered: PagingEvent = { type: 'PageAcknowledged', data: called };
const nextIn = (story: typeof quiet) => nextPage(DAWN, story.state['HOLD-1'] ?? []);

describe('who is called of a hold', () => {
  const first = quiet.at(DAWN).and(reactor, page('qa', 'qa-1'));

  it('H31: is QA at once, the deputy after ten minutes without an answer, then the QP', () => {
    expect(nextIn(quiet)).toEqual({ circle: 'qa', at: DAWN });
    expect(nextIn(first)).toEqual({ circle: 'deputy', at: minutes(10) });
    const second = first.at(minutes(10)).and(reactor, page('deputy', 'qa-2'));
    expect(nextIn(second)).toEqual({ circle: 'qp', at: minutes(20) });
    expect(nextIn(second.at(minutes(20)).and(reactor, page('qp', 'qp-1')))).toBeUndefined();
  });

  it('H31: is the next one at once where nobody is on call', () => {
    const nobody = quiet.at(DAWN).and(reactor, page('qa'));
    expect(nextIn(nobody)).toEqual({ circle: 'deputy', at: DAWN });
  });

  it('H31: is still the next circle when its telling is due, though somebody has it in hand', () => {
    const inHand = first.at(minutes(3)).and(qa, answered);
    expect(nextIn(inHand)).toEqual({ circle: 'deputy', at: minutes(120) });
  });

  it('is called when it is his turn, and once', () => {
    const calling = {
      ...called,
      circle: 'deputy',
      person: 'qa-2',
      placedAt: timestampOf(DAWN),
    } as const;
    first.at(minutes(9)).when(reactor, 'PageOnCall', calling).isRefused('ALREADY_DONE');
    const paged = first.at(minutes(10)).when(reactor, 'PageOnCall', calling);
    paged.happens(page('deputy', 'qa-2'));
    paged.next.when(reactor, 'PageOnCall', calling).isRefused('ALREADY_DONE');
  });
});

describe('an answer', () => {
  const first = quiet.at(DAWN).and(reactor, page('qa', 'qa-1'));

  it('is given once, by anybody who may lift it, and he stays the one who gave it', () => {
    const given = first.when(secondQa, 'AcknowledgePage', called).happens(answered);
    given.next.when(qp, 'AcknowledgePage', called).isRefused('ALREADY_DONE');
    const again = given.next
      .and(reactor, page('deputy', 'qa-2'))
      .when(qp, 'AcknowledgePage', called);
    again.happens(answered);
    expect(again.state['HOLD-1']?.map(({ acknowledged }) => acknowledged?.by)).toEqual([
      secondQa.person,
      qp.person,
    ]);
  });

  it('is about a call', () => {
    quiet.when(qa, 'AcknowledgePage', called).isRefused('ALREADY_DONE');
    first.whenUntrained(nurse, 'AcknowledgePage', called).happens(answered);
  });
});
