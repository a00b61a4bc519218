import type { ReadEvent } from '@selfsame/custody';
import { golden, inOrder } from '../../../../test/harness/golden-event.js';
import { readModels } from '../../../../test/harness/read-models.js';
import { lotsOfJourney, unitsOfLot, usesOfLot } from './lot-use-queries.js';

const medium = (lot: string) => ({ gtin: '09512345000115', lot });
const MEDIUM = '09512345000115.AMEM-1';
const OTHER = '09512345000115.AMEM-2';
const isolated = golden('CellsIsolated', {
  data: { from: 'M1', into: ['V1', 'V2'], medium: medium('AMEM-1'), supplement: medium('HPL-1') },
});
const coi = isolated.envelope.stream.slice('journey-'.length);
const PAGE = { limit: 100, cursor: undefined };

const after = (...events: readonly ReadEvent[]) => {
  const models = readModels();
  models.apply(inOrder(...events));
  return models;
};

describe('where a lot was used', () => {
  it('H8: is every container that some of it went into, and everything that was made from one', () => {
    const models = after(
      isolated,
      golden('CellsPassaged', { data: { from: ['V1'], into: ['V4'] } }),
      golden('CellsHarvested', { data: { from: ['V4'], into: 'H1' } }),
      golden('TubesFilled', { data: { from: 'H1', tubes: ['T1'] } }),
      golden('DrawnUp', { data: { from: 'T1', syringe: 'S1' } }),
    );
    const uses = usesOfLot(models, MEDIUM, PAGE).rows;
    expect(uses.map(({ item, field }) => [item, field])).toEqual([
      ['V1', 'medium'],
      ['V2', 'medium'],
    ]);
    const units = unitsOfLot(models, MEDIUM, PAGE).rows.map(({ item }) => item);
    expect(units).toEqual(['H1', 'S1', 'T1', 'V1', 'V2', 'V4']);
    models.close();
  });

  it('H8: is read from the therapy as well, and of another lot there is nothing', () => {
    const models = after(isolated);
    const lots = lotsOfJourney(models, coi, PAGE).rows.map(({ lot }) => lot);
    expect(new Set(lots)).toEqual(new Set([MEDIUM, '09512345000115.HPL-1']));
    expect(usesOfLot(models, OTHER, PAGE).rows).toEqual([]);
    models.close();
  });

  it('H8: names both lots once a number was put right, and says which of them was read', () => {
    const models = after(
      isolated,
      golden('EventCorrected', {
        data: { eventId: isolated.id, field: 'medium.lot', from: 'AMEM-1', to: 'AMEM-2' },
      }),
    );
    const corrected = (lot: string) => usesOfLot(models, lot, PAGE).rows.map(row => row.corrected);
    expect([corrected(MEDIUM), corrected(OTHER)]).toEqual([
      [true, true],
      [false, false],
    ]);
    models.close();
  });

  it('H8: names an anticoagulant by the number on its bottle, before and after it was put right', () => {
    const collected = golden('AspirationRecorded', { data: { anticoagulantLot: 'HEP-1' } });
    const models = after(
      collected,
      golden('EventCorrected', {
        data: { eventId: collected.id, field: 'anticoagulantLot', from: 'HEP-1', to: 'HEP-2' },
      }),
    );
    expect(usesOfLot(models, 'HEP-2', PAGE).rows).toMatchObject([{ corrected: false }]);
    expect(usesOfLot(models, 'HEP-1', PAGE).rows).toMatchObject([{ corrected: true }]);
    models.close();
  });
});
