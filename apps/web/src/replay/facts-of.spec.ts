import { type Fact, type ToldJourney, differencesOf, factsOf } from './facts-of.js';

const JOURNEY = {
  site: 'motol',
  protocol: { protocol: 'als-msc-fresh', version: 1, title: '' },
  bedside: { attempt: 1, verifications: [] },
  holds: {},
  deviations: {},
  batches: { B1: { batch: 'B1', status: 'growing' } },
  items: {
    T1: {
      item: 'T1',
      kind: 'tube',
      status: 'present',
      parents: ['H1'],
      label: 'L.1',
      custodian: { organisation: 'bioinova', site: 'bioinova', post: 'vault' },
      volumeMicrolitres: 8_000,
    },
  },
  packages: {},
  results: [],
} as unknown as ToldJourney;

const factOf = (facts: readonly Fact[], of: string, name: string) =>
  facts.find(fact => fact.of === of && fact.name === name)?.value;

describe('what the rules see at a moment', () => {
  it('is told fact by fact, and nothing is told of what is not known', () => {
    const facts = factsOf(JOURNEY);
    expect(factOf(facts, 'T1', 'holder')).toEqual({
      is: 'text',
      text: 'bioinova / bioinova / vault',
    });
    expect(factOf(facts, 'T1', 'volume')).toEqual({ is: 'volume', microlitres: 8_000 });
    expect(factOf(facts, 'T1', 'frozen')).toBeUndefined();
    expect(factOf(facts, '', 'infused')).toBeUndefined();
  });

  it('and at another moment differs in what changed, appeared or went, and in nothing else', () => {
    const later = {
      ...JOURNEY,
      infusedAt: 5,
      items: { T1: { ...JOURNEY.items['T1'], status: 'infused', custodian: undefined } },
    } as unknown as ToldJourney;
    expect(differencesOf(factsOf(JOURNEY), factsOf(later))).toEqual([
      {
        group: 'therapy',
        of: '',
        name: 'infused',
        earlier: undefined,
        later: { is: 'moment', at: 5 },
      },
      {
        group: 'items',
        of: 'T1',
        name: 'status',
        earlier: { is: 'code', text: 'present' },
        later: { is: 'code', text: 'infused' },
      },
      {
        group: 'items',
        of: 'T1',
        name: 'holder',
        earlier: { is: 'text', text: 'bioinova / bioinova / vault' },
        later: undefined,
      },
    ]);
  });
});
