import {
  type About,
  COLLECTED,
  FILLED,
  HARVESTED,
  INFUSED,
  PASSAGED,
  STERILITY,
  VIABILITY,
  correct,
  eventOf,
} from '../../test/corrections.js';
import { type Step, given, nothing } from '../../test/journey-story.js';
import { operator, qa, secondOperator, secondQa } from '../../test/people.js';
import type { JourneyEvent } from '../journey/events.js';
import type { Json } from '../kernel/event.js';
import { valueAt } from './apply-corrections.js';
import { correctableFields } from './correctable-fields.js';

const everything = (['fresh', 'cryo'] as const).map(form => given('infused', form));

/** Every path to a single value in an event's data. */
const leaves = (data: unknown, path: readonly string[] = []): readonly string[] =>
  typeof data === 'object' && data !== null
    ? Object.entries(data).flatMap(([key, value]) => leaves(value, [...path, key]))
    : [path.join('.')];

/** Another value of the same kind. */
const another = (value: Json | undefined): Json =>
  typeof value === 'boolean'
    ? !value
    : typeof value === 'number'
      ? value + 1
      : `${JSON.stringify(value)}X`;

describe('what nobody typed is not corrected', () => {
  type Attempt = readonly [string, JourneyEvent['type'], string, Json];
  const attempts: readonly Attempt[] = [
    ['H9: a passage', 'CellsHarvested', 'passage', 2],
    ['H11: the verdict on a result', 'ResultRecorded', 'conforms', false],
    ['H12: the batch of a result', 'ResultRecorded', 'batch', 'B2'],
    ['H12: who reviewed which test', 'ResultReviewed', 'test', 'sterility'],
    ['H13: the stage of a certification', 'BatchCertified', 'stage', 'conditional'],
    ['H14: a seal that was found tight', 'SealTested', 'tight', false],
    ['H14: a parcel that was found intact', 'PackageReceived', 'intact', false],
    ['H14: the seal that was seen', 'PackageReceived', 'sealSeen', 'SEAL-9'],
    ['H15: the position of a tube', 'UnitStored', 'place.position', 'B9'],
    ['H19: to whom custody passed', 'HandoffAccepted', 'to.post', 'office'],
    ['H21: the coldest and warmest of a way', 'LoggerDataIngested', 'maxMilliCelsius', 1],
    ['H28: the tube that was checked', 'IdentityVerified', 'item', 'T2'],
    ['H32: the number of the dose', 'InfusionStarted', 'doseNumber', 2],
    ['H34: an expiry', 'TubesFilled', 'expiresAt', '2099-01-01T00:00:00.000Z'],
    ['H37: a route', 'InfusionStarted', 'route', 'intravenous'],
  ];

  it.each(attempts)('%s', (_what, type, field, to) => {
    correct(given('infused'), qa, { type }, field, to).isRefused('BAD_CORRECTION', {
      event: type,
      correctable: correctableFields(type).join(' '),
    });
  });

  it('H14: a leaking seal is not typed tight', () => {
    const leaking = given('closed').and(secondOperator, {
      type: 'SealTested',
      data: { item: 'T1', method: 'visual', tight: false },
    });
    correct(leaking, qa, { type: 'SealTested' }, 'tight', true).isRefused('BAD_CORRECTION');
  });

  it('H31: a hold is not corrected away, nor is a correction', () => {
    const held = given('certified').and(qa, {
      type: 'HoldPlaced',
      data: {
        hold: 'HOLD-1',
        scope: { kind: 'batch', batch: 'B1' },
        cause: { kind: 'person', reason: 'doubt' },
      },
    });
    correct(held, secondQa, { type: 'HoldPlaced' }, 'scope.batch', 'B9').isRefused(
      'BAD_CORRECTION',
      { event: 'HoldPlaced', correctable: '' },
    );
    const corrected = correct(given('collected'), qa, COLLECTED, 'volumeMicrolitres', 61_000).next;
    correct(corrected, qa, { type: 'EventCorrected' }, 'to', 60_500).isRefused('BAD_CORRECTION');
  });

  it('nor is any other value of a whole therapy, however deep it lies', () => {
    let tried = 0;
    for (const story of everything) {
      for (const type of new Set(story.events.map(event => event.type))) {
        const { data } = eventOf(story, { type });
        for (const field of leaves(data)) {
          if (correctableFields(type).includes(field)) continue;
          tried += 1;
          correct(story, qa, { type }, field, another(valueAt(data, field))).isRefused(
            'BAD_CORRECTION',
          );
        }
      }
    }
    expect(tried).toBeGreaterThan(200);
  });

  it('a field that no event has, an event that is not there, and a therapy without a past', () => {
    correct(given('collected'), qa, COLLECTED, 'toString', 'x').isRefused('BAD_CORRECTION');
    correct(given('collected'), qa, COLLECTED, '__proto__.din', 'x').isRefused('BAD_CORRECTION');
    const unknown = {
      eventId: 'event-999',
      field: 'volumeMicrolitres',
      from: 'x',
      to: 'y',
      reason: 'r',
    };
    given('collected')
      .when(qa, 'CorrectEvent', { ...unknown, history: given('collected').events })
      .isRefused('BAD_CORRECTION', { says: 'no such event' });
    nothing.when(qa, 'CorrectEvent', { ...unknown, history: [] }).isRefused('NOT_STARTED');
  });
});

