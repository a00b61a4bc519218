import type { Item, Journey } from '../journey/journey.js';
import { isWayBack, treats } from '../package/ways.js';
import type { TaskKind } from './deadline-kinds.js';
import { type Deadline, deadlineAt } from './deadline.js';

const ON_ITS_WAY: ReadonlySet<string> = new Set(['packed', 'sealed', 'in-transit']);

/** A product under way to a house whose patient has left it: whoever may, sends it after him. */
const astray = (journey: Journey): readonly Deadline[] => {
  const { movedAt, packages } = journey;
  if (movedAt === undefined) return [];
  return Object.values(packages)
    .filter(
      known =>
        known.leg === 'product' &&
        ON_ITS_WAY.has(known.status) &&
        !treats(known.destination.site, journey) &&
        !isWayBack(known, known.destination, journey),
    )
    .map(({ sscc }) => deadlineAt('package-astray', sscc, movedAt));
};

const isHere = ({ status, kind }: Item): boolean =>
  (status === 'present' || status === 'opened') && kind !== 'sample';

/** What he chose for what is left. Kept material waits for nothing: it is preserved, and used by nobody. */
const settling = (journey: Journey): readonly Deadline[] => {
  const { materialChoice, holds, items } = journey;
  if (materialChoice === undefined || materialChoice === 'keep') return [];
  const ended = Object.values(holds).findLast(
    ({ cause }) => cause.kind === 'stop' && cause.cause === journey.participationEnded,
  );
  if (ended === undefined) return [];
  const kind: TaskKind = materialChoice === 'return' ? 'material-to-return' : 'material-to-destroy';
  return Object.values(items)
    .filter(item => isHere(item) && !(item.returned && materialChoice === 'return'))
    .map(({ item }) => deadlineAt(kind, item, ended.placedAt, `${item}/${ended.hold}`));
};

/** What somebody must do at once: no clock makes it later than it is. */
export const taskDeadlines = (journey: Journey): readonly Deadline[] => [
  ...astray(journey),
  ...settling(journey),
];
