import type { AuditRow } from './audit-rows.js';

/** What somebody did in a period, and what the rules found of his training in it. */
export interface TrainedActs {
  readonly person: string;
  readonly name: string | null;
  readonly acts: number;
  /** Asked, and refused because no training was valid. */
  readonly refused: number;
  /** Done all the same, and recorded with a deviation. */
  readonly recorded: number;
  /** Nights that somebody answered for. */
  readonly bridged: number;
}

/** They are no acts of the trial: everybody does them with his own account. */
const OF_THE_ACCOUNT = new Set([
  'SignedIn',
  'SessionUnlocked',
  'SignInFailed',
  'SignedOut',
  'SignedOutEverywhere',
  'CredentialChanged',
  'AccountActivated',
]);
const LEDGER = 'ledger';
const LAPSED = 'TRAINING_LAPSED';

/** One line a person, those with something to look at before the others. The ledger itself needs no training. */
export function trainingOfActs(rows: readonly AuditRow[]): readonly TrainedActs[] {
  const people = new Map<string, TrainedActs>();
  for (const { person, name, type, code, subjects } of rows) {
    const whom = type === 'TrainingBridged' ? (subjects[0] ?? person) : person;
    if (whom === LEDGER || OF_THE_ACCOUNT.has(type)) continue;
    const known = people.get(whom) ?? {
      person: whom,
      name: whom === person ? name : null,
      acts: 0,
      refused: 0,
      recorded: 0,
      bridged: 0,
    };
    const isLapsed = code === LAPSED;
    people.set(whom, {
      ...known,
      name: known.name ?? (whom === person ? name : null),
      acts: known.acts + (type === 'CommandRefused' || type === 'TrainingBridged' ? 0 : 1),
      refused: known.refused + Number(isLapsed && type === 'CommandRefused'),
      recorded: known.recorded + Number(isLapsed && type === 'DeviationOpened'),
      bridged: known.bridged + Number(type === 'TrainingBridged'),
    });
  }
  const odd = ({ refused, recorded, bridged }: TrainedActs): number => refused + recorded + bridged;
  return [...people.values()].sort(
    (one, other) => odd(other) - odd(one) || one.person.localeCompare(other.person),
  );
}
