import type { ReadEvent } from '@selfsame/custody';
import { golden, inOrder } from '../../../../test/harness/golden-event.js';
import { readModels } from '../../../../test/harness/read-models.js';
import type { ReadModels } from '../read-models.js';
import { materialsAt } from './materials-at.js';

const paging = { limit: 100, cursor: undefined };

describe('the list of material that nobody knows', () => {
  let models: ReadModels;
  const given = (...events: readonly ReadEvent[]): void => models.apply(inOrder(...events));
  const rows = (site = 'bioinova') => materialsAt(models, site, paging).rows;
  const inBox = { box: '9512345BOX1', position: 'B3' };
  const found = golden('MaterialFound', { data: { position: inBox } });
  const later = (type: Parameters<typeof golden>[0]) =>
    golden(type, { stream: found.envelope.stream });

  beforeEach(() => (models = readModels()));
  afterEach(() => models.close());

  it('says where it lies, for the site that keeps it', () => {
    given(found);
    expect(rows()).toMatchObject([{ ...inBox, shape: 'tube', quarantine: 'quarantine-1' }]);
    expect(rows('motol')).toEqual([]);
  });

  it('knows of no position any more once it was carried elsewhere', () => {
    given(found, later('MaterialMoved'));
    expect(rows()).toMatchObject([{ box: null, position: null }]);
  });

  it.each(['IdentityResolved', 'MaterialDisposed'] as const)('lets it go: %s', type => {
    given(found, later(type));
    expect(rows()).toEqual([]);
  });
});
