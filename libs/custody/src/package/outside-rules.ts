import type { Journey, Package } from '../journey/journey.js';
import { samePost } from '../kernel/actor.js';
import type { Command } from '../kernel/command.js';
import { type Finding, finding } from '../kernel/finding.js';
import type { PresentedPackage } from '../kernel/presented.js';
import { type Rule, rule } from '../kernel/rule.js';
import { cameBack } from './ways.js';

/** In transit the sealed package is the unit of custody: these are the rules about its outside. */
export type AboutPackage = Command<string, { readonly package: PresentedPackage }>;
type AboutOutside = Command<
  string,
  { readonly package: PresentedPackage; readonly seal: string; readonly logger: string }
>;

export const packageOf = ({ data }: AboutPackage, journey: Journey): Package | undefined =>
  journey.packages[data.package.sscc];

/** H18: two shippers side by side, and the wrong one is taken. */
export const packageIsKnown = <C extends AboutPackage>(): Rule<C, Journey> =>
  rule('the package is of this therapy', ['H18'], (command, journey) =>
    packageOf(command, journey) === undefined
      ? finding('WRONG_PACKAGE', { sscc: command.data.package.sscc })
      : undefined,
  );

export const packageIs = <C extends AboutPackage>(
  ...statuses: readonly Package['status'][]
): Rule<C, Journey> =>
  rule('it is the moment for this step', [], (command, journey) => {
    const known = packageOf(command, journey);
    return known === undefined || statuses.includes(known.status)
      ? undefined
      : finding('ITEM_NOT_READY', { sscc: known.sscc, status: known.status });
  });

/** Somebody else had it since this happened: where it is now is his to say. */
export const isOvertaken = (command: AboutPackage, journey: Journey): boolean => {
  const known = packageOf(command, journey);
  return (
    known !== undefined &&
    !samePost(known.custodian, command.meta.actor) &&
    command.meta.occurredAt < known.heldSince
  );
};

/** H23, H49: what was told late is on record, and takes nothing from whoever has it by now. */
export const toldInTime = <C extends AboutPackage>(): Rule<C, Journey> =>
  rule('nobody else had it since', ['H19', 'H23'], (command, journey) =>
    isOvertaken(command, journey)
      ? finding('TOLD_TOO_LATE', { sscc: command.data.package.sscc })
      : undefined,
  );

/** It still waits for him where it was, whatever his clock says of when he took it. */
const waitsFor = ({ meta: { actor } }: AboutPackage, { offer, deposit }: Package): boolean =>
  (offer !== undefined && samePost(offer.to, actor)) ||
  (deposit !== undefined && samePost(deposit.for, actor));

/** H24: told as what has happened, by somebody who is no longer the last to have had it. */
function isToldTooLate(command: AboutPackage, journey: Journey): boolean {
  const known = packageOf(command, journey);
  return (
    command.meta.afterTheFact !== undefined &&
    known !== undefined &&
    isOvertaken(command, journey) &&
    !waitsFor(command, known)
  );
}

/** Rules about a moment that is over: of what somebody else has had since, only that is said, and by `notToldTooLate`. */
export const unlessToldTooLate = <C extends AboutPackage>(
  ...rules: readonly Rule<C, Journey>[]
): readonly Rule<C, Journey>[] =>
  rules.map(({ name, barrierOf, check }) =>
    rule(name, barrierOf, (command, journey) =>
      isToldTooLate(command, journey) ? undefined : check(command, journey),
    ),
  );

/** H24: a device that was without a signal tells what was so before others went on. */
export const notToldTooLate = <C extends AboutPackage>(): Rule<C, Journey> =>
  rule('what is told late was not overtaken', ['H19', 'H24'], (command, journey) =>
    isToldTooLate(command, journey)
      ? finding('TOLD_TOO_LATE', { sscc: command.data.package.sscc })
      : undefined,
  );

/** Said by an event of which others have gone on since: it is on record, and changes nothing. */
export const overtakenOr = (command: AboutPackage, journey: Journey): { overtaken?: true } =>
  isToldTooLate(command, journey) ? { overtaken: true } : {};

