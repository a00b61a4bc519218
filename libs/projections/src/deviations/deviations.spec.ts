import type { ReadEvent } from '@selfsame/custody';
import { COI, golden, inOrder } from '../../../../test/harness/golden-event.js';
import { readModels } from '../../../../test/harness/read-models.js';
import type { ReadModels } from '../read-models.js';
import { type DeviationFilter, deviationsOf } from './deviations-of.js';

const OTHER = 'journey-CHA999926XYZ999';
const paging = { limit: 100, cursor: undefined };

describe('the list of deviations', () => {
  let models: ReadModels;
  const given = (...events: readonly ReadEvent[]): void => models.apply(inOrder(...events));
  const rows = (filter: DeviationFilter = {}) => deviationsOf(models, filter, paging).rows;
  const first = { deviation: 'DEV-1' };

  beforeEach(() => (models = readModels()));
  afterEach(() => models.close());

  it('tells how far QA has come with each', () => {
    given(
      golden('DeviationReported', { data: first }),
      golden('DeviationClassified', { data: { ...first, classification: 'critical' } }),
      golden('DeviationInvestigated', { data: first }),
      golden('DeviationReferredToCapa', { data: first }),
      golden('ClosureProposed', { data: first }),
    );
    expect(rows()).toMatchObject([
      {
        coi: COI,
        deviation: 'DEV-1',
        code: null,
        command: 'OpenDeviation',
        classification: 'critical',
        rootCause: 'equipment',
        capa: 'CAPA-2026-031',
        status: 'closure-proposed',
        openedAt: golden('DeviationReported').envelope.recordedAt,
        settledAt: null,
      },
    ]);
  });

  it('has open ones first, the oldest before the others', () => {
    given(
      golden('DeviationOpened', { data: first }),
      golden('DeviationReported', { data: { deviation: 'DEV-2' } }),
      golden('DeviationOpened', { stream: OTHER, data: first }),
      golden('DeviationOpened', { stream: OTHER, data: { deviation: 'DEV-2' } }),
      golden('DeviationClosed', { data: first }),
      golden('DeviationAccepted', { stream: OTHER, data: { deviation: 'DEV-2' } }),
    );
    const settled = rows().map(({ deviation, status }) => `${deviation} ${status}`);
    expect(settled).toEqual(['DEV-2 open', 'DEV-1 open', 'DEV-1 closed', 'DEV-2 accepted']);
    expect(rows({ open: true })).toHaveLength(2);
  });

  it('is asked by class and by site', () => {
    given(
      golden('DeviationOpened', { data: first }),
      golden('DeviationClassified', { data: { ...first, classification: 'major' } }),
      golden('DeviationOpened', { stream: OTHER, data: first }),
    );
    expect(rows({ classification: 'major' }).map(({ coi }) => coi)).toEqual([COI]);
    expect(rows({ site: 'nowhere' })).toEqual([]);
  });
});
