import type { Person } from './person.js';

/** What opens an account: its password, and its links to the hospital. Each is known by the name that its event gave it. */
const waysIn = ({ credential, externalIdentities }: Person): readonly string[] => [
  ...(credential === undefined ? [] : [credential.credential]),
  ...externalIdentities.map(({ link }) => link),
];

/** Whether there is anything that its holder could sign in with. */
export const isOpened = (person: Person): boolean => waysIn(person).length > 0;

/** Whether anything of it counts: somebody else has seen who holds it (21 CFR 11.100(b)). */
export const isVouchedFor = (person: Person): boolean =>
  waysIn(person).some(way => !person.unvouched.includes(way));
