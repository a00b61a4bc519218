import type { ReadEvent } from '@selfsame/custody';
import { COI, golden, inOrder } from '../../../../test/harness/golden-event.js';
import { readModels } from '../../../../test/harness/read-models.js';
import type { ReadModels } from '../read-models.js';
import { collectionsDueAt } from './collections-due.js';

const paging = { limit: 100, cursor: undefined };

describe('the list of cells to collect', () => {
  let models: ReadModels;
  const given = (...events: readonly ReadEvent[]): void => models.apply(inOrder(...events));
  const due = (site = 'motol') => collectionsDueAt(models, site, paging).rows.map(({ coi }) => coi);
  const started = golden('JourneyStarted', { data: { site: 'motol' } });
  const aspirated = golden('AspirationRecorded');

  beforeEach(() => (models = readModels()));
  afterEach(() => models.close());

  it('names a therapy from its beginning', () => {
    given(started);
    expect(due()).toEqual([COI]);
    expect(due('olomouc')).toEqual([]);
  });

  it('names none any more whose cells are collected', () => {
    given(started, aspirated);
    expect(due()).toEqual([]);
  });

  it.each(['ExpansionFailed', 'BatchRejected'] as const)('names it again: %s', type => {
    given(started, aspirated, golden(type));
    expect(due()).toEqual([COI]);
  });

  it('follows a participant who moves', () => {
    given(started, golden('ParticipantMoved', { data: { to: 'olomouc' } }));
    expect([due(), due('olomouc')]).toEqual([[], [COI]]);
  });

  it('asks for nothing where a banked tube is given', () => {
    given(started, golden('UnitAssumed'));
    expect(due()).toEqual([]);
  });
});
