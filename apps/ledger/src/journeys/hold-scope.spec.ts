import { Problem } from '../commands/refusal.js';
import { holdScope } from './hold-scope.js';

describe('what a hold is put on', () => {
  it.each([
    [{ kind: 'journey' }, { kind: 'journey' }],
    [
      { kind: 'unit', of: 'T2' },
      { kind: 'unit', item: 'T2' },
    ],
    [
      { kind: 'unit', of: 'M1' },
      { kind: 'unit', item: 'M1' },
    ],
    [
      { kind: 'batch', of: 'B2' },
      { kind: 'batch', batch: 'B2' },
    ],
    [
      { kind: 'package', of: '395123450000000017' },
      { kind: 'package', sscc: '395123450000000017' },
    ],
  ] as const)('%j is understood', (said, scope) => {
    expect(holdScope(said)).toEqual(scope);
  });

  it.each([
    [{ kind: 'journey', of: 'T1' }],
    [{ kind: 'unit' }],
    [{ kind: 'unit', of: 'B1' }],
    [{ kind: 'unit', of: 'T0' }],
    [{ kind: 'unit', of: 't1' }],
    [{ kind: 'batch', of: 'T1' }],
    [{ kind: 'batch', of: 'B0' }],
    [{ kind: 'package', of: 'P1' }],
    [{ kind: 'package', of: '00395123450000000017' }],
  ] as const)('%j is refused, and the field is named', said => {
    expect(() => holdScope(said)).toThrow(Problem);
    expect(() => holdScope(said)).toThrow(
      expect.objectContaining({ facts: expect.objectContaining({ field: 'scope.of' }) }),
    );
  });
});
