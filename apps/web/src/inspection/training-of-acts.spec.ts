import type { AuditRow } from './audit-rows.js';
import { trainingOfActs } from './training-of-acts.js';

const row = (person: string, type: string, more: Partial<AuditRow> = {}) =>
  ({ person, name: null, type, code: null, subjects: [], ...more }) as unknown as AuditRow;

describe('training against acts', () => {
  it('counts what each person did, and who was refused, recorded or bridged without a training comes first', () => {
    expect(
      trainingOfActs([
        row('nurse-1', 'SignedIn'),
        row('nurse-1', 'TubeOpened'),
        row('courier-1', 'HandoffAccepted'),
        row('courier-1', 'CommandRefused', { code: 'TRAINING_LAPSED' }),
        row('courier-1', 'DeviationOpened', { code: 'TRAINING_LAPSED' }),
        row('ledger', 'DeadlinePassed'),
      ]),
    ).toEqual([
      { person: 'courier-1', name: null, acts: 2, refused: 1, recorded: 1, bridged: 0 },
      { person: 'nurse-1', name: null, acts: 1, refused: 0, recorded: 0, bridged: 0 },
    ]);
  });

  it('puts a bridged night with whoever was let work, not with whoever let him', () => {
    const [first] = trainingOfActs([
      row('qa-1', 'TrainingBridged', { subjects: ['nurse-2', 'qa-1'] }),
      row('qa-1', 'HoldResolved'),
    ]);
    expect(first).toMatchObject({ person: 'nurse-2', bridged: 1, acts: 0 });
  });
});
