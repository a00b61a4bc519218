import type { ReadEvent } from '@selfsame/custody';
import { COI, golden, inOrder } from '../../../../test/harness/golden-event.js';
import { readModels } from '../../../../test/harness/read-models.js';
import type { ReadModels } from '../read-models.js';
import { therapiesOpenFor } from './therapies-open-for.js';

const OTHER = 'journey-CHA999926XYZ999';
const WARM = ['STORAGE_TOO_WARM', 'LOGGER_GAP'];
const paging = { limit: 100, cursor: undefined };

const held = (code: string, stream?: string) =>
  golden('HoldPlaced', {
    ...(stream === undefined ? {} : { stream }),
    data: { hold: 'HOLD-1', cause: { kind: 'finding', code } },
  });
const deviating = (code: string) =>
  golden('DeviationOpened', { data: { deviation: 'DEV-1', code } });

describe('therapies in which something waits for a decision', () => {
  let models: ReadModels;
  const given = (...events: readonly ReadEvent[]): void => models.apply(inOrder(...events));
  const found = () => therapiesOpenFor(models, WARM, paging).rows.map(({ coi }) => coi);

  beforeEach(() => (models = readModels()));
  afterEach(() => models.close());

  it('are found once each, by an open hold or by an open deviation for one of the rules', () => {
    given(held('STORAGE_TOO_WARM'), deviating('LOGGER_GAP'), held('SEAL_DIFFERS', OTHER));
    expect(found()).toEqual([COI]);
  });

  it('are found no more when both are settled', () => {
    const lifted = golden('HoldResolved', { data: { hold: 'HOLD-1', disposition: 'lifted' } });
    const closed = golden('DeviationClosed', { data: { deviation: 'DEV-1' } });
    const all = inOrder(held('LOGGER_GAP'), deviating('LOGGER_GAP'), lifted, closed);
    models.apply(all.slice(0, 3));
    expect(found()).toEqual([COI]);
    models.apply(all.slice(3));
    expect(found()).toEqual([]);
  });

  it('come page by page', () => {
    given(held('LOGGER_GAP'), held('LOGGER_GAP', OTHER));
    const first = therapiesOpenFor(models, WARM, { limit: 1, cursor: undefined });
    expect(first.rows).toHaveLength(1);
    const rest = therapiesOpenFor(models, WARM, { limit: 1, cursor: first.next });
    expect([...first.rows, ...rest.rows].map(({ coi }) => coi).toSorted()).toEqual(
      [COI, OTHER.replace('journey-', '')].toSorted(),
    );
    expect(rest.next).toBeUndefined();
  });
});
