import { consentIsCurrent } from '../consent/consent-is-current.js';
import { identifiedIn, isWhoTheySay } from '../identity/comparison.js';
import {
  identityOf,
  itemIds,
  itemOf,
  itemsAre,
  wristbandIsParticipants,
} from '../journey/identity-rules.js';
import type { Item, Journey, Verification } from '../journey/journey.js';
import { deviceClockIsRight, inCustody, ledgerClockIsRight } from '../journey/use-rules.js';
import type { Command } from '../kernel/command.js';
import { gateTime } from '../kernel/command.js';
import { finding } from '../kernel/finding.js';
import { type Instant, MINUTE_MS } from '../kernel/instant.js';
import { type CommandRules, type Rule, rule } from '../kernel/rule.js';
import { treats } from '../package/ways.js';
import { apart } from '../segregation.js';
import type { PlanInfusion, VerifyIdentity } from './commands.js';
import type { BedsideEvent } from './events.js';

const PERSONS_NEEDED = 2;

const tube = ({ data }: VerifyIdentity) => [data.tube];

/**
 * H32: a dose is given where it was planned, or not at all. Asked before anything about identity: who is not at
 * the place of the dose can void nobody's checks and hold nobody's product.
 */
export const doseIsPlannedHere = <C extends Command>(): Rule<C, Journey> =>
  rule('this dose is planned at this post', ['H32'], ({ meta }, journey) =>
    journey.planned?.site === meta.actor.site && journey.planned.post === meta.actor.post
      ? undefined
      : finding('DOSE_NOT_PLANNED', { doseNumber: journey.doseNumber }),
  );

/**
 * H26: a dose is given once, from whichever tubes and syringes are ready. After an infusion that was broken off
 * before the dose was in, the physician may go on with another unit.
 */
export const doseNotGiven = <C extends Command>(): Rule<C, Journey> =>
  rule('this dose was not given yet', ['H26', 'H32'], (_command, { bedside, doseNumber }) =>
    bedside.doseGiven ? finding('DOSE_ALREADY_GIVEN', { doseNumber }) : undefined,
  );

export const verifyIdentity: CommandRules<VerifyIdentity, Journey, BedsideEvent> = {
  kind: 'act',
  rules: [
    doseIsPlannedHere(),
    ...wristbandIsParticipants<VerifyIdentity>(['H28']),
    ...identityOf(tube, ['H28']),
    doseNotGiven(),
    rule("the subject number is this therapy's", ['H28'], ({ data }, journey) =>
      data.subjectNumber === journey.subjectNumber
        ? undefined
        : finding('SUBJECT_NUMBER_DIFFERS', { expected: journey.coi }),
    ),
    ...isWhoTheySay<VerifyIdentity, Journey>(),
    // Whoever cannot be let through by the clock goes on by paper: what is wrong with the scan is told first.
    ledgerClockIsRight(),
    deviceClockIsRight(),
    itemsAre(
      'the tube is closed and here, or drawn up into this syringe',
      tube,
      ({ kind, status, sscc }) =>
        (kind === 'tube' || kind === 'syringe') && status === 'present' && sscc === undefined,
    ),
    inCustody(({ data }, journey) =>
      itemOf(journey, data.tube) ? [itemOf(journey, data.tube) as Item] : [],
    ),
    apart('bedside', (command, journey) =>
      recentChecks(command, journey)
        .filter(({ item }) => item === command.data.tube.claim?.item)
        .map(({ person }) => person),
    ),
  ],
  happen: ({ data }, journey) => [
    {
      type: 'IdentityVerified',
      data: {
        attempt: journey.bedside.attempt,
        item: itemIds([data.tube])[0] ?? '',
        ...identifiedIn(data),
        wristbandToken: data.wristband.claim?.token ?? -1,
      },
    },
  ],
};

/** Checks that are still of this moment. */
const recentChecks = (command: Command, journey: Journey): readonly Verification[] =>
  recentAt(journey, gateTime(command));

function recentAt(journey: Journey, now: Instant): readonly Verification[] {
  const limitMs = journey.protocol.administration.verificationValidMinutes * MINUTE_MS;
  return journey.bedside.verifications.filter(({ at }) => now <= at + limitMs);
}

/** Whether somebody has entered in this attempt what he heard himself. */
export const hasHeard = (journey: Journey, person: string, now: Instant): boolean =>
  recentAt(journey, now).some(check => check.person === person && check.heard);

const peopleIn = (checks: readonly Verification[], items: readonly string[]): number =>
  new Set(checks.filter(({ item }) => items.includes(item)).map(({ person }) => person)).size;

/**
 * Two people have checked what is in the syringe: its tube before it was opened, or, when a mismatch has voided
 * those checks, the syringe itself. How recent it must be is the time-out's to say.
 */
export const checksStillStand = <C extends Command>(
  itemsOf: (command: C, journey: Journey) => readonly Item[],
): Rule<C, Journey> =>
  rule("two people's checks still stand", ['H28', 'H30'], (command, journey) => {
    const items = itemsOf(command, journey).map(({ item }) => item);
    const people = peopleIn(journey.bedside.verifications, items);
    return people >= PERSONS_NEEDED ? undefined : finding('VERIFICATION_MISSING', { people });
  });

/** Two people, the same tube, both checks younger than the protocol's limit. */
export const verifiedByTwo = <C extends Command>(
  tubesOf: (command: C) => readonly string[],
): readonly Rule<C, Journey>[] => [
  rule('two people have checked the person and the tube', ['H28', 'H30'], (command, journey) => {
    const people = peopleIn(journey.bedside.verifications, tubesOf(command));
    return people >= PERSONS_NEEDED ? undefined : finding('VERIFICATION_MISSING', { people });
  }),
  rule('both checks are recent', ['H22'], (command, journey) => {
    const people = peopleIn(recentChecks(command, journey), tubesOf(command));
    return people >= PERSONS_NEEDED ? undefined : finding('VERIFICATION_TOO_OLD', { people });
  }),
];

export const planInfusion: CommandRules<PlanInfusion, Journey, BedsideEvent> = {
  kind: 'decision',
  rules: [
    doseNotGiven(),
    rule('he has not left the site that plans', ['H32'], ({ meta }, journey) =>
      journey.formerSites.includes(meta.actor.site) && !treats(meta.actor.site, journey)
        ? finding('OTHER_SITE', { site: journey.site })
        : undefined,
    ),
    consentIsCurrent(),
  ],
  happen: ({ data }) => [{ type: 'InfusionPlanned', data }],
};