describe('what somebody mistyped is corrected', () => {
  const corrections: readonly (readonly [Step, About, string, Json])[] = [
    ['collected', COLLECTED, 'volumeMicrolitres', 61_000],
    ['collected', COLLECTED, 'aspirationSite', 'left-iliac-crest'],
    ['collected', COLLECTED, 'anticoagulantLot', 'HEPARIN-2'],
    ['received', { type: 'PackageReceived' }, 'temperatureMilliCelsius', 5_000],
    ['isolated', { type: 'CellsIsolated' }, 'nucleatedCells', 310_000_000],
    ['isolated', { type: 'CellsIsolated' }, 'supplement.lot', 'SERUM-2'],
    ['passaged', PASSAGED, 'count.viableCells', 21_000_000],
    ['passaged', PASSAGED, 'count.viabilityPercent', '49.5'],
    ['passaged', PASSAGED, 'areaSquareCentimetres', 700],
    ['harvested', HARVESTED, 'count.viableCells', 41_000_000],
    ['sampled', { type: 'SampleTaken' }, 'volumeMicrolitres', 250],
    ['filled', FILLED, 'volumeMicrolitres', 1_550],
    ['filled', FILLED, 'cellsPerTube', 16_000_000],
    ['seals-tested', { type: 'SealTested' }, 'method', 'dye-ingress'],
    ['frozen', { type: 'TubesFrozen' }, 'program', 'MINUS-2-PER-MINUTE'],
    ['tested', VIABILITY, 'measured.value', '95.3'],
    ['tested', VIABILITY, 'measured.operator', '>'],
    ['tested', VIABILITY, 'method', 'METHOD-2'],
    ['tested', VIABILITY, 'instrument', 'INSTRUMENT-2'],
    ['infused', INFUSED, 'volumes.infusedMicrolitres', 1_450],
    ['infused', INFUSED, 'volumes.estimated', true],
  ];

  it.each(corrections)('after "%s": %j %s becomes %j', (step, about, field, to) => {
    const story = given(step);
    const { id, data } = eventOf(story, about);
    const from = valueAt(data, field)!;
    const { next } = correct(story, qa, about, field, to).happens({
      type: 'EventCorrected',
      data: { eventId: id, field, from, to, reason: 'typed wrong' },
    });
    expect(valueAt(eventOf(next, about).data, field)).toBe(to);
    expect(next.events.find(event => event.id === id)?.data).toEqual(data);
  });

  it('a second time, from the value that stands there now', () => {
    const once = correct(given('collected'), qa, COLLECTED, 'volumeMicrolitres', 61_000).next;
    const { id } = eventOf(once, COLLECTED);
    const past = { eventId: id, field: 'volumeMicrolitres', reason: 'r', history: once.events };
    once
      .when(secondQa, 'CorrectEvent', { ...past, from: 60_000, to: 62_000 })
      .isRefused('BAD_CORRECTION', { says: 'another value stands there' });
    once
      .when(secondQa, 'CorrectEvent', { ...past, from: 61_000, to: 61_000 })
      .isRefused('BAD_CORRECTION', { says: 'this value stands there' });
    const { items } = correct(once, secondQa, COLLECTED, 'volumeMicrolitres', 62_000).state;
    expect(items.M1?.volumeMicrolitres).toBe(62_000);
  });

  it('a word that slipped into a number, and a unit that the protocol does not know', () => {
    const slipped = given('tested').and(operator, {
      type: 'ResultRecorded',
      data: {
        sample: 'Q1',
        batch: 'B1',
        test: 'viability',
        method: 'METHOD-viability',
        measured: { operator: '=', value: 'ninety', unit: 'per cent' },
        instrument: 'INSTRUMENT-1',
        rawDataSha256: 'sha256-of-viability',
        conforms: false,
      },
    });
    const numbered = correct(slipped, qa, VIABILITY, 'measured.value', '90.0').next;
    const { results } = correct(numbered, qa, VIABILITY, 'measured.unit', 'percent').state;
    expect(results.at(-1)).toMatchObject({ conforms: true, reviewedBy: undefined });
  });
});

