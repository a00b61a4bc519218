import { stands } from '../claim/forfeited.js';
import { isClaimedFor } from '../journey/claimed-for.js';
import { identityOf, itemIds, itemsAre } from '../journey/identity-rules.js';
import type { Journey } from '../journey/journey.js';
import { inCustody } from '../journey/use-rules.js';
import { type Post, postOf } from '../kernel/actor.js';
import { finding } from '../kernel/finding.js';
import type { PresentedLabel } from '../kernel/presented.js';
import { type CommandRules, rule } from '../kernel/rule.js';
import { apart } from '../segregation.js';
import type {
  ChangeDriver,
  DepartPackage,
  OpenEnRoute,
  PackUnits,
  SealPackage,
} from './commands.js';
import type { PackageEvent } from './events.js';
import {
  type AboutPackage,
  heldByActor,
  loggerIsTheOne,
  notToldTooLate,
  overtakenOr,
  packageIsKnown,
  packageIs,
  packageOf,
  sealIsTheOne,
  unlessToldTooLate,
} from './outside-rules.js';
import { mayGoToPatient, towardsPatient } from './towards-patient.js';
import { mayBeDriven } from './ways.js';

type Rules<C extends AboutPackage> = CommandRules<C, Journey, PackageEvent>;

const headingOf = (command: DepartPackage, journey: Journey): Post | undefined =>
  command.data.destination ?? packageOf(command, journey)?.destination;

/** Scanning a tube twice does not make two of it. */
export const eachOnce = (labels: readonly PresentedLabel[]): string[] => [
  ...new Set(itemIds(labels)),
];

const packed = ({ data }: PackUnits) => data.units;

export const packUnits: Rules<PackUnits> = {
  kind: 'act',
  rules: [
    ...identityOf(packed, ['H18']),
    itemsAre(
      'the units are here, in no package and in no box',
      packed,
      ({ status, sscc, place }) =>
        status === 'present' && sscc === undefined && place === undefined,
    ),
    inCustody(({ data }, journey) => itemIds(data.units).flatMap(id => journey.items[id] ?? [])),
    rule('the package number is free', ['H18'], ({ data }, journey) =>
      data.package.claim?.coi !== journey.coi ||
      !stands(journey.forfeited, 'sscc', data.package.sscc, data.package.claim.token) ||
      journey.packages[data.package.sscc] !== undefined
        ? finding('SHARED_THING', { sscc: data.package.sscc })
        : undefined,
    ),
    rule('the shipper is free', ['H18'], ({ data }, journey) =>
      isClaimedFor(data.shipper, 'shipper', data.package.sscc, journey)
        ? undefined
        : finding('SHARED_THING', { shipper: data.shipper.value }),
    ),
    rule('the logger is free', ['H21'], ({ data }, journey) =>
      isClaimedFor(data.logger, 'logger', data.package.sscc, journey)
        ? undefined
        : finding('SHARED_THING', { logger: data.logger.value }),
    ),
  ],
  happen: ({ data }) => [
    {
      type: 'PackagePacked',
      data: {
        sscc: data.package.sscc,
        items: eachOnce(data.units),
        leg: data.leg,
        destination: data.destination,
        shipper: data.shipper.value,
        logger: data.logger.value,
        tokens: {
          sscc: data.package.claim?.token ?? -1,
          shipper: data.shipper.claim?.token ?? -1,
          logger: data.logger.claim?.token ?? -1,
        },
      },
    },
  ],
};

export const sealPackage: Rules<SealPackage> = {
  kind: 'act',
  rules: [
    packageIsKnown(),
    heldByActor(),
    packageIs('packed'),
    rule('the seal is new', ['H14'], ({ data }, journey) =>
      isClaimedFor(data.seal, 'seal', data.package.sscc, journey)
        ? undefined
        : finding('SHARED_THING', { seal: data.seal.value }),
    ),
  ],
  happen: ({ data }) => [
    {
      type: 'PackageSealed',
      data: { sscc: data.package.sscc, seal: data.seal.value, token: data.seal.claim?.token ?? -1 },
    },
  ],
};

export const departPackage: Rules<DepartPackage> = {
  kind: 'act',
  rules: [
    packageIsKnown(),
    notToldTooLate(),
    ...unlessToldTooLate<DepartPackage>(
      heldByActor(),
      packageIs('sealed', 'in-transit', 'received'),
    ),
    sealIsTheOne(),
    loggerIsTheOne(),
    rule('it is driven where it was sent, or back', ['H18', 'H20'], (command, journey) => {
      const known = packageOf(command, journey);
      const heading = headingOf(command, journey);
      return known === undefined || heading === undefined || mayBeDriven(known, heading, journey)
        ? undefined
        : finding('NOT_DESTINATION', { sscc: known.sscc, meantFor: known.destination.site });
    }),
    ...mayGoToPatient<DepartPackage>((command, journey) =>
      towardsPatient(command, headingOf(command, journey), journey),
    ),
  ],
  happen: (command, journey) => [
    {
      type: 'PackageDeparted',
      data: {
        sscc: command.data.package.sscc,
        destination: headingOf(command, journey) ?? postOf(command.meta.actor),
        ...overtakenOr(command, journey),
      },
    },
  ],
};

export const changeDriver: Rules<ChangeDriver> = {
  kind: 'fact',
  rules: [packageIsKnown(), notToldTooLate(), ...unlessToldTooLate<ChangeDriver>(heldByActor())],
  happen: ({ data, meta }) => [
    {
      type: 'DriverChanged',
      data: { sscc: data.package.sscc, from: data.from, to: meta.actor.person },
    },
  ],
};

export const openEnRoute: Rules<OpenEnRoute> = {
  kind: 'fact',
  rules: [
    packageIsKnown(),
    notToldTooLate(),
    ...unlessToldTooLate<OpenEnRoute>(heldByActor()),
    rule('the new seal is new', ['H14'], ({ data }, journey) => {
      const { sscc } = data.package;
      return isClaimedFor(data.newSeal, 'seal', sscc, journey)
        ? undefined
        : finding('SHARED_THING', { seal: data.newSeal.value }, { kind: 'package', sscc });
    }),
    apart('openingOnTheWay', ({ data }) => [data.witness]),
  ],
  happen: (command, journey) => [
    {
      type: 'PackageOpenedEnRoute',
      data: {
        sscc: command.data.package.sscc,
        cause: command.data.cause,
        witness: command.data.witness,
        oldSeal: packageOf(command, journey)?.seal ?? '',
        newSeal: command.data.newSeal.value,
        token: command.data.newSeal.claim?.token ?? -1,
      },
    },
  ],
};
