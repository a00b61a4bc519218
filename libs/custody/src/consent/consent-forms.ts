import type { Command } from '../kernel/command.js';
import { decideByRules, noConsequences } from '../kernel/decide-by-rules.js';
import type { Decision } from '../kernel/decision.js';
import type { DomainEvent, Recorded } from '../kernel/event.js';
import { finding } from '../kernel/finding.js';
import { type Timestamp, instantOf } from '../kernel/instant.js';
import { type CommandRules, type Rule, type Rulebook, rule } from '../kernel/rule.js';
import type { AlreadyTreated, ConsentForms } from './consent-standing.js';

interface Published {
  readonly formVersion: string;
  /** Of the document that is signed. */
  readonly sha256: string;
  readonly requiredFrom: Timestamp;
  /** What is new in it, in the words in which a participant is told. */
  readonly changes: string;
  readonly alreadyTreated: AlreadyTreated;
}

interface Moved {
  readonly formVersion: string;
  readonly requiredFrom: Timestamp;
  readonly reason: string;
}

export type ConsentFormEvent =
  DomainEvent<'ConsentFormPublished', Published> | DomainEvent<'ConsentFormMoved', Moved>;

export type ConsentFormCommand =
  | Command<'PublishConsentForm', Published>
  /** Another day from which it is required. */
  | Command<'MoveConsentForm', Moved>;

export const noForms: ConsentForms = [];

export function evolveConsentForms(
  state: ConsentForms,
  { type, data }: Recorded<ConsentFormEvent>,
): ConsentForms {
  const requiredFrom = instantOf(data.requiredFrom);
  return type === 'ConsentFormPublished'
    ? [...state, { ...data, requiredFrom }]
    : state.map(form => (form.formVersion === data.formVersion ? { ...form, requiredFrom } : form));
}

/** What was done before in good faith must not become wrong by a date. */
const notInThePast = <C extends ConsentFormCommand>(): Rule<C, ConsentForms> =>
  rule(
    'nobody is asked for it in the past',
    ['H48'],
    ({ data: { requiredFrom }, meta: { now } }) =>
      instantOf(requiredFrom) < now ? finding('REQUIRED_IN_THE_PAST', { requiredFrom }) : undefined,
  );

const isPublished = (forms: ConsentForms, formVersion: string): boolean =>
  forms.some(form => form.formVersion === formVersion);

export const consentFormRulebook: Rulebook<ConsentFormCommand, ConsentForms, ConsentFormEvent> = {
  PublishConsentForm: {
    kind: 'decision',
    rules: [
      rule('a version is published once', [], ({ data: { formVersion } }, forms) =>
        isPublished(forms, formVersion) ? finding('ALREADY_DONE', { formVersion }) : undefined,
      ),
      notInThePast(),
    ],
    happen: ({ data }) => [{ type: 'ConsentFormPublished', data }],
  },
  MoveConsentForm: {
    kind: 'decision',
    rules: [
      rule('the version is published', [], ({ data: { formVersion } }, forms) =>
        isPublished(forms, formVersion)
          ? undefined
          : finding('CONSENT_FORM_UNKNOWN', { formVersion }),
      ),
      notInThePast(),
    ],
    happen: ({ data }) => [{ type: 'ConsentFormMoved', data }],
  },
};

export const decideConsentForms = (
  command: ConsentFormCommand,
  state: ConsentForms,
): Decision<ConsentFormEvent> =>
  decideByRules(
    consentFormRulebook[command.type] as CommandRules<
      ConsentFormCommand,
      ConsentForms,
      ConsentFormEvent
    >,
    noConsequences,
    command,
    state,
  );
