import type { Command } from '../kernel/command.js';
import { decideByRules, noConsequences } from '../kernel/decide-by-rules.js';
import type { Decision } from '../kernel/decision.js';
import type { DomainEvent } from '../kernel/event.js';
import { finding } from '../kernel/finding.js';
import { type CommandRules, type Rulebook, rule } from '../kernel/rule.js';

/** What somebody needs a name for. */
export const PURPOSES = [
  'bedside-check',
  'collection',
  'contact',
  'correction',
  'follow-up',
  'safety',
] as const;

export type Purpose = (typeof PURPOSES)[number];

/** By what was searched; what was searched for stands nowhere. */
export type SearchCriterion = 'name' | 'dateOfBirth' | 'hospitalNumber';

/** Somebody looked into the vault: who, when and where stand in the envelope, and it was written before anything was shown. */
export type IdentityLookedUp = DomainEvent<
  'IdentityLookedUp',
  {
    readonly kind: 'reading' | 'search' | 'look-alikes';
    readonly purpose: Purpose;
    /** Whom it showed something of, by pseudonym. */
    readonly participants: readonly string[];
    /** Of a search only. */
    readonly by: readonly SearchCriterion[];
  }
>;

/** Somebody looked up who carries a package, to reach him. */
export type CourierLookedUp = DomainEvent<
  'CourierLookedUp',
  { readonly pass: string; readonly purpose: Purpose }
>;

/** Somebody looked up on which number he wakes whoever is on call. */
export type OnCallLookedUp = DomainEvent<
  'OnCallLookedUp',
  { readonly person: string; readonly purpose: Purpose }
>;

export type LookUpEvent = CourierLookedUp | IdentityLookedUp | OnCallLookedUp;

type LookedUp = IdentityLookedUp['data'];

export type LookUpCommand =
  | Command<
      'LookUpIdentity',
      LookedUp & {
        /** Where whoever is looked up takes part. */
        readonly site: string;
        /** Whoever looks has entered in this attempt what he heard himself. */
        readonly heard: boolean;
      }
    >
  | Command<'LookUpCourier', CourierLookedUp['data']>
  | Command<'LookUpOnCall', OnCallLookedUp['data']>
  | Command<'SearchIdentities', LookedUp>;

export const lookUpRulebook: Rulebook<LookUpCommand, null, LookUpEvent> = {
  LookUpIdentity: {
    kind: 'decision',
    rules: [
      rule('it is a participant of his own site', ['H40'], ({ data, meta }) =>
        data.site === meta.actor.site ? undefined : finding('OTHER_SITE', { site: data.site }),
      ),
      rule('nobody reads at the bed what he is to hear', ['H28', 'H30'], ({ data }) =>
        data.kind === 'reading' && data.purpose === 'bedside-check' && !data.heard
          ? finding('ENTER_WHAT_WAS_HEARD_FIRST')
          : undefined,
      ),
    ],
    happen: ({ data: { site: _here, heard: _heard, ...data } }) => [
      { type: 'IdentityLookedUp', data },
    ],
  },
  LookUpCourier: {
    kind: 'decision',
    rules: [],
    happen: ({ data }) => [{ type: 'CourierLookedUp', data }],
  },
  LookUpOnCall: {
    kind: 'decision',
    // Whoever sees a doubt at night must be able to call somebody.
    needsNoTraining: true,
    rules: [],
    happen: ({ data }) => [{ type: 'OnCallLookedUp', data }],
  },
  SearchIdentities: {
    kind: 'decision',
    rules: [],
    happen: ({ data }) => [{ type: 'IdentityLookedUp', data }],
  },
};

/** Looking is decided like anything else: who may is told no, or is written down. */
export function decideLookUp(command: LookUpCommand): Decision<LookUpEvent> {
  const rules = lookUpRulebook[command.type] as CommandRules<LookUpCommand, null, LookUpEvent>;
  return decideByRules(rules, noConsequences, command, null);
}
