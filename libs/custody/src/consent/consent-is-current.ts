import { type Finding, finding } from '../kernel/finding.js';
import type { Item, Journey } from '../journey/journey.js';
import { type Command, gateTime, startTime } from '../kernel/command.js';
import { type Instant, MINUTE_MS, timestampOf } from '../kernel/instant.js';
import { type Rule, rule } from '../kernel/rule.js';
import {
  type ConsentForm,
  type ConsentKnown,
  askedFor,
  mayGoOn,
  signedLast,
} from './consent-standing.js';

/**
 * What asks for the version that is required: each begins something, and none of them preserves anything. What keeps cells alive, and
 * what completes what was begun, never asks; so the edge reads the two other streams for these only. A form that was filled in on paper
 * tells of an opening and an infusion that nobody asked the ledger for.
 */
const ASKING: ReadonlySet<string> = new Set([
  'RegisterJourney',
  'PrintLabels',
  'VerifyLabel',
  'RecordAspiration',
  'AssignToEpisode',
  'IssueDowntimePack',
  'PlanInfusion',
  'ThawUnit',
  'OpenTube',
  'StartInfusion',
  'EnterDowntimeForm',
]);

export const asksForConsent = (type: string): boolean => ASKING.has(type);

/** On paper the day before is the day before: what is told counts when it happened, what is asked counts now. */
const momentOf = (command: Command): Instant =>
  command.meta.afterTheFact !== undefined || command.type === 'RecordAspiration'
    ? startTime(command)
    : gateTime(command);

type GoesOn = (known: ConsentKnown, form: ConsentForm) => boolean;

export const outdated = (command: Command, goesOn?: GoesOn): Finding | undefined =>
  outdatedAt(command.meta.consent, momentOf(command), goesOn);

function outdatedAt(
  known: ConsentKnown | undefined,
  at: Instant,
  goesOn: GoesOn = () => false,
): Finding | undefined {
  const form = known && askedFor(known, at);
  if (known === undefined || form === undefined || goesOn(known, form)) return undefined;
  const { formVersion, requiredFrom } = form;
  return finding('CONSENT_OUTDATED', {
    formVersion,
    signed: signedLast(known),
    requiredFrom: timestampOf(requiredFrom),
    ask: 'investigator',
  });
}

/** Something of him is there, or was: his therapy is more than a number. */
const hasBegun = ({ startedAt, items }: Journey, { requiredFrom }: ConsentForm): boolean =>
  startedAt !== undefined &&
  startedAt < requiredFrom &&
  Object.values(items).some(({ status }) => status !== 'planned' && status !== 'labelled');

/** When the unit was thawed or opened, whichever was first: the clocks of its use began then. */
function useBegan({ thawedUseBy, openedUseBy }: Item, { protocol }: Journey): number {
  const { form, administration } = protocol;
  const ofThaw = form.kind === 'cryo' ? form.useWithinMinutesOfThaw : 0;
  const began = (useBy: number | undefined, minutes: number) =>
    useBy === undefined ? Infinity : useBy - minutes * MINUTE_MS;
  return Math.min(
    began(thawedUseBy, ofThaw),
    began(openedUseBy, administration.useWithinMinutesOfOpening),
  );
}

/** His therapy goes on as the committee allowed, or one of the units was in use before that day. */
const isCompleted =
  (journey: Journey, begun: readonly Item[]): GoesOn =>
  (known, form) =>
    (mayGoOn(known, form) && hasBegun(journey, form)) ||
    begun.some(item => useBegan(item, journey) < form.requiredFrom);

/**
 * H48: a participant who signed an older version is asked for the one that is required before anything new is begun. What was thawed
 * or opened before that day is completed.
 *
 * @param begun the units that are used
 */
export const consentIsCurrent = <C extends Command>(
  begun: (command: C, journey: Journey) => readonly Item[] = () => [],
): Rule<C, Journey> =>
  rule('the consent is of the version that is required', ['H48'], (command, journey) =>
    outdated(command, isCompleted(journey, begun(command, journey))),
  );

/**
 * H48: the same of what was done before it is told, and judged by that moment: what he signed afterwards he had not signed then.
 *
 * @param at when what was done began
 */
export function wasOutdated(
  { meta: { consent } }: Command,
  journey: Journey,
  { at, begun }: { readonly at: Instant; readonly begun: readonly Item[] },
): Finding | undefined {
  const then = consent && {
    ...consent,
    consents: consent.consents.filter(({ signedAt }) => signedAt <= at),
  };
  return outdatedAt(then, at, isCompleted(journey, begun));
}

/** The same, where a command begins something new in some cases only. */
export const consentIsCurrentWhere = <C extends Command>(
  begins: (command: C, journey: Journey) => boolean,
): Rule<C, Journey> => {
  const { name, barrierOf, check } = consentIsCurrent<C>();
  return rule(name, barrierOf, (command, journey) =>
    begins(command, journey) ? check(command, journey) : undefined,
  );
};
