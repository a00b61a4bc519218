import type { Api } from './api.js';
import type { Scene } from './story/scene.js';
import { firstAdministrator, passwordOf } from './staff-office.js';
import { type Person, guests, people } from './world/people.js';
import { printedName } from './world/printed-names.js';

/** One of each role: who it is, what gets him in, and what he may not. */
export async function signInsToTry(
  api: Api,
  url: string,
  scenes: readonly Scene[],
): Promise<string> {
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
    ([role, person]) =>
      `  ${role.padEnd(24)}${printedName(person.id).padEnd(20)}${person.id.padEnd(16)}${passwordOf(person)}`,
  );
  const nurse = people.nurse.id;
  const coi = scenes[0]?.coi ?? 'COI';
  return [
    'Sign in as anybody. They are invented; a real ledger asks the same, and prints nothing:',
    '',
    `  ${'role'.padEnd(24)}${'name'.padEnd(20)}${'person'.padEnd(16)}password`,
    ...table,
    '',
    `TOKEN=$(npm run --silent sign-in -- --url ${url} --person ${nurse} --password '${passwordOf(people.nurse)}')`,
    `curl -s ${url}/bedside -H "authorization: Bearer $TOKEN"          # her list`,
    `curl -s ${url}/audit-trail -H "authorization: Bearer $TOKEN"      # is refused: FORBIDDEN`,
    `curl -s ${url}/journeys/${coi} -H "authorization: Bearer $TOKEN"`,
    '',
    'Who may do what stands in docs/reference/permissions.md.',
    '',
  ].join('\n');
}
