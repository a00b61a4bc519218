import { type Instant, type ReadEvent, instantOf } from '@selfsame/custody';
import { COI, golden, inOrder } from '../../../../test/harness/golden-event.js';
import { readModels } from '../../../../test/harness/read-models.js';
import type { ReadModels } from '../read-models.js';
import { samplesKept } from './samples-kept.js';

const paging = { limit: 100, cursor: undefined };
const UNTIL = '2056-03-16T14:51:00.000Z';

describe('the list of retention samples', () => {
  let models: ReadModels;
  const given = (...events: readonly ReadEvent[]): void => models.apply(inOrder(...events));
  const rows = (due: boolean, now: Instant) => samplesKept(models, { due, now }, paging).rows;
  const kept = golden('RetentionSampleKept');
  const early = instantOf('2026-04-01T00:00:00Z');
  const late = instantOf(UNTIL);

  beforeEach(() => (models = readModels()));
  afterEach(() => models.close());

  it('says where each lies and until when, and is a task only once its time is over', () => {
    given(kept);
    const row = { coi: COI, item: 'Q1', box: '9512345BOX1', position: 'B1', keepUntil: UNTIL };
    expect(rows(false, early)).toEqual([{ ...row, due: false, authorisedBy: null }]);
    expect(rows(true, early)).toEqual([]);
    expect(rows(true, late)).toEqual([{ ...row, due: true, authorisedBy: null }]);
  });

  it('follows it to another place', () => {
    const to = { box: '9512345BOX2', position: 'C3' };
    given(kept, golden('UnitMoved', { data: { item: 'Q1', to } }));
    expect(rows(false, early)).toMatchObject([to]);
  });

  it('is nowhere while it is in the hands of whoever took it out', () => {
    given(kept, golden('UnitRetrieved', { data: { item: 'Q1' } }));
    expect(rows(false, early)).toMatchObject([{ box: null, position: null }]);
  });

  it('names who signed', () => {
    given(kept, golden('RetentionDestructionAuthorised'));
    expect(rows(false, late)).toMatchObject([{ authorisedBy: 'qa-1' }]);
  });

  it('lets it go when it is destroyed', () => {
    given(kept, golden('UnitDisposed', { data: { item: 'Q1' } }));
    expect(rows(false, late)).toEqual([]);
  });

  it('is never due where nobody has said until when', () => {
    const { keepUntil: _keepUntil, ...data } = kept.data as { keepUntil?: string };
    const forever = { ...kept, data } as ReadEvent;
    given(forever);
    expect(rows(true, late)).toEqual([]);
    expect(rows(false, late)).toMatchObject([{ keepUntil: null, due: false }]);
  });
});
