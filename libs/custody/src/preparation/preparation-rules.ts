import { identityOf, itemIds, itemOf, itemsAre } from '../journey/identity-rules.js';
import type { Item, Journey } from '../journey/journey.js';
import {
  consentStands,
  deviceClockIsRight,
  inCustody,
  ledgerClockIsRight,
  notExpired,
  notHeld,
  withinUseTime,
} from '../journey/use-rules.js';
import { startTime } from '../kernel/command.js';
import { finding } from '../kernel/finding.js';
import { MINUTE_MS, after, timestampOf } from '../kernel/instant.js';
import { type CommandRules, type Rulebook, rule } from '../kernel/rule.js';
import { stepOf } from '../protocol/step-of.js';
import { apart } from '../segregation.js';
import { relabelledByTwo } from '../relabelling/relabelling.js';
import type { EndThaw, PreparationCommand, ReconstituteUnit } from './commands.js';
import type { PreparationEvent, UnitReconstituted } from './events.js';
import { instructionIsInForce } from './instruction-in-force.js';
import { dilutionOutOfRange, thawOutOfRange, viabilityTooLow } from './limits-of-preparation.js';

type Reconstitution = CommandRules<ReconstituteUnit, Journey, PreparationEvent>;

const tube = ({ data }: EndThaw | ReconstituteUnit) => [data.tube];
const idOf = ({ data }: EndThaw | ReconstituteUnit): string => itemIds([data.tube])[0] ?? '';
const unitOf = ({ data }: EndThaw | ReconstituteUnit, journey: Journey): readonly Item[] => {
  const unit = itemOf(journey, data.tube);
  return unit === undefined ? [] : [unit];
};

const endOfThaw = (command: EndThaw) => ({
  item: idOf(command),
  milliCelsius: command.data.milliCelsius,
  minutes: command.data.minutes,
});

/** What the instruction wants before anything is added, and nobody has done or named. */
function missingStep(command: ReconstituteUnit, { protocol, items }: Journey): string | undefined {
  const { wash, diluent, viabilityPercent } = command.data;
  const missing = [
    ['thaw', items[idOf(command)]?.thawEndedAt],
    ['viability', viabilityPercent],
    ['wash', wash],
    ['dilute', diluent],
  ] as const;
  return missing.find(
    ([step, done]) => done === undefined && stepOf(protocol, step) !== undefined,
  )?.[0];
}

function reconstitutionOf(
  command: ReconstituteUnit,
  { protocol }: Journey,
): UnitReconstituted['data'] {
  const { tube: _tube, instruction, ...said } = command.data;
  const use = stepOf(protocol, 'use');
  return {
    item: idOf(command),
    instruction: { id: instruction.id, version: instruction.version },
    ...said,
    ...(use === undefined
      ? {}
      : { useBy: timestampOf(after(startTime(command), use.withinMinutes * MINUTE_MS)) }),
  };
}

const reconstituteUnit: Reconstitution = {
  kind: 'act',
  rules: [
    ...identityOf<ReconstituteUnit>(tube, ['H28', 'H36']),
    ledgerClockIsRight(),
    deviceClockIsRight(),
    itemsAre(
      'the unit is thawed, here, and not made ready yet',
      tube,
      ({ status, sscc, thawedUseBy, reconstitutedAt }) =>
        (status === 'present' || status === 'opened') &&
        sscc === undefined &&
        thawedUseBy !== undefined &&
        reconstitutedAt === undefined,
      ['H36'],
    ),
    inCustody(unitOf),
    consentStands(),
    instructionIsInForce<ReconstituteUnit>(({ data }) => data.instruction),
    rule('no step of the instruction is left out', ['H36'], (command, journey) => {
      const step = missingStep(command, journey);
      return step === undefined ? undefined : finding('PREPARATION_STEP_MISSING', { step });
    }),
    rule("the volume is the instruction's", ['H36'], (command, journey) =>
      dilutionOutOfRange(journey.protocol, reconstitutionOf(command, journey)),
    ),
    rule('enough cells live after the thaw', ['H36'], (command, journey) =>
      viabilityTooLow(journey.protocol, reconstitutionOf(command, journey)),
    ),
    apart('preparation', ({ data }) => [data.checkedBy]),
    notHeld(unitOf),
    relabelledByTwo(unitOf),
    notExpired(unitOf),
    withinUseTime(unitOf),
  ],
  happen: (command, journey) => [
    { type: 'UnitReconstituted', data: reconstitutionOf(command, journey) },
  ],
};

export const preparationRules: Rulebook<PreparationCommand, Journey, PreparationEvent> = {
  EndThaw: {
    kind: 'fact',
    rules: [
      ...identityOf<EndThaw>(tube, ['H36']),
      itemsAre(
        'the unit was put into the bath',
        tube,
        ({ thawedUseBy }) => thawedUseBy !== undefined,
        ['H36'],
      ),
      rule(
        'it was thawed as warm and as long as its instruction says',
        ['H36'],
        (command, journey) => thawOutOfRange(journey.protocol, endOfThaw(command)),
      ),
      inCustody(unitOf),
    ],
    happen: command => [{ type: 'ThawEnded', data: endOfThaw(command) }],
  },
  ReconstituteUnit: reconstituteUnit,
};
