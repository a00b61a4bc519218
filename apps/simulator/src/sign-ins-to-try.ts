import type { Api } from './api.js';
import { localTime } from './local-time.js';
import { firstAdministrator, passwordOf } from './staff-office.js';
import { type Person, guests, people } from './world/people.js';

/** One of each role: who it is, and what gets him in. */
export async function signInsToTry(api: Api, url: string, now: number): Promise<string> {
  for (const guest of Object.values(guests)) await api.enlist(guest);
  const everybody: readonly Person[] = [
    ...Object.values(people),
    ...Object.values(guests),
    firstAdministrator,
  ];
  const rows = new Map<string, Person>();
  for (const person of everybody)
    for (const role of person.roles) if (!rows.has(role)) rows.set(role, person);
  const table = [...rows].map(
    ([role, person]) => `  ${role.padEnd(24)}${person.id.padEnd(16)}${passwordOf(person)}`,
  );
  const asked = {
    commandId: api.newCommandId(),
    occurredAt: localTime(now),
    device: 'computer-1',
    person: people.nurse.id,
    password: passwordOf(people.nurse),
  };
  return [
    'Sign in as anybody (invented people; a real ledger asks the same, and prints nothing):',
    '',
    `  ${'role'.padEnd(24)}${'person'.padEnd(16)}password`,
    ...table,
    '',
    `curl -s ${url}/sessions -H 'content-type: application/json' \\`,
    `  -d '${JSON.stringify(asked)}'`,
    '',
    'Send the token of the answer as "authorization: Bearer TOKEN". Who may do what stands in docs/reference/permissions.md.',
    '',
  ].join('\n');
}
