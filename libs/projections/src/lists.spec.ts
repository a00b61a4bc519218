import type { ReadEvent } from '@selfsame/custody';
import { COI, golden, inOrder } from '../../../test/harness/golden-event.js';
import { readModels } from '../../../test/harness/read-models.js';
import type { Page } from './listing.js';
import { alertsAfter, bedsideAt, heldAt, searchFor, timelineOf } from './queries.js';
import type { ReadModels } from './read-models.js';

const OTHER = 'CHA999926XYZ999';
const paging = { limit: 100, cursor: undefined };

describe('what a list holds', () => {
  let models: ReadModels;
  const given = (...events: readonly ReadEvent[]): void => models.apply(inOrder(...events));
  const column = <Row>(name: keyof Row, { rows }: Page<Row>) => rows.map(row => row[name]);

  beforeEach(() => (models = readModels()));
  afterEach(() => models.close());

  it('of alerts: all of them, or those that nobody has resolved', () => {
    given(
      golden('HoldPlaced'),
      golden('StopRaised'),
      golden('HoldResolved', { data: { hold: 'HOLD-1' } }),
    );
    expect(column('kind', alertsAfter(models, {}, paging))).toEqual(['hold', 'near-miss']);
    expect(column('kind', alertsAfter(models, { isOpen: true }, paging))).toEqual(['near-miss']);
  });

  it('of alerts: those of a kind, and the newest first, page by page', () => {
    const miss = (id: string) => golden('StopRaised', { id });
    given(miss('one'), golden('HoldPlaced'), miss('two'), miss('three'));
    const asked = { kinds: ['near-miss'], isNewestFirst: true } as const;
    const page = (cursor?: string) => alertsAfter(models, asked, { limit: 2, cursor });
    expect(column('eventId', page())).toEqual(['three', 'two']);
    expect(column('eventId', page(page().next))).toEqual(['one']);
    expect(() => alertsAfter(models, {}, { limit: 2, cursor: page().next })).toThrow();
  });

  it('of alerts and of a timeline: in the words of the API, with times as times', () => {
    given(golden('HoldPlaced'), golden('HoldResolved', { data: { hold: 'HOLD-1' } }));
    expect(alertsAfter(models, {}, paging).rows).toEqual([
      {
        eventId: golden('HoldPlaced').id,
        position: '1.0',
        coi: COI,
        kind: 'hold',
        code: expect.any(String) as string,
        subject: 'HOLD-1',
        site: golden('HoldPlaced').actor.site,
        recordedAt: golden('HoldPlaced').envelope.recordedAt,
        dueAt: null,
        resolved: true,
      },
    ]);
    expect(timelineOf(models, COI, paging).rows[0]).toMatchObject({
      occurredAt: new Date(golden('HoldPlaced').occurredAt).toISOString(),
      recordedAt: golden('HoldPlaced').envelope.recordedAt,
      late: false,
      red: false,
    });
  });

  it('of alerts: oldest first, by number and not by letter', () => {
    models.apply(
      [9, 10].map(position => ({
        position: `1.${position}`,
        event: golden('StopRaised', { id: `event-${position}` }),
      })),
    );
    expect(column('position', alertsAfter(models, {}, paging))).toEqual(['1.9', '1.10']);
  });

  it('of a search: what begins with the number, and nothing beside it', () => {
    given(
      golden('JourneyStarted', { data: { subjectNumber: '01-001' } }),
      golden('JourneyStarted', {
        stream: `journey-${OTHER}`,
        data: { coi: OTHER, subjectNumber: '01-01' },
      }),
    );
    expect(column('value', searchFor(models, '01-0', paging))).toEqual(['01-001', '01-01']);
    expect(column('value', searchFor(models, '01-00', paging))).toEqual(['01-001']);
    expect(column('value', searchFor(models, '1-0', paging))).toEqual([]);
    expect(column('coi', searchFor(models, OTHER, paging))).toEqual([OTHER]);
  });

  it('of a search: a wildcard of the engine is a letter like any other', () => {
    given(golden('JourneyStarted'));
    expect(column('value', searchFor(models, '%', paging))).toEqual([]);
    expect(column('value', searchFor(models, '0_', paging))).toEqual([]);
  });

  it('of a post: what it still holds, and nothing of another post', () => {
    given(
      golden('SampleTaken'),
      golden('TubesFilled', { data: { from: 'Q1', tubes: ['T1', 'T2', 'T3'] } }),
      golden('TubeOpened'),
      golden('UnitReturned', { data: { item: 'T2' } }),
      golden('UnitDisposed', { data: { item: 'T3' } }),
      golden('AspirationRecorded'),
    );
    expect(column('item', heldAt(models, 'bioinova', 'clean-room', paging))).toEqual(['T1', 'T2']);
    expect(column('item', heldAt(models, 'motol', 'neurology', paging))).toEqual(['M1']);
    expect(column('item', heldAt(models, 'motol', 'clean-room', paging))).toEqual([]);
  });

  it('of the bedside: the doses of the own site, soonest first', () => {
    const sooner = { stream: `journey-${OTHER}`, data: { plannedAt: '2026-03-19T05:00:00.000Z' } };
    given(
      golden('JourneyStarted'),
      golden('JourneyStarted', { stream: `journey-${OTHER}` }),
      golden('InfusionPlanned'),
      golden('InfusionPlanned', sooner),
    );
    expect(column('coi', bedsideAt(models, 'motol', paging))).toEqual([OTHER, COI]);
    expect(column('coi', bedsideAt(models, 'bioinova', paging))).toEqual([]);
  });
});
