import type { Instant } from '../kernel/instant.js';

/** What the ethics committee allowed for a therapy that had begun before, and whose participant says no to the new version. */
export type AlreadyTreated = 'must-consent' | 'may-go-on';

export interface ConsentForm {
  readonly formVersion: string;
  readonly sha256: string;
  readonly requiredFrom: Instant;
  readonly changes: string;
  readonly alreadyTreated: AlreadyTreated;
}

/** Every published version, the newest last. The order of publishing is the order of versions: their names are only names. */
export type ConsentForms = readonly ConsentForm[];

export interface GivenConsent {
  readonly formVersion: string;
  readonly signedAt: Instant;
}

/** What the study has published, and what one participant has said to it: each as its own stream has it. */
export interface ConsentKnown {
  readonly forms: ConsentForms;
  readonly consents: readonly GivenConsent[];
  /** Versions that he was asked for, and said no to. */
  readonly declined: readonly string[];
}

/** Unpublished versions are older than every published one: they were signed before anybody published. */
const rankOf = (forms: ConsentForms, formVersion: string): number =>
  forms.findIndex(form => form.formVersion === formVersion);

/** The version that has to be signed at a moment, and is not: of several that are required, the newest. */
export function askedFor(
  { forms, consents }: Pick<ConsentKnown, 'forms' | 'consents'>,
  at: Instant,
): ConsentForm | undefined {
  const required = forms.findLast(({ requiredFrom }) => requiredFrom <= at);
  if (required === undefined) return undefined;
  const rank = rankOf(forms, required.formVersion);
  return consents.some(({ formVersion }) => rankOf(forms, formVersion) >= rank)
    ? undefined
    : required;
}

/** He was asked, said no, and the ethics committee lets a therapy that had begun go on under the version that he signed. */
export const mayGoOn = (
  { declined }: Pick<ConsentKnown, 'declined'>,
  { formVersion, alreadyTreated }: ConsentForm,
): boolean => alreadyTreated === 'may-go-on' && declined.includes(formVersion);

/** The newest version that he signed, as the refusal names it. */
export const signedLast = ({ forms, consents }: ConsentKnown): string =>
  [...consents]
    .sort(
      (one, other) =>
        rankOf(forms, one.formVersion) - rankOf(forms, other.formVersion) ||
        one.signedAt - other.signedAt,
    )
    .at(-1)?.formVersion ?? 'none';
