import { journeyRulebook } from './rulebook.js';

describe('a clock that the ledger doubts', () => {
  it('H23: is asked for by the gates of the dose, and by nothing that records or preserves', () => {
    const asking = Object.entries(journeyRulebook)
      .filter(([, { rules }]) =>
        rules.some(({ name }) => name === 'the clock of the ledger is right'),
      )
      .map(([type, { kind }]) => [type, kind]);
    expect(Object.fromEntries(asking)).toEqual({
      AssignToEpisode: 'decision',
      IssueDowntimePack: 'decision',
      CertifyBatch: 'decision',
      ReleaseExceptionally: 'decision',
      DepartPackage: 'act',
      DepositPackage: 'act',
      ThawUnit: 'act',
      ReconstituteUnit: 'act',
      OpenTube: 'act',
      VerifyIdentity: 'act',
      HoldTimeOut: 'act',
      StartInfusion: 'act',
    });
  });
});
