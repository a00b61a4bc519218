import type { Recorded } from '../kernel/event.js';
import type { PersonEvent } from './events.js';
import type { Person } from './person.js';
import type { Session } from './session.js';

/** Sign-ins that nobody ended are over after hours anyway: more than these are not remembered. */
const SESSIONS_REMEMBERED = 50;

type Of<T extends PersonEvent['type']> = Recorded<Extract<PersonEvent, { readonly type: T }>>;

export function begun(person: Person, { data, recordedAt }: Of<'SignedIn'>): Partial<Person> {
  const { session, at, device, passkey } = data;
  const { sessions, lastTime } = person;
  const since = { since: recordedAt, provedAt: recordedAt };
  const begins: Session = { session, at, device, passkey, ...since, before: lastTime };
  return {
    sessions: [...sessions, begins].slice(-SESSIONS_REMEMBERED),
    lastTime: { signedInAt: recordedAt, failures: 0 },
    failuresInARow: 0,
  };
}

export const goneOnWith = (
  { sessions }: Person,
  { data, recordedAt }: Of<'SessionUnlocked'>,
): Partial<Person> => ({
  sessions: sessions.map(each =>
    each.session === data.session ? { ...each, provedAt: recordedAt } : each,
  ),
  failuresInARow: 0,
});
