import { IDENTIFIED_BY, type IdentifiedBy, PROXIES, type Proxy } from '@selfsame/custody';
import { Problem } from '../commands/refusal.js';
import { Absent, BirthDate, OneOf, Part, Personal } from '../http/fields.js';
import type { Heard } from './identity-vault.js';

/** What was heard of the participant, as it was heard. */
export class HeardDto implements Heard {
  @Personal('Family name, as it was said.', 80, 'Nováková')
  familyName!: string;

  @Personal('Given names, as they were said.', 80, 'Jana Marie')
  givenName!: string;

  @BirthDate('Date of birth, as it was said.')
  dateOfBirth!: string;

  @Absent()
  @Personal(
    'The third identifier, where a look-alike is about: the number of the hospital, said or read from papers.',
    40,
    'MRN 48-1234',
  )
  hospitalNumber?: string;
}

export const SaidHow = (): PropertyDecorator =>
  OneOf('Who or what said who the person is.', IDENTIFIED_BY);

export const SaidByProxy = (): PropertyDecorator =>
  OneOf('What whoever speaks for the person, or helps, is to them. Never who.', PROXIES);

export const WasHeard = (): PropertyDecorator =>
  Part('What was heard: compared with the vault, and kept nowhere.', () => HeardDto);

/** A command in which somebody says who the participant is. */
export interface WithHeard {
  readonly heard?: HeardDto;
  readonly identity?: IdentifiedBy;
  readonly proxy?: Proxy;
}

/** A command as the log and whoever signs may know it: of what was heard, which fields were entered. */
export function withoutHeard<D extends WithHeard>({ heard, ...command }: D) {
  return heard === undefined ? command : { ...command, heard: Object.keys(heard).toSorted() };
}

/** @throws Problem VALIDATION_FAILED where somebody else speaks, and it is not said what he is to the person */
export function saidBy({ identity = 'spoken', proxy }: WithHeard) {
  if (identity === 'proxy' && proxy === undefined)
    throw new Problem('VALIDATION_FAILED', {
      field: 'proxy',
      says: 'say what whoever speaks is to the person',
    });
  return { identity, ...(proxy === undefined ? {} : { proxy }) };
}