/** What lies behind a closed door is in nobody's hands, whoever answers for it. */
const inNobodysHands = (known: Package): Finding | undefined =>
  known.deposit && finding('IN_UNSTAFFED_POST', { sscc: known.sscc, post: known.deposit.at.post });

export const heldByActor = <C extends AboutPackage>(): Rule<C, Journey> =>
  rule('the post of the actor holds it', ['H19'], (command, journey) => {
    const known = packageOf(command, journey);
    if (known === undefined) return undefined;
    return samePost(known.custodian, command.meta.actor)
      ? inNobodysHands(known)
      : finding('NOT_CUSTODIAN', { sscc: known.sscc, holder: known.custodian.post });
  });

/** Whoever tells late may have seen a seal that has been replaced since. */
export const wasItsSeal = (command: AboutOutside, journey: Journey, { seals }: Package): boolean =>
  isToldTooLate(command, journey) && seals.includes(command.data.seal);

function sealDiffers(command: AboutOutside, journey: Journey): Finding | undefined {
  const known = packageOf(command, journey);
  return known !== undefined &&
    known.seal !== command.data.seal &&
    !wasItsSeal(command, journey, known)
    ? finding(
        'SEAL_DIFFERS',
        { sscc: known.sscc, seen: command.data.seal },
        { kind: 'package', sscc: known.sscc },
      )
    : undefined;
}

/**
 * H14: another seal means that somebody was inside. The one that was seen on arrival is on record and has held the
 * package: under it, it goes on from hand to hand and back, and to no patient as long as that hold stands.
 */
export const sealIsTheOne = <C extends AboutOutside>(): Rule<C, Journey> =>
  rule('the seal is the one that was put on', ['H14'], (command, journey) => {
    const seen = packageOf(command, journey)?.sealSeen;
    return seen !== undefined && seen === command.data.seal
      ? undefined
      : sealDiffers(command, journey);
  });

/**
 * H14: where the seal differed, QA has compared what was seen on arrival with the paperwork and lifted the doubt:
 * from then on the seal that was seen is the seal.
 */
export const sealIsTheOneOrCleared = <C extends AboutOutside>(): Rule<C, Journey> =>
  rule('the seal is the one that was put on, or QA has cleared it', ['H14'], (command, journey) => {
    const known = packageOf(command, journey);
    const seen = known?.sealSeen !== undefined && known.sealSeen === command.data.seal;
    const cleared = Object.values(journey.holds).some(
      ({ scope, cause, disposition }) =>
        disposition === 'lifted' &&
        scope.kind === 'package' &&
        scope.sscc === known?.sscc &&
        cause.kind === 'finding' &&
        cause.code === 'SEAL_SEEN_DIFFERS',
    );
    return seen && cleared ? undefined : sealDiffers(command, journey);
  });

/** H21: the data of another box say nothing about this one. */
export const loggerIsTheOne = <C extends AboutOutside>(): Rule<C, Journey> =>
  rule('the logger is the one that was packed', ['H21'], (command, journey) => {
    const known = packageOf(command, journey);
    return known !== undefined && known.logger !== command.data.logger
      ? finding('LOGGER_DIFFERS', { sscc: known.sscc, seen: command.data.logger })
      : undefined;
  });

/**
 * Any post of the site, wherever the dose is planned by now (a ward may change while a parcel is on its way), and where
 * it was packed once it was turned round.
 */
export const cameToItsDestination = <C extends AboutPackage>(): Rule<C, Journey> =>
  rule('the package came where it was sent', ['H18'], (command, journey) => {
    const known = packageOf(command, journey);
    const { site } = command.meta.actor;
    const expected =
      known === undefined ||
      known.destination.site === site ||
      journey.planned?.site === site ||
      (cameBack(known, journey) && known.origin.site === site);
    return known !== undefined && !expected
      ? finding(
          'PACKAGE_MISROUTED',
          { meantFor: known.destination.site },
          { kind: 'package', sscc: known.sscc },
        )
      : undefined;
  });
