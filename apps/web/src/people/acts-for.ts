import type { Act } from '../act/act.js';
import type { NamedPost } from '../places/read-places.js';
import { roles } from '../session/account.js';
import {
  type PersonRecord,
  bridgeTraining,
  grantRole,
  issueBadge,
  namePerson,
  recordTraining,
  reinstatePerson,
  reopenAccount,
  suspendPerson,
  vouchForHolder,
} from './person-acts.js';

/** What this reader may do with an account as it is; what his role allows nobody is not offered. The ledger decides all the same. */
export function actsFor(record: PersonRecord, posts: readonly NamedPost[]): readonly Act[] {
  const { person, status, unvouched, missingTrainings } = record;
  const is = (...wanted: readonly string[]): boolean =>
    wanted.some(role => roles.value.has(role as never));
  const offered: readonly (readonly [boolean, () => Act])[] = [
    [unvouched.length > 0 && is('qa', 'qp', 'administrator'), () => vouchForHolder(person)],
    [is('qa', 'qp'), () => recordTraining(person, missingTrainings)],
    [is('administrator', 'qa'), () => grantRole(person, posts)],
    [missingTrainings.length > 0 && is('qa', 'qp'), () => bridgeTraining(person, missingTrainings)],
    [is('administrator') && status !== 'invited', () => issueBadge(person)],
    [is('administrator'), () => namePerson(person)],
    [is('administrator'), () => reopenAccount(person)],
    [is('administrator') && status === 'suspended', () => reinstatePerson(person)],
    [is('administrator', 'qa') && status !== 'suspended', () => suspendPerson(person)],
  ];
  return offered.filter(([isOffered]) => isOffered).map(([, make]) => make());
}
