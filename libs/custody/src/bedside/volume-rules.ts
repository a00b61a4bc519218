import { identityOf, itemIds, itemOf } from '../journey/identity-rules.js';
import type { Journey } from '../journey/journey.js';
import { type Finding, finding } from '../kernel/finding.js';
import { type CommandRules, type Rule, rule } from '../kernel/rule.js';
import type {
  AbortInfusion,
  CompleteInfusion,
  RecordPunctureFailure,
  RecordSpill,
} from './commands.js';
import { doseVolumeOf } from '../preparation/dose-volume.js';
import type { BedsideEvent, Volumes } from './events.js';
import { doseIsPlannedHere } from './verification-rules.js';

type Ending = CompleteInfusion | AbortInfusion;

const syringe = ({ data }: Ending) => [data.syringe];
const spilled = ({ data }: RecordSpill) => [data.unit];

/** infused + residual + waste + unaccounted = filled, spills counted as waste. May be negative: then somebody misread. */
function volumesOf({ data }: Ending, journey: Journey): Volumes {
  const unit = itemOf(journey, data.syringe);
  const waste = data.wasteMicrolitres + (unit?.spilledMicrolitres ?? 0);
  const filled = unit?.volumeMicrolitres ?? 0;
  return {
    infusedMicrolitres: data.infusedMicrolitres,
    residualMicrolitres: data.residualMicrolitres,
    wasteMicrolitres: waste,
    unaccountedMicrolitres: filled - data.infusedMicrolitres - data.residualMicrolitres - waste,
    estimated: data.estimated,
  };
}

/** H38: completing is never refused for volumes; what is missing asks for a reason. */
const volumesAddUp = <C extends Ending>(): Rule<C, Journey> =>
  rule(
    'the volumes add up to what was filled',
    ['H38'],
    (command, journey): Finding | undefined => {
      const { unaccountedMicrolitres } = volumesOf(command, journey);
      const tolerance = journey.protocol.administration.unaccountedToleranceMicrolitres;
      return Math.abs(unaccountedMicrolitres) > tolerance
        ? finding('UNACCOUNTED_VOLUME', { unaccountedMicrolitres })
        : undefined;
    },
  );

const infusionRuns = <C extends Ending>(): Rule<C, Journey> =>
  rule('the infusion of this syringe was started', ['H26'], ({ data }, { bedside }) =>
    bedside.running !== undefined && bedside.running === data.syringe.claim?.item
      ? undefined
      : finding('ITEM_NOT_READY', { status: bedside.ended ?? 'not-started' }),
  );

const ended = <C extends Ending>(): readonly Rule<C, Journey>[] => [
  ...identityOf<C>(syringe, ['H28']),
  infusionRuns(),
  volumesAddUp(),
];

/** Less than this is a part of a dose. */
const wholeDose = ({ data }: CompleteInfusion, journey: Journey): number =>
  doseVolumeOf(journey, itemOf(journey, data.syringe)).leastMicrolitres;

export const completeInfusion: CommandRules<CompleteInfusion, Journey, BedsideEvent> = {
  kind: 'fact',
  rules: ended(),
  happen: (command, journey) => {
    const volumes = volumesOf(command, journey);
    return [
      {
        type: 'InfusionCompleted',
        data: {
          syringe: itemIds([command.data.syringe])[0] ?? '',
          volumes,
          partial: volumes.infusedMicrolitres < wholeDose(command, journey),
        },
      },
    ];
  },
};

export const abortInfusion: CommandRules<AbortInfusion, Journey, BedsideEvent> = {
  kind: 'fact',
  rules: ended(),
  happen: (command, journey) => [
    {
      type: 'InfusionAborted',
      data: {
        syringe: itemIds([command.data.syringe])[0] ?? '',
        volumes: volumesOf(command, journey),
        reason: command.data.reason,
      },
    },
  ],
};

export const recordSpill: CommandRules<RecordSpill, Journey, BedsideEvent> = {
  kind: 'fact',
  rules: identityOf<RecordSpill>(spilled, ['H38']),
  happen: ({ data }) => [
    {
      type: 'SpillRecorded',
      data: {
        item: itemIds([data.unit])[0] ?? '',
        volumeMicrolitres: data.volumeMicrolitres,
        estimated: data.estimated,
      },
    },
  ],
};

export const recordPunctureFailure: CommandRules<RecordPunctureFailure, Journey, BedsideEvent> = {
  kind: 'fact',
  rules: [doseIsPlannedHere()],
  happen: ({ data }) => [{ type: 'PunctureFailed', data }],
};
