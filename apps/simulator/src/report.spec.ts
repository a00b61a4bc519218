import type { Verdict } from './oracle/oracle.js';
import { isGood, lastLine, report } from './report.js';

const good: Verdict = {
  injected: 5,
  stopped: 5,
  escaped: 0,
  careActs: 2,
  blockedLegitimate: 0,
  productLost: [],
  perHazard: { H13: { injected: 2, escaped: 0 }, H2: { injected: 3, escaped: 0 } },
  perCare: { 'another driver takes the wheel': { given: 2, blocked: 0 } },
  escapes: [],
};
const bad: Verdict = {
  ...good,
  stopped: 4,
  escaped: 1,
  perHazard: { ...good.perHazard, H2: { injected: 3, escaped: 1 } },
  escapes: ['H2: a label of another participant'],
};

const lines = (verdict: Verdict, never: readonly string[] = []): string[] =>
  report(verdict, never, 26).split('\n');

describe('the report of a trial', () => {
  it('has a row per hazard, in the order of their numbers', () => {
    expect(lines(good).filter(line => /^ {2}H\d/.test(line))).toEqual([
      '  H2              3        0',
      '  H13             2        0',
    ]);
  });

  it('has a row per act of care', () => {
    expect(lines(good)).toContain('      2        0  another driver takes the wheel');
  });

  it('ends well only when nothing escaped and no care was blocked', () => {
    const well =
      'No mix-up went unnoticed, no legitimate care was blocked, no product was lost to a hold.';
    expect(lines(good).at(-1)).toBe(well);
    expect(lines(bad).at(-1)).toBe('This must not happen.');
    expect(lines({ ...good, blockedLegitimate: 1 }).at(-1)).toBe('This must not happen.');
    const late = lines({ ...good, productLost: ['CHA1 T1'] });
    expect(late).toContain('  CHA1 T1');
    expect(late.at(-1)).toBe('This must not happen.');
  });

  it('is no proof when something never had its moment although there was room for it', () => {
    const never = ['H51: a spare'];
    expect([isGood(good, never, 26), isGood(good, never, 25), isGood(good, [], 26)]).toEqual([
      false,
      true,
      true,
    ]);
    expect(lines(good, never).at(-1)).toBe(
      'This trial is no proof: what never had its moment was not tried.',
    );
    expect(lines(bad, never).at(-1)).toBe('This must not happen.');
  });

  it('names what escaped, and what never had its moment', () => {
    const told = lines(bad, ['H51: a spare']);
    expect(told.slice(told.indexOf('Escaped'))).toContain('  H2: a label of another participant');
    expect(told.slice(told.indexOf('Never had their moment'))).toContain('  H51: a spare');
    expect(lines(good)).not.toContain('Never had their moment');
    expect(report(good, ['H51: a spare'], 5)).toContain('Among 5, 1 more of them had no moment');
  });

  it('gives a machine one line with all counts', () => {
    const line = lastLine({ participants: 26, journeys: 31, events: 6047, seconds: 21.5 }, bad);
    expect(line).not.toContain('\n');
    expect(line).toBe(
      '{"participants":26,"journeys":31,"events":6047,"injected":5,"stopped":4,"escaped":1,' +
        '"careActs":2,"blockedLegitimate":0,"productLost":0,"perHazard":{"H13":{"injected":2,"escaped":0},' +
        '"H2":{"injected":3,"escaped":1}},"seconds":21.5}',
    );
  });
});
