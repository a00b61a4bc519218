import type { ReadEvent } from '@selfsame/custody';
import {
  type Page,
  type Paging,
  type ReadModels,
  lotsOfJourney,
  unitsOfLot,
  usesOfLot,
} from '@selfsame/projections';
import { golden, inOrder } from './harness/golden-event.js';
import { readModels } from './harness/read-models.js';

const JOURNEYS = 1_000;
/** So many deliveries of medium: a recall of one reaches every fourth therapy, and no other. */
const LOTS = 4;
const GTIN = '09512345000115';
const coiOf = (number: number): string => `CHA999926${String(number).padStart(6, '0')}`;
const participantOf = (number: number): string => `participant-${number}`;
const lotOf = (number: number): string => `MEDIUM-${number % LOTS}`;

/** From the marrow to the syringe that was infused, and a sample in the laboratory. */
const ITEMS = ['V1', 'V4', 'H1', 'T1', 'Q1', 'S1'];

const isolation = golden('CellsIsolated');

/** Told once, and once more for each therapy: only the therapy, its participant and its medium differ. */
const history = [
  golden('JourneyStarted'),
  ...ITEMS.map(item => golden('LabelPrinted', { data: { item, batch: 'B1' } })),
  isolation,
  golden('CellsPassaged', { data: { from: ['V1'], into: ['V4'] } }),
  golden('CellsHarvested', { data: { from: ['V4'], into: 'H1' } }),
  golden('TubesFilled', { data: { from: 'H1', tubes: ['T1'] } }),
  golden('SampleTaken', { data: { from: 'T1', sample: 'Q1' } }),
  golden('DrawnUp', { data: { from: 'T1', syringe: 'S1' } }),
  golden('InfusionCompleted', { data: { syringe: 'S1' } }),
];

const ofTherapy = (number: number): readonly ReadEvent[] =>
  history.map((event, revision) => {
    const { type, envelope, id } = event;
    const own = {
      ...event,
      revision,
      id: `${id}-${number}`,
      envelope: { ...envelope, stream: `journey-${coiOf(number)}`, revision },
    };
    const medium = { gtin: GTIN, lot: lotOf(number) };
    const change =
      type === 'JourneyStarted'
        ? { coi: coiOf(number), participant: participantOf(number) }
        : type === 'CellsIsolated'
          ? { from: 'M1', into: ['V1'], medium }
          : {};
    return { ...own, data: { ...event.data, ...change } } as ReadEvent;
  });

function whole<Row>(read: (paging: Paging) => Page<Row>): readonly Row[] {
  const rows: Row[] = [];
  let cursor: string | undefined;
  do {
    const page = read({ limit: 500, cursor });
    rows.push(...page.rows);
    cursor = page.next;
  } while (cursor !== undefined);
  return rows;
}

/** An exercise that inspectors ask for: nothing is recalled, and everything has to be found. */
describe('a mock recall in a thousand therapies', () => {
  let models: ReadModels;

  beforeAll(() => {
    models = readModels();
    const therapies = Array.from({ length: JOURNEYS }, (_, number) => ofTherapy(number));
    models.apply(inOrder(...therapies.flat()));
  });
  afterAll(() => models.close());

  it('H8: leads from any lot to every container, participant, place and person, and to no other therapy', () => {
    for (let delivery = 0; delivery < LOTS; delivery += 1) {
      const lot = `${GTIN}.MEDIUM-${delivery}`;
      const numbers = Array.from({ length: JOURNEYS }, (_, number) => number).filter(
        number => number % LOTS === delivery,
      );
      const uses = whole(paging => usesOfLot(models, lot, paging));
      expect(new Set(uses.map(({ participant }) => participant))).toEqual(
        new Set(numbers.map(participantOf)),
      );
      const { person, organisation, site, post } = isolation.actor;
      for (const use of uses)
        expect(use).toMatchObject({ batch: 'B1', person, organisation, site, post });
      const units = whole(paging => unitsOfLot(models, lot, paging));
      expect(units.map(({ coi, item }) => `${coi} ${item}`)).toEqual(
        numbers.flatMap(number => [...ITEMS].sort().map(item => `${coiOf(number)} ${item}`)),
      );
      for (const { item, status, site: at } of units) {
        expect(at).not.toBeNull();
        if (item === 'S1') expect(status).toBe('infused');
      }
    }
  });

  it('H8: leads from any participant to his lots, and from those back to him', () => {
    for (let number = 0; number < JOURNEYS; number += 97) {
      const lots = whole(paging => lotsOfJourney(models, coiOf(number), paging));
      expect(lots.map(({ lot }) => lot)).toContain(`${GTIN}.${lotOf(number)}`);
      for (const { lot, participant } of lots) {
        expect(participant).toBe(participantOf(number));
        const found = whole(paging => usesOfLot(models, lot, paging));
        expect(found.map(({ coi }) => coi)).toContain(coiOf(number));
      }
    }
  });
});
