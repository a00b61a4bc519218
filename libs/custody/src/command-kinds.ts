import { auditReviewRulebook } from './audit/review.js';
import { boxRulebook } from './box/box.js';
import { consentFormRulebook } from './consent/consent-forms.js';
import { deviceRulebook } from './device/device-rules.js';
import { lookUpRulebook } from './identity/look-up.js';
import { journeyRulebook } from './journey/rulebook.js';
import type { CommandRules, Kind } from './kernel/rule.js';
import { lotRulebook } from './lot/lot-rules.js';
import { materialRulebook } from './material/material-rules.js';
import { pagingRulebook } from './on-call/paging.js';
import { rosterRulebook } from './on-call/roster.js';
import { participantRulebook } from './participant/participant-rules.js';
import type { PermittedCommand } from './permissions.js';
import { personRulebook } from './person/person-rules.js';
import { printerRulebook } from './printer/printer.js';
import { publishProtocol } from './protocol/protocol.js';
import { siteRulebook } from './site/site.js';
import { sourceDataRulebook } from './source-data/source-data.js';
import { tankRulebook } from './tank/tank-rules.js';
import { typeIdentifier } from './typing/typing.js';
import { workstationRulebook } from './workstation/workstation.js';

type Rules = Pick<CommandRules<never, never, never>, 'kind' | 'needsNoTraining'>;

/** Every command that a person or the ledger gives, by the kind of stream that it goes to: the whole law of the house. */
export const rulebooks = {
  'audit-reviews': auditReviewRulebook,
  box: boxRulebook,
  'consent-forms': consentFormRulebook,
  device: deviceRulebook,
  exports: { ExportList: { kind: 'fact' } },
  journey: journeyRulebook,
  ledger: { UseEnrolmentCode: { kind: 'decision' } },
  'look-ups': lookUpRulebook,
  lot: lotRulebook,
  material: materialRulebook,
  pages: pagingRulebook,
  printer: printerRulebook,
  roster: rosterRulebook,
  participant: participantRulebook,
  person: personRulebook,
  protocol: { PublishProtocol: publishProtocol },
  site: siteRulebook,
  'source-data': sourceDataRulebook,
  tank: tankRulebook,
  typing: { TypeIdentifier: typeIdentifier },
  workstation: workstationRulebook,
} as const satisfies Readonly<Record<string, Readonly<Record<string, Rules>>>>;

const every = Object.values(rulebooks).flatMap(
  book => Object.entries(book) as [PermittedCommand, Rules][],
);

/**
 * What each command is towards reality, as its rules say: the one table that tells what is asked first and what is only told.
 * Printed in the docs, and in the description of every route.
 */
export const commandKinds = Object.fromEntries(
  every.map(([type, { kind }]) => [type, kind]),
) as Readonly<Record<PermittedCommand, Kind>>;

/** Whoever may give one may do so although his training, or what he signs in on, is out of date. */
export const commandsWithoutTraining: readonly PermittedCommand[] = every
  .filter(([, { needsNoTraining }]) => needsNoTraining === true)
  .map(([type]) => type);
