import type { Journey } from '../journey/journey.js';
import type { Command } from '../kernel/command.js';
import { type Finding, finding } from '../kernel/finding.js';
import { type Rule, rule } from '../kernel/rule.js';
import type { ExceptionalSupply } from './exceptional-supply.js';
import { testsOutOfSpecification } from './out-of-specification.js';

/** The conditions of an exception, each a named look at the journey. `exceptional-rules.ts` puts them in order. */

type Named = Command<string, { readonly request: string }>;
type OfDose = Command<
  string,
  { readonly batch: string; readonly doseNumber: number; readonly tests: readonly string[] }
>;

const statusOf = (exception: ExceptionalSupply | undefined): string =>
  exception === undefined
    ? 'unknown'
    : exception.revoked
      ? 'revoked'
      : exception.release === undefined
        ? 'requested'
        : 'released';

/** The request that a command names is at one of these points. */
export const requestIs = <C extends Named>(
  ...statuses: readonly ('requested' | 'released' | 'revoked')[]
): Rule<C, Journey> =>
  rule('the request is at this point', [], ({ data: { request } }, journey) => {
    const status = statusOf(journey.exceptionalSupplies[request]);
    return (statuses as readonly string[]).includes(status)
      ? undefined
      : finding('ITEM_NOT_READY', { request, status });
  });

/** H32: an exception is for one dose, and never for one that is in already. */
export const forThisDose = <C extends OfDose>(): Rule<C, Journey> =>
  rule('it is for the dose of this therapy', ['H32'], ({ data: { doseNumber } }, journey) => {
    if (doseNumber !== journey.doseNumber)
      return finding('DOSE_NOT_PLANNED', { doseNumber, planned: journey.doseNumber });
    return journey.bedside.doseGiven ? finding('ALREADY_DONE', { doseNumber }) : undefined;
  });

/** H11: whoever asks and whoever releases name what failed; what failed since is told, and not overlooked. */
export const namesWhatFailed = <C extends OfDose>(): Rule<C, Journey> =>
  rule('it names every test that failed, and no other', ['H11'], ({ data }, journey) => {
    const failed = testsOutOfSpecification(journey, data.batch);
    if (failed.length === 0)
      return finding('ITEM_NOT_READY', { batch: data.batch, status: 'within-specification' });
    return differing(data.tests, failed, data.batch);
  });

export const differing = (
  named: readonly string[],
  failed: readonly string[],
  batch: string,
): Finding | undefined =>
  [...new Set(named)].sort().join(' ') === failed.join(' ')
    ? undefined
    : finding('EXCEPTIONAL_SUPPLY_DIFFERS', {
        batch,
        named: named.join(' '),
        failed: failed.join(' '),
      });

export const notAllowed = (
  tests: readonly string[],
  { protocol }: Journey,
): Finding | undefined => {
  const never = tests.filter(
    test => protocol.tests.find(each => each.test === test)?.exceptionalSupply !== true,
  );
  return never.length === 0
    ? undefined
    : finding('NOT_FOR_EXCEPTIONAL_SUPPLY', { tests: never.join(' ') });
};

/** Part IV §11: the physician asks with the manufacturer's evaluation before him, and the participant knows. */
export const lacking = (exception: ExceptionalSupply | undefined): Finding | undefined => {
  const missing = [
    ...(exception?.evaluated ? [] : ['risk-evaluation']),
    ...(exception?.informed ? [] : ['participant-informed']),
  ];
  return missing.length === 0
    ? undefined
    : finding('EXCEPTIONAL_SUPPLY_INCOMPLETE', {
        request: exception?.request ?? '',
        lacking: missing.join(' '),
      });
};