describe('a value of another kind is refused', () => {
  const wrong: readonly (readonly [string, Step, About, string, Json])[] = [
    ['H10: a negative volume', 'filled', FILLED, 'volumeMicrolitres', -1_500],
    ['H10: a number beyond every number', 'filled', FILLED, 'cellsPerTube', Infinity],
    ['H10: no number at all', 'filled', FILLED, 'cellsPerTube', Number.NaN],
    ['H10: a number beyond exactness', 'filled', FILLED, 'cellsPerTube', 2 ** 53],
    ['H10: half a cell', 'filled', FILLED, 'cellsPerTube', 15_000_000.5],
    ['H10: a number as text', 'filled', FILLED, 'cellsPerTube', '16000000'],
    ['H10: more than all of it', 'passaged', PASSAGED, 'count.viabilityPercent', '101'],
    ['H10: a fraction as a number', 'passaged', PASSAGED, 'count.viabilityPercent', 94.5],
    ['H10: no area', 'passaged', PASSAGED, 'areaSquareCentimetres', 0],
    ['H10: a word for a number', 'tested', VIABILITY, 'measured.value', 'no-growth'],
    ['H10: an exponent for a decimal', 'tested', VIABILITY, 'measured.value', '1e400'],
    ['H10: a number for a decimal', 'tested', VIABILITY, 'measured.value', 95],
    ['H10: a number for a word', 'sterile', STERILITY, 'measured.value', '0'],
    ['H10: another comparison', 'tested', VIABILITY, 'measured.operator', '≥'],
    ['a word that is not on the list', 'collected', COLLECTED, 'aspirationSite', 'sternum'],
    ['half a character', 'collected', COLLECTED, 'anticoagulantLot', 'HEPARIN-\uD800'],
    ['a text without end', 'collected', COLLECTED, 'anticoagulantLot', 'X'.repeat(41)],
    ['a name with blanks', 'tested', VIABILITY, 'method', 'METHOD 2'],
    ['blanks alone', 'tested', VIABILITY, 'measured.unit', '  '],
    ['a line break', 'tested', VIABILITY, 'measured.unit', 'per\ncent'],
    ['nothing', 'collected', COLLECTED, 'anticoagulantLot', ''],
    ['null', 'collected', COLLECTED, 'volumeMicrolitres', null],
    ['a whole object', 'tested', VIABILITY, 'measured.value', { value: '95' }],
  ];

  it.each(wrong)('%s', (_what, step, about, field, to) => {
    correct(given(step), qa, about, field, to).isRefused('BAD_CORRECTION', {
      says: 'the value is not of this kind',
    });
  });
});
