import type { ReadEvent } from '@selfsame/custody';
import { golden, inOrder } from '../../../../test/harness/golden-event.js';
import { readModels } from '../../../../test/harness/read-models.js';
import type { ReadModels } from '../read-models.js';
import { queriesOf } from './queries-of.js';

const paging = { limit: 100, cursor: undefined };

describe('the list of queries', () => {
  let models: ReadModels;
  const given = (...events: readonly ReadEvent[]): void => models.apply(inOrder(...events));
  const rows = (isOpen = false) => queriesOf(models, isOpen, paging).rows;
  const raised = golden('QueryRaised');
  const second = golden('QueryRaised', { data: { query: 'QUERY-2' } });

  beforeEach(() => (models = readModels()));
  afterEach(() => models.close());

  it('says about which event of which record, and how far it has come', () => {
    given(raised, golden('QueryAnswered'));
    const { data } = raised as Extract<ReadEvent, { type: 'QueryRaised' }>;
    expect(rows()).toEqual([
      {
        record: raised.envelope.stream.slice('source-data-'.length),
        coi: 'coi' in data ? data.coi : null,
        participant: null,
        query: 'QUERY-1',
        eventId: data.eventId,
        raisedBy: raised.actor.person,
        raisedAt: raised.envelope.recordedAt,
        answeredAt: golden('QueryAnswered').envelope.recordedAt,
        closedAt: null,
      },
    ]);
  });

  it('has open ones first, and forgets none that was closed', () => {
    given(raised, second, golden('QueryClosed'));
    expect(rows().map(({ query }) => query)).toEqual(['QUERY-2', 'QUERY-1']);
    expect(rows(true).map(({ query }) => query)).toEqual(['QUERY-2']);
  });
});
