import { readFileSync } from 'node:fs';
import { protocolOf } from '../../test/protocol-of-stories.js';
import { type ProtocolFault, readProtocol } from './read-protocol.js';

const sound = protocolOf('cryo');
/** The protocol with one test changed; the stories' first test is viability, at least 80 percent. */
const withTest = (change: object) => ({
  ...sound,
  tests: [{ ...sound.tests[0], ...change }, ...sound.tests.slice(1)],
});
const faultsOf = (document: unknown): readonly ProtocolFault[] => {
  const reading = readProtocol(document);
  return reading.ok ? [] : reading.faults;
};
const placesOf = (document: unknown): readonly string[] => faultsOf(document).map(({ at }) => at);

describe('a protocol', () => {
  it('is read as it stands', () => {
    expect(readProtocol(sound)).toEqual({ ok: true, definition: sound });
  });

  it.each(['als-msc-fresh', 'als-msc-cryo'])('that ships is sound: %s', name => {
    const document: unknown = JSON.parse(readFileSync(`protocols/${name}.json`, 'utf8'));
    expect(faultsOf(document)).toEqual([]);
  });

  it('may say how far apart the scans of one check are, and where that is from', () => {
    const administration = { ...sound.administration, scansWithinSeconds: 60 };
    expect(faultsOf({ ...sound, administration })).toEqual([]);
    const sources = Object.fromEntries(
      Object.entries(sound.sources).filter(([at]) => at !== '/administration'),
    );
    expect(placesOf({ ...sound, administration, sources })).toContain(
      '/administration/scansWithinSeconds',
    );
  });

  it.each([undefined, null, 7, 'a protocol', []])('is none: %p', document => {
    expect(placesOf(document)).toEqual(['']);
  });

  it('has every fault of its form listed at once, each with its place', () => {
    const { title: _title, ...untitled } = sound;
    const faults = faultsOf({
      ...untitled,
      gtin: '123',
      colour: 'red',
      culture: { ...sound.culture, passages: 0, maxDays: 1.5 },
      sources: { '/a~b/c': '' },
    });
    expect(faults.map(({ at }) => at).sort()).toEqual([
      '',
      '/culture/maxDays',
      '/culture/passages',
      '/gtin',
      '/sources/~1a~0b~1c',
      '/title',
    ]);
    expect(faults).toContainEqual({ at: '/gtin', says: '14 digits' });
    expect(faultsOf({ ...sound, gtin: '09512345000017' })).toEqual([
      { at: '/gtin', says: 'its check digit is wrong' },
    ]);
    expect(faults).toContainEqual({ at: '', says: 'Unrecognized key: "colour"' });
  });

  it('has every contradiction of its content listed at once', () => {
    const [first] = sound.tests;
    const places = placesOf({
      ...sound,
      collection: { ...sound.collection, minVolumeMicrolitres: 120_001 },
      dose: { ...sound.dose, toleranceCells: 15_000_000, toleranceMicrolitres: 1_500 },
      transport: {
        ...sound.transport,
        product: { ...sound.transport.product, minMilliCelsius: -150_000 },
      },
      tests: [...sound.tests, first, first],
      followUp: [...sound.followUp, ...sound.followUp],
      sources: { ...sound.sources, '/storage': 'Nobody' },
    });
    expect(places).toEqual([
      '/collection',
      '/dose/toleranceCells',
      '/dose/toleranceMicrolitres',
      '/transport/product',
      '/tests/3/test',
      '/tests/4/test',
      '/followUp/1/visit',
      '/sources/~1storage',
    ]);
  });

  it('needs a test for the conditional stage if cells are used on it', () => {
    const administration = { ...sound.administration, releaseStage: 'conditional' as const };
    const tests = sound.tests.map(test => ({ ...test, neededFor: 'final' as const }));
    expect(placesOf({ ...sound, administration, tests })).toEqual(['/administration/releaseStage']);
    expect(placesOf({ ...sound, tests })).toEqual([]);
  });
});

describe('the limits of a release test', () => {
  it.each([
    [{ min: '80' }],
    [{ max: '2' }],
    [{ min: '9', max: '10' }],
    [{ min: '0.20', max: '0.2' }],
    [{ min: '-1', max: '-0.5' }],
    [{ text: 'negative' }],
  ])('are %j', accept => {
    expect(placesOf(withTest({ accept }))).toEqual([]);
  });

  it.each([
    ['nothing at all', {}],
    ['more at least than at most', { min: '10', max: '9' }],
    ['the same in other digits, the wrong way round', { min: '0.21', max: '0.200' }],
    ['a number', { min: 80 }],
    ['a word and a number', { min: '80', text: 'negative' }],
    ['a word without letters', { text: '' }],
    ['a field of another name', { atLeast: '80' }],
  ])('H11: are not %s', (_what, accept) => {
    expect(placesOf(withTest({ accept }))).toEqual(['/tests/0/accept']);
  });
});

it('H11: a limit that is no decimal is named down to its end', () => {
  expect(faultsOf(withTest({ accept: { min: '8e1' } }))).toEqual([
    { at: '/tests/0/accept/min', says: 'a decimal number written as text, such as "0.2"' },
  ]);
});

describe('the sources of a protocol', () => {
  const { '/tests': _tests, '/dose': _dose, ...others } = sound.sources;
  const dose = { '/dose': 'Made up' };
  const sourced = (sources: Record<string, string>) => placesOf({ ...sound, sources });

  it('account for every number', () => {
    expect(sourced({ ...others, '/tests': 'Made up' })).toEqual([
      '/dose/cells',
      '/dose/toleranceCells',
      '/dose/volumeMicrolitres',
      '/dose/toleranceMicrolitres',
      '/dose/doses',
    ]);
  });

  it('H11: account for every limit of a release test, in digits or in a word', () => {
    expect(sourced({ ...others, ...dose })).toEqual([
      '/tests/0/accept/min',
      '/tests/1/accept/max',
      '/tests/2/accept/text',
    ]);
    expect(sourced({ ...others, ...dose, '/tests/0': 'A', '/tests/1/accept': 'B' })).toEqual([
      '/tests/2/accept/text',
    ]);
  });

  it('account for a place and what is below it, and for no neighbour', () => {
    expect(
      sourced({ ...others, '/tests': 'Made up', ...dose, '/dose/cell': 'a misprint' }),
    ).toEqual(['/sources/~1dose~1cell']);
    expect(sourced({ ...others, '/test': 'a misprint', ...dose })).toHaveLength(4);
  });
});
