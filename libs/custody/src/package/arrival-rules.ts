import { identityOf } from '../journey/identity-rules.js';
import type { Journey } from '../journey/journey.js';
import { finding } from '../kernel/finding.js';
import { type CommandRules, rule } from '../kernel/rule.js';
import type { OpenPackage, ReceivePackage, UnpackUnits } from './commands.js';
import type { PackageEvent } from './events.js';
import {
  type AboutPackage,
  cameToItsDestination,
  heldByActor,
  loggerIsTheOne,
  notToldTooLate,
  overtakenOr,
  packageIs,
  packageIsKnown,
  packageOf,
  sealIsTheOneOrCleared,
  unlessToldTooLate,
  wasItsSeal,
} from './outside-rules.js';
import { eachOnce } from './package-rules.js';
import { cameBack } from './ways.js';

type Rules<C extends AboutPackage> = CommandRules<C, Journey, PackageEvent>;

const unpacked = ({ data }: UnpackUnits) => data.units;

export const receivePackage: Rules<ReceivePackage> = {
  kind: 'fact',
  rules: [
    packageIsKnown(),
    notToldTooLate(),
    ...unlessToldTooLate<ReceivePackage>(heldByActor(), cameToItsDestination()),
    rule('the seal is the one that was put on', ['H14'], (command, journey) => {
      const known = packageOf(command, journey);
      return known !== undefined &&
        known.seal !== command.data.seal &&
        !wasItsSeal(command, journey, known)
        ? finding(
            'SEAL_SEEN_DIFFERS',
            { seen: command.data.seal },
            { kind: 'package', sscc: known.sscc },
          )
        : undefined;
    }),
    rule('the package is intact', ['H14'], ({ data }) =>
      data.intact
        ? undefined
        : finding('PACKAGE_DAMAGED', {}, { kind: 'package', sscc: data.package.sscc }),
    ),
  ],
  happen: (command, journey) => {
    const { package: known, seal, temperatureMilliCelsius, intact } = command.data;
    const seen = { sealSeen: seal, temperatureMilliCelsius, intact };
    const late = overtakenOr(command, journey);
    return [{ type: 'PackageReceived', data: { sscc: known.sscc, ...seen, ...late } }];
  },
};

/** H21: before the contents are touched, the way here must be known. What it says may then hold them. */
export const openPackage: Rules<OpenPackage> = {
  kind: 'act',
  rules: [
    packageIsKnown(),
    heldByActor(),
    packageIs('received'),
    sealIsTheOneOrCleared(),
    loggerIsTheOne(),
    rule('the temperature of the way is known', ['H21'], (command, journey) => {
      const known = packageOf(command, journey);
      return known !== undefined && known.loggerData === undefined
        ? finding('LOGGER_DATA_MISSING', { sscc: known.sscc, logger: known.logger })
        : undefined;
    }),
  ],
  happen: ({ data }) => [
    { type: 'PackageOpened', data: { sscc: data.package.sscc, sealSeen: data.seal } },
  ],
};

export const unpackUnits: Rules<UnpackUnits> = {
  kind: 'fact',
  rules: [
    packageIsKnown(),
    ...identityOf(unpacked, ['H18']),
    heldByActor(),
    packageIs('opened'),
    rule('what comes out is what went in', ['H18', 'H7'], (command, journey) => {
      const expected = [...(packageOf(command, journey)?.items ?? [])].sort();
      const found = eachOnce(command.data.units).sort();
      return expected.join() === found.join()
        ? undefined
        : finding(
            'UNPACK_DIFFERS',
            { expected: expected.length, found: found.length },
            { kind: 'package', sscc: command.data.package.sscc },
          );
    }),
    rule('what comes back is not used again', ['H51'], (command, journey) => {
      const known = packageOf(command, journey);
      return known !== undefined && (known.leg === 'return' || cameBack(known, journey))
        ? finding('RETURNED', { sscc: known.sscc }, { kind: 'package', sscc: known.sscc })
        : undefined;
    }),
  ],
  happen: (command, journey) => {
    const items = eachOnce(command.data.units);
    const expected = packageOf(command, journey)?.items ?? [];
    return [
      {
        type: 'PackageUnpacked',
        data: {
          sscc: command.data.package.sscc,
          items,
          missing: expected.filter(item => !items.includes(item)),
        },
      },
    ];
  },
};
