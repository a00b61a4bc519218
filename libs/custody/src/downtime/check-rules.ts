import type { Journey } from '../journey/journey.js';
import { finding } from '../kernel/finding.js';
import { MINUTE_MS, instantOf } from '../kernel/instant.js';
import { type Rule, rule } from '../kernel/rule.js';
import type { EnterDowntimeForm } from './commands.js';
import { agreeingChecks } from './downtime-packs.js';
import { packOf } from './form-rules.js';
import { givenIn } from './on-paper.js';

type FormRule = Rule<EnterDowntimeForm, Journey>;

const PERSONS_NEEDED = 2;

const checkIn = ({ data: { paper } }: EnterDowntimeForm) =>
  paper.kind === 'check' ? paper.check : undefined;

/** Two people, each on a sheet of his own: what the ledger asks of two screens it asks of two papers, afterwards. */
export const aboutTheChecks: readonly FormRule[] = [
  rule('a check that did not agree is told', ['H28', 'H50'], command => {
    const check = checkIn(command);
    return check?.agrees === false ? finding('PAPER_CHECK_STOPPED', {}) : undefined;
  }),
  rule("the subject number is this therapy's", ['H28', 'H50'], (command, journey) => {
    const check = checkIn(command);
    return check?.agrees === true && check.subjectNumber !== journey.subjectNumber
      ? finding('SUBJECT_NUMBER_DIFFERS', { expected: journey.coi }, { kind: 'journey' })
      : undefined;
  }),
  rule('the second check is of a second person', ['H30', 'H50'], (command, journey) => {
    const check = checkIn(command);
    const pack = packOf(command, journey);
    if (check === undefined || pack === undefined) return undefined;
    const isHis = agreeingChecks(journey.downtime, pack).some(
      ({ form, person }) => person === check.person && form !== command.data.form,
    );
    return isHis ? finding('PAPER_CHECKED_BY_ONE', {}) : undefined;
  }),
  rule('two people had checked before it was opened', ['H28', 'H30', 'H50'], (command, journey) => {
    const given = givenIn(command.data.paper);
    const pack = packOf(command, journey);
    if (given === undefined || pack === undefined) return undefined;
    const before = agreeingChecks(journey.downtime, pack).filter(
      ({ at }) => instantOf(at) <= instantOf(given.openedAt),
    );
    const people = new Set(before.map(({ person }) => person)).size;
    return people >= PERSONS_NEEDED ? undefined : finding('VERIFICATION_MISSING', { people });
  }),
  rule('both checks were of that moment', ['H22', 'H50'], (command, journey) => {
    const given = givenIn(command.data.paper);
    const pack = packOf(command, journey);
    if (given === undefined || pack === undefined) return undefined;
    const limitMs = journey.protocol.administration.verificationValidMinutes * MINUTE_MS;
    const tooOld = agreeingChecks(journey.downtime, pack).some(
      ({ at }) => instantOf(given.openedAt) > instantOf(at) + limitMs,
    );
    return tooOld ? finding('VERIFICATION_TOO_OLD', {}) : undefined;
  }),
];
