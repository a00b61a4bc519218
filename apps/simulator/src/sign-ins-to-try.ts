import { passwordOf } from './invented-password.js';
import { firstAdministrator } from './staff-office.js';
import { type Person, guests, people } from './world/people.js';
import { printedName } from './world/printed-names.js';

/** Who is met first, and then everybody of whom there is no other. */
const FIRST: readonly (readonly [role: string, person: Person])[] = [
  ['courier', people.courier],
  ['nurse', people.nurse],
  ['second nurse', people.otherNurse],
  ['physician', people.physician],
  ['QP', people.qp],
  ['QA', people.qa],
  ['auditor', people.auditor],
  ['monitor', guests.monitor],
];
const THEN: readonly (readonly [role: string, person: Person])[] = [
  ['operator', people.operator],
  ['second operator', people.otherOperator],
  ['storage keeper', people.keeper],
  ['QC analyst', people.analyst],
  ['second analyst', people.otherAnalyst],
  ['investigator', people.investigator],
  ['sponsor', people.sponsor],
  ['inspector', guests.inspector],
  ['administrator', firstAdministrator],
];

/** Whoever a newcomer can be. */
export const signIns = [...FIRST, ...THEN];

const row = (...[role = '', name = '', number = '', password = '']: readonly string[]): string =>
  `  ${role.padEnd(16)}${name.padEnd(19)}${number.padEnd(16)}${password}`;

/** One of each role: what he is called, and what gets him in. */
export const signInTable = (): string =>
  [
    row('role', 'name', 'number', 'password'),
    ...signIns.map(([role, person]) =>
      row(role, printedName(person.id), person.id, passwordOf(person)),
    ),
  ].join('\n');
