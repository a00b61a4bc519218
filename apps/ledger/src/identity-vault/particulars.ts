import type { IdentityField } from '@selfsame/custody';

/** Who somebody is. Nowhere but in the vault, in the answer to whoever may know it, and for as long as that takes. */
export interface Particulars {
  readonly givenName: string;
  readonly familyName: string;
  /** As a calendar says it: `1961-04-30`. */
  readonly dateOfBirth: string;
  readonly sex?: 'female' | 'male' | 'other' | 'unknown';
  readonly hospitalNumber: string;
}

export const fullName = ({
  givenName,
  familyName,
}: Pick<Particulars, 'givenName' | 'familyName'>): string => `${givenName} ${familyName}`;

const inOneForm = (particulars: Particulars): string =>
  JSON.stringify(fieldsOf(particulars).toSorted(([one], [other]) => (one < other ? -1 : 1)));

export const sameParticulars = (one: Particulars, other: Particulars): boolean =>
  inOneForm(one) === inOneForm(other);

/** Each field with what it says, those left out left out. */
export const fieldsOf = (particulars: Particulars): readonly (readonly [IdentityField, string])[] =>
  (Object.entries(particulars) as [IdentityField, string | undefined][]).flatMap(
    ([field, value]) => (value === undefined ? [] : [[field, value] as const]),
  );
