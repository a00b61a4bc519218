import type { Command } from '../kernel/command.js';
import { finding } from '../kernel/finding.js';
import { type Rule, rule } from '../kernel/rule.js';
import type { IdentityField } from './events.js';

/** How a person says who they are. ALS takes speech away: who or what spoke instead is then recorded as such. */
export const IDENTIFIED_BY = ['spoken', 'proxy', 'communication-aid', 'photo'] as const;

export type IdentifiedBy = (typeof IDENTIFIED_BY)[number];

/** What somebody is to the participant for whom he speaks. Never who he is. */
export const PROXIES = [
  'spouse-or-partner',
  'parent',
  'child',
  'sibling',
  'other-relative',
  'legal-guardian',
  'carer',
] as const;

export type Proxy = (typeof PROXIES)[number];

/** What was heard, and can be compared. */
export type HeardField = Exclude<IdentityField, 'sex'>;

/** Field by field, and no values. */
export type Agreement = Readonly<Partial<Record<HeardField, 'agrees' | 'differs'>>>;

/** Why there was nothing to compare with. Care goes on, and the record says so. */
export type NotCompared =
  'not-recorded' | 'erased' | 'vault-elsewhere' | 'unreadable' | 'before-comparing';

/** What the vault said of what was heard. Nothing in it says what that was. */
export type IdentityComparison =
  | { readonly compared: false; readonly because: NotCompared }
  | {
      readonly compared: true;
      /** Empty where nobody entered what was heard. */
      readonly fields: Agreement;
      /** How many others of the site could be taken for this one. */
      readonly lookAlikes: number;
    };

/** Said by the participant, or for him. */
export interface Identified {
  readonly identity: IdentifiedBy;
  /** Where somebody speaks for the participant, or helps him: what he is to him. */
  readonly proxy?: Proxy;
  readonly comparison: IdentityComparison;
}

/** In which fields what was heard is not what the vault has. */
export const differingFields = (comparison: IdentityComparison): readonly string[] =>
  Object.entries(comparison.compared ? comparison.fields : {})
    .filter(([, agreement]) => agreement === 'differs')
    .map(([field]) => field)
    .toSorted();

/** Of a command or an event, and nothing else of it. */
export const identifiedIn = ({ identity, proxy, comparison }: Identified): Identified => ({
  identity,
  ...(proxy === undefined ? {} : { proxy }),
  comparison,
});

/**
 * Two identifiers, said by the participant or for him, are the vault's; where somebody else of the site is called alike or was born
 * on the same day, a third one is. Where the vault has nothing to compare with, nobody waits for it.
 */
export const isWhoTheySay = <C extends Command<string, Identified>, S>(): readonly Rule<C, S>[] => [
  rule('what was heard was entered', ['H28', 'H29'], ({ data: { comparison } }) =>
    comparison.compared && Object.keys(comparison.fields).length === 0
      ? finding('ENTER_WHAT_WAS_HEARD_FIRST')
      : undefined,
  ),
  rule('what was heard is what the vault has', ['H28', 'H33'], ({ data: { comparison } }) => {
    const differs = differingFields(comparison);
    return differs.length > 0
      ? finding('IDENTITY_DIFFERS', { differs: differs.join(', ') })
      : undefined;
  }),
  rule('a look-alike is told apart by a third identifier', ['H33'], ({ data: { comparison } }) =>
    comparison.compared &&
    comparison.lookAlikes > 0 &&
    Object.keys(comparison.fields).length > 0 &&
    comparison.fields.hospitalNumber === undefined
      ? finding('LOOK_ALIKE_PRESENT', { lookAlikes: comparison.lookAlikes })
      : undefined,
  ),
];
