import fc from 'fast-check';
import { AREA_CM2 } from '../../test/chapter-of-cells.js';
import { labelled } from '../../test/chapter.js';
import { broke } from '../../test/given-when-then.js';
import { type JourneyStory, batch, given, wholeJourney } from '../../test/journey-story.js';
import { operator, secondOperator } from '../../test/people.js';
import { bench, benchOfEvents, lot, scan, scanOfStranger } from '../../test/scans.js';
import type { PassageCells } from './commands.js';

const count = { viableCells: 20_000_000, viabilityPercent: '94.5' };

const passaging = (change: Partial<PassageCells['data']> = {}): PassageCells['data'] => ({
  bench,
  from: [scan('V1'), scan('V2')],
  into: [scan('V3')],
  declaredVessels: 1,
  count,
  areaSquareCentimetres: AREA_CM2,
  reagent: lot('TRYPSIN-1'),
  ...change,
});

describe('a passage', () => {
  const ready = given('isolated').and(operator, ...labelled('vessel', 'V3', 'V4'));

  it('moves the cells on, one deeper in their lineage', () => {
    const { items, criticalEntries } = ready.when(operator, 'PassageCells', passaging()).happens({
      type: 'CellsPassaged',
      data: {
        from: ['V1', 'V2'],
        into: ['V3'],
        bench: benchOfEvents,
        passage: 1,
        count,
        areaSquareCentimetres: AREA_CM2,
        reagent: lot('TRYPSIN-1'),
      },
    }).state;
    expect(items.V1?.status).toBe('consumed');
    expect(items.V3).toMatchObject({ status: 'present', passage: 1, parents: ['V1', 'V2'] });
    expect(criticalEntries.at(-1)).toMatchObject({ field: 'count.viableCells', value: 20_000_000 });
  });

  it('says how much was covered before the cells were moved on, where somebody looked', () => {
    const told = ready.when(operator, 'PassageCells', passaging({ confluencePercent: 85 }));
    expect(told.isRecorded().next.events.at(-1)?.data).toMatchObject({ confluencePercent: 85 });
  });

  it('H9: counts from the deepest of the vessels that were pooled', () => {
    const { items } = ready
      .when(operator, 'PassageCells', passaging({ from: [scan('V1')] }))
      .next.when(
        operator,
        'PassageCells',
        passaging({ from: [scan('V2'), scan('V3')], into: [scan('V4')] }),
      ).state;
    expect(items.V4).toMatchObject({ passage: 2, parents: ['V2', 'V3'] });
  });

  it('H9: the fourth is stopped where the protocol allows three', () => {
    given('passaged')
      .and(operator, ...labelled('vessel', 'V6'))
      .when(operator, 'PassageCells', passaging({ from: [scan('V5')], into: [scan('V6')] }))
      .isStopped('WRONG_PASSAGE');
  });

  it('H9: the fourth, when it has happened, is recorded as the fourth', () => {
    const { items } = given('passaged')
      .and(operator, ...labelled('vessel', 'V6'))
      .whenToldAfterwards(
        operator,
        'PassageCells',
        passaging({ from: [scan('V5')], into: [scan('V6')] }),
      )
      .isRecorded(broke('WRONG_PASSAGE', batch('B1'))).state;
    expect(items.V6?.passage).toBe(4);
  });

  it("H6: with another participant's vessel is stopped, and told afterwards it is a mix-up", () => {
    const from = [scan('V1'), scanOfStranger('V2')];
    ready.when(operator, 'PassageCells', passaging({ from })).isStopped('WRONG_PRODUCT');
    const { items } = ready
      .whenToldAfterwards(operator, 'PassageCells', passaging({ from }))
      .isRecorded(broke('WRONG_PRODUCT'), broke('MIX_UP', wholeJourney)).state;
    expect(items.V1?.status).toBe('present');
  });

  it('H3: with a vessel more on the bench than was scanned is stopped', () => {
    ready
      .when(operator, 'PassageCells', passaging({ declaredVessels: 2 }))
      .isStopped('COUNT_DIFFERS');
  });

  it.each([AREA_CM2, AREA_CM2 * 100_000])('believes a count of %i cells', viableCells => {
    const { decision } = ready.when(
      operator,
      'PassageCells',
      passaging({ count: { ...count, viableCells } }),
    );
    expect(decision).toMatchObject({ outcome: 'accepted', findings: [] });
  });

  it('H10: in thousands instead of cells, or the other way round, is stopped', () => {
    for (const viableCells of [AREA_CM2 - 1, AREA_CM2 * 100_000 + 1]) {
      ready
        .when(operator, 'PassageCells', passaging({ count: { ...count, viableCells } }))
        .isStopped('COUNT_IMPLAUSIBLE');
    }
  });

  it('needs vessels with cells, not a bag of marrow', () => {
    given('vessels-labelled')
      .when(operator, 'PassageCells', passaging({ from: [scan('M1')], into: [scan('V1')] }))
      .isRefused('ITEM_NOT_READY', { item: 'M1' });
  });

  it('needs empty vessels to go on in, not tubes', () => {
    given('isolated')
      .and(operator, ...labelled('tube', 'T1'))
      .when(operator, 'PassageCells', passaging({ into: [scan('T1')] }))
      .isRefused('ITEM_NOT_READY', { item: 'T1' });
    ready
      .when(operator, 'PassageCells', passaging({ from: [scan('V1')], into: [scan('V2')] }))
      .isRefused('ITEM_NOT_READY', { item: 'V2' });
  });

  it('remembers everybody who worked on the batch, each once', () => {
    const { batches } = ready
      .when(secondOperator, 'PassageCells', passaging({ from: [scan('V1')] }))
      .next.when(
        secondOperator,
        'PassageCells',
        passaging({ from: [scan('V2')], into: [scan('V4')] }),
      ).state;
    expect(batches.B1?.operators).toEqual(['operator', 'second-operator']);
  });
});

it('H9: however vessels are split and pooled, the passage is the depth of the lineage and never above the limit', () => {
  const plan = fc.array(fc.array(fc.nat(30), { minLength: 1, maxLength: 3 }), { maxLength: 8 });
  fc.assert(
    fc.property(plan, steps => {
      let story: JourneyStory = given('isolated');
      for (const [index, picks] of steps.entries()) {
        const into = `V${index + 3}`;
        const grown = Object.values(story.state.items).filter(
          ({ kind, status }) => kind === 'vessel' && status === 'present',
        );
        const from = [...new Set(picks.map(pick => grown[pick % grown.length]?.item ?? ''))];
        story = story
          .and(operator, ...labelled('vessel', into))
          .when(
            operator,
            'PassageCells',
            passaging({ from: from.map(item => scan(item)), into: [scan(into)] }),
          ).next;
      }
      const { items } = story.state;
      for (const { passage, parents } of Object.values(items)) {
        if (passage === undefined || passage === 0) continue;
        const depths = parents.map(parent => items[parent]?.passage ?? 0);
        expect(passage).toBe(Math.max(...depths) + 1);
        expect(passage).toBeLessThanOrEqual(3);
      }
    }),
    { seed: 9, numRuns: 60 },
  );
});
