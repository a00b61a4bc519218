import { summary } from './summary.ts';

describe('the summary of the fault tests', () => {
  it('tells every part in one table, what was skipped with its reason, and the sums in its last line', () => {
    const text = summary([
      { kind: 'injected', part: 'a write fails', injected: 70, acknowledged: 1_200, lost: 0 },
      { kind: 'injected', part: 'kill', injected: 5, acknowledged: 30, lost: 1 },
      { kind: 'wrong on purpose', part: 'RETURNING', injected: 25, caught: 12 },
      { kind: 'skipped', part: 'the power is cut', reason: 'without gcc' },
    ]);
    expect(text.split('\n')).toEqual([
      'part           faults injected  acknowledged  lost',
      'a write fails               70          1200     0',
      'kill                         5            30     1',
      '',
      'wrong on purpose  faults injected  caught',
      'RETURNING                      25      12',
      '',
      'skipped: the power is cut, without gcc',
      'faults injected 100, acknowledged 1230, lost 1 (wrong on purpose and caught: 12; parts skipped: 1)',
    ]);
  });
});
