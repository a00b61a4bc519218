import { protocolOf } from '../../test/protocol-of-stories.js';
import type { ProtocolDefinition } from './definition.js';
import { readProtocol } from './read-protocol.js';

const sound = protocolOf('fresh');
const faultsOf = (change: object) => {
  const reading = readProtocol({ ...sound, ...change });
  return reading.ok ? [] : reading.faults.map(({ at }) => at);
};

/** One more test, which may fail and the product be given all the same. */
const excepting = (test: string, sources: Record<string, string>) => ({
  tests: [
    ...sound.tests,
    {
      test,
      unit: 'finding',
      accept: { text: 'good' },
      neededFor: 'final',
      exceptionalSupply: true,
    },
  ],
  sources: { ...sound.sources, ...sources },
});
const AT = '/tests/3/exceptionalSupply';

describe('a test that may be out of specification', () => {
  it('H11: has a source of its own: no umbrella speaks for it', () => {
    expect(faultsOf(excepting('morphology', {}))).toEqual([AT]);
    expect(faultsOf(excepting('morphology', { [AT]: 'Ethics committee, 2026-11' }))).toEqual([]);
    expect(faultsOf(excepting('mycoplasma', {}))).toEqual([AT]);
  });

  it.each(['identity', 'identity-str', 'hla', 'str-profile', 'genotype'])(
    'H12: is never the one that tells whose cells they are: %s',
    test => {
      expect(faultsOf(excepting(test, { [AT]: 'Anybody' }))).toEqual([AT]);
    },
  );

  it('is said with the word true, and with no other', () => {
    const [first] = sound.tests;
    expect(faultsOf({ tests: [{ ...first, exceptionalSupply: false }] })).toEqual([
      '/tests/0/exceptionalSupply',
    ]);
  });
});

describe('who is told, and by when', () => {
  const telling = (
    ...lateResult: NonNullable<NonNullable<ProtocolDefinition['notices']>['lateResult']>
  ) => ({
    notices: { lateResult },
    sources: { ...sound.sources, '/notices': 'Made up for the stories' },
  });

  it('is data of the protocol, each number with its source', () => {
    const two = telling(
      { recipient: 'authority', authority: 'sukl', toldWithinHours: 24 },
      { recipient: 'authority', authority: 'pei', toldWithinHours: 48 },
      { recipient: 'qp', acknowledgedWithinHours: 4 },
    );
    expect(faultsOf(two)).toEqual([]);
    expect(faultsOf({ notices: two.notices })).toEqual([
      '/notices/lateResult/0/toldWithinHours',
      '/notices/lateResult/1/toldWithinHours',
      '/notices/lateResult/2/acknowledgedWithinHours',
    ]);
  });

  it('has a clock, or nobody would miss it', () => {
    expect(faultsOf(telling({ recipient: 'qp' }))).toContain('/notices/lateResult/0');
  });

  it('stands once', () => {
    expect(
      faultsOf(
        telling(
          { recipient: 'sponsor', toldWithinHours: 24 },
          { recipient: 'sponsor', toldWithinHours: 48 },
        ),
      ),
    ).toEqual(['/notices/lateResult/1']);
  });

  it('asks nobody to acknowledge who has no account, or nothing to say', () => {
    expect(
      faultsOf(telling({ recipient: 'authority', toldWithinHours: 1, acknowledgedWithinHours: 2 })),
    ).toEqual(['/notices/lateResult/0/acknowledgedWithinHours']);
    const exceptionalSupply = [
      { recipient: 'sponsor', toldWithinHours: 1, acknowledgedWithinHours: 2 },
    ];
    const sources = { ...sound.sources, '/notices': 'Made up' };
    expect(faultsOf({ notices: { exceptionalSupply }, sources })).toEqual([
      '/notices/exceptionalSupply/0/acknowledgedWithinHours',
    ]);
  });

  it('calls nobody but an authority by a name', () => {
    expect(
      faultsOf(telling({ recipient: 'sponsor', authority: 'sukl', toldWithinHours: 1 })),
    ).toEqual(['/notices/lateResult/0/authority']);
  });
});
