import type { ReadEvent } from '@selfsame/custody';
import { COI, golden, inOrder } from '../../../../test/harness/golden-event.js';
import { readModels } from '../../../../test/harness/read-models.js';
import type { ReadModels } from '../read-models.js';
import { platesWaitingAt } from './plates-waiting.js';

const BENCH = '9512345BENCH1';
const paging = { limit: 100, cursor: undefined };

describe('the list of plates that wait', () => {
  let models: ReadModels;
  const given = (...events: readonly ReadEvent[]): void => models.apply(inOrder(...events));
  const rows = (site = 'bioinova') => platesWaitingAt(models, site, paging).rows;
  const ofBench = (type: Parameters<typeof golden>[0], data: object = {}) =>
    golden(type, { stream: `workstation-${BENCH}`, data: { plate: 'P-0107', ...data } });
  const plate = { plate: 'P-0107', kind: 'settle-plate', grade: 'B', place: 'left-of-hood' };
  const laid = golden('EnvironmentSamplesTaken', {
    stream: `workstation-${BENCH}`,
    data: { session: 'SESSION-4', coi: COI, plates: [plate] },
  });
  const counted = (verdict: string, grade = 'B') =>
    ofBench('EnvironmentResultRecorded', { verdict, grade });

  beforeEach(() => (models = readModels()));
  afterEach(() => models.close());

  it('names each until it is counted, with all that stands on it', () => {
    given(laid);
    expect(rows()).toMatchObject([
      {
        ...plate,
        workstation: BENCH,
        session: 'SESSION-4',
        coi: COI,
        waitsFor: 'count',
        enteredBy: null,
      },
    ]);
    expect(rows('motol')).toEqual([]);
  });

  it.each([
    ['within', 'B', []],
    ['alert', 'B', ['second-count']],
    ['action', 'B', ['second-count']],
    ['within', 'A', ['second-count']],
  ])('H12: of a count that is %s in grade %s waits for %j', (verdict, grade, waitsFor) => {
    given(laid, counted(verdict, grade));
    expect(rows().map(row => row.waitsFor)).toEqual(waitsFor);
  });

  it('H10: says whose count waits, and nowhere what was counted', () => {
    given(
      laid,
      ofBench('EnvironmentResultRecorded', { verdict: 'action', grade: 'B', count: 4_711 }),
    );
    expect(rows()).toMatchObject([{ enteredBy: 'analyst-1' }]);
    expect(JSON.stringify(rows())).not.toContain('4711');
  });

  it('is done with it once a second person has keyed the same', () => {
    given(laid, counted('action'), ofBench('EnvironmentResultReviewed'));
    expect(rows()).toEqual([]);
  });

  const {
    count: _count,
    verdict: _verdict,
    ...taken
  } = ofBench('EnvironmentResultCorrected').data as unknown as Record<string, unknown>;
  const toNothing = { ...ofBench('EnvironmentResultCorrected'), data: taken } as ReadEvent;

  it('waits again where what was entered was of another plate', () => {
    given(laid, counted('within'), toNothing);
    expect(rows()).toMatchObject([{ waitsFor: 'count', enteredBy: null }]);
  });

  it('H12: waits for two once somebody has corrected it, whatever is counted', () => {
    given(laid, counted('within'), toNothing, counted('within'));
    expect(rows()).toMatchObject([{ waitsFor: 'second-count' }]);
  });
});
