import { DAY_MS, type Instant, type ReadEvent, instantOf } from '@selfsame/custody';
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

  describe('of a therapy that moves to another protocol', () => {
    const movingTo = (keepDays?: number, coi = COI): ReadEvent => {
      const moved = golden('ProtocolMigrated', { stream: `journey-${coi}` });
      if (moved.type !== 'ProtocolMigrated') throw new Error('That is no migration');
      const retention = keepDays === undefined ? {} : { retention: { keepDays } };
      return {
        ...moved,
        data: { ...moved.data, protocol: { ...moved.data.protocol, ...retention } },
      };
    };
    const keptOn = Date.parse('2026-03-16T14:51:00.000Z');
    const dayAfter = (days: number) => new Date(keptOn + days * DAY_MS).toISOString();
    const longer = 20_000;

    it('shows the day that counts now, and that nobody has signed for it', () => {
      given(kept, golden('RetentionDestructionAuthorised'), movingTo(longer));
      const row = { keepUntil: dayAfter(longer), authorisedBy: null };
      expect(rows(false, early)).toMatchObject([{ ...row, due: false }]);
      expect(rows(true, late)).toEqual([]);
    });

    it('keeps its day and its signature where the new protocol says less, or nothing', () => {
      given(kept, golden('RetentionDestructionAuthorised'), movingTo(30), movingTo());
      expect(rows(false, early)).toMatchObject([{ keepUntil: UNTIL, authorisedBy: 'qa-1' }]);
    });

    it('gets a day where it had none', () => {
      const { keepUntil: _keepUntil, ...data } = kept.data as { keepUntil?: string };
      given({ ...kept, data } as ReadEvent, movingTo(30));
      expect(rows(false, early)).toMatchObject([{ keepUntil: dayAfter(30) }]);
    });

    it('is another matter for the samples of everybody else', () => {
      given(kept, movingTo(longer, 'CHA999926OTHER1'));
      expect(rows(false, early)).toMatchObject([{ keepUntil: UNTIL }]);
    });
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
