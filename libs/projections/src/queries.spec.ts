import fc from 'fast-check';
import { COI, golden, inOrder } from '../../../test/harness/golden-event.js';
import { readModels } from '../../../test/harness/read-models.js';
import {
  CursorInvalid,
  type Page,
  type Paging,
  alertsAfter,
  bedsideAt,
  heldAt,
  lineageOf,
  positionsOf,
  searchFor,
  timelineOf,
  whereaboutsOf,
} from './index.js';
import type { ReadModels } from './read-models.js';

const SEED = 7;
const first = { limit: 1, cursor: undefined };
const all = { limit: 500, cursor: undefined };

const tubes = ['T1', 'T2', 'T3', 'T4', 'T5'];

const opened = (): ReadModels => {
  const models = readModels();
  models.apply(
    inOrder(
      golden('JourneyStarted'),
      golden('AspirationRecorded'),
      golden('CellsIsolated'),
      golden('TubesFilled', { data: { tubes } }),
      golden('PositionTaken'),
      golden('PositionFreed', { data: { position: 'Z9' } }),
      golden('PositionTaken', { data: { position: 'A2', item: 'T2' } }),
      golden('InfusionPlanned'),
      golden('JourneyStarted', { stream: 'journey-CHA999926ABC123' }),
      golden('InfusionPlanned', { stream: 'journey-CHA999926ABC123' }),
      golden('StopRaised'),
      golden('HoldPlaced'),
    ),
  );
  return models;
};

type List = (models: ReadModels, paging: Paging) => Page<object>;

const lists = {
  timeline: (models, paging) => timelineOf(models, COI, paging),
  whereabouts: (models, paging) => whereaboutsOf(models, COI, paging),
  lineage: (models, paging) => lineageOf(models, COI, paging),
  held: (models, paging) => heldAt(models, 'bioinova', 'clean-room', paging),
  positions: (models, paging) => positionsOf(models, '9512345BOX1', paging),
  search: (models, paging) => searchFor(models, 'CHA', paging),
  bedside: (models, paging) => bedsideAt(models, 'motol', paging),
  alerts: (models, paging) => alertsAfter(models, {}, paging),
} as const satisfies Record<string, List>;
const named = Object.entries<List>(lists);

function paged(models: ReadModels, list: (typeof named)[0][1], limit: number) {
  const rows: unknown[] = [];
  let cursor: string | undefined;
  do {
    const page = list(models, { limit, cursor });
    rows.push(...page.rows);
    cursor = page.next;
  } while (cursor !== undefined);
  return rows;
}

describe.each(named)('the list %s', (name, list) => {
  let models: ReadModels;
  beforeEach(() => (models = opened()));
  afterEach(() => models.close());

  it('is whole, whatever the size of its pages', () => {
    const whole = list(models, all).rows;
    expect(whole.length).toBeGreaterThan(1);
    for (const limit of [1, 2, 3]) expect(paged(models, list, limit)).toEqual(whole);
  });

  it('has no next page after its last row', () => {
    const { length } = list(models, all).rows;
    expect(list(models, { limit: length, cursor: undefined }).next).toBeUndefined();
    expect(list(models, { limit: length - 1, cursor: undefined }).next).toBeDefined();
  });

  it('refuses the cursor of every other list', () => {
    for (const [, other] of named.filter(([each]) => each !== name)) {
      const cursor = other(models, first).next;
      expect(cursor).toBeDefined();
      expect(() => list(models, { limit: 1, cursor })).toThrow(CursorInvalid);
    }
  });

  it('refuses whatever this ledger did not give', () => {
    const { next = '' } = list(models, first);
    const text = Buffer.from(next, 'base64url').toString('utf8');
    const { length } = JSON.parse(text) as unknown[];
    const key = (part: string): string =>
      `["",${Array(length - 1)
        .fill(part)
        .join()}]`;
    const forged = [key('{}'), key('null'), key('""'), key('1e400'), `${text} `, '[]'];
    for (const cursor of ['', '~', `${next}=`, `${next}!`, next.slice(1)])
      expect(() => list(models, { limit: 1, cursor })).toThrow(CursorInvalid);
    for (const cursor of forged.map(each => Buffer.from(each).toString('base64url')))
      expect(() => list(models, { limit: 1, cursor })).toThrow(CursorInvalid);
    fc.assert(
      fc.property(fc.string(), cursor => {
        expect(() => list(models, { limit: 1, cursor })).toThrow(CursorInvalid);
      }),
      { seed: SEED, numRuns: 50 },
    );
  });
});

describe('a cursor', () => {
  it('of one therapy is refused by the same list of another', () => {
    const models = opened();
    const { next } = whereaboutsOf(models, COI, first);
    expect(() => whereaboutsOf(models, 'CHA999926ABC123', { limit: 1, cursor: next })).toThrow(
      CursorInvalid,
    );
    models.close();
  });

  it('goes on after its own row is gone', () => {
    const models = opened();
    const { next } = positionsOf(models, '9512345BOX1', first);
    const freed = golden('PositionFreed', { data: { position: 'A1' } });
    models.apply([{ position: '1.99', event: freed }]);
    const rest = positionsOf(models, '9512345BOX1', { limit: 1, cursor: next });
    expect(rest.rows).toMatchObject([{ position: 'A2' }]);
    models.close();
  });
});

describe('pages while the ledger goes on', () => {
  it.each([
    ['before the place that was reached', 'T0', ['T1', 'T2', 'T3', 'T4', 'T5']],
    ['after it', 'T31', ['T1', 'T2', 'T3', 'T31', 'T4', 'T5']],
  ])('a row that appears %s makes no other come twice or never', (_where, item, expected) => {
    const models = readModels();
    const filled = golden('TubesFilled', { data: { tubes } });
    const late = golden('TubesFilled', { data: { tubes: [item] } });
    const [one, two] = inOrder(filled, late);
    models.apply([one ?? { position: '1.0', event: filled }]);
    const page = whereaboutsOf(models, COI, { limit: 3, cursor: undefined });
    models.apply([two ?? { position: '1.1', event: late }]);
    const rest = whereaboutsOf(models, COI, { limit: 10, cursor: page.next });
    expect([...page.rows, ...rest.rows].map(row => row.item)).toEqual(expected);
    models.close();
  });
});
