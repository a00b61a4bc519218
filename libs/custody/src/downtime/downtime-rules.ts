import type { Volumes } from '../bedside/events.js';
import type { JourneyEvent } from '../journey/events.js';
import { itemOf } from '../journey/identity-rules.js';
import type { Journey } from '../journey/journey.js';
import { finding } from '../kernel/finding.js';
import { MINUTE_MS, after, instantOf, timestampOf } from '../kernel/instant.js';
import { type CommandRules, type Rulebook, rule } from '../kernel/rule.js';
import { doseVolumeOf } from '../preparation/dose-volume.js';
import { apart } from '../segregation.js';
import { aboutTheChecks } from './check-rules.js';
import type { DowntimeCommand, EnterDowntimeForm } from './commands.js';
import { aboutTheCourse } from './course-rules.js';
import { enteredForm, leftAfter, outstandingForms, packOfForm } from './downtime-packs.js';
import type { DowntimeFormEntered } from './events.js';
import { aboutIdentity, aboutTheForm } from './form-rules.js';
import { type Given, givenIn } from './on-paper.js';
import { issueDowntimePack, tellPackHolder } from './pack-rules.js';

/** The sheet itself, as it was typed. */
export function entryOf(
  { data }: EnterDowntimeForm,
  { coi, downtime }: Journey,
): DowntimeFormEntered {
  const { form, formSha256, paper, tube } = data;
  const ours = tube?.claim?.coi === coi ? { item: tube.claim.item } : {};
  const left = leftAfter(downtime, form);
  return {
    type: 'DowntimeFormEntered',
    data: { form, formSha256, paper, ...ours, ...(left === undefined ? {} : { left }) },
  };
}

/** infused + residual + waste + unaccounted = filled, as of every other dose: what nobody drew up is left over. */
function volumesIn({ volumes }: Given, filledMicrolitres: number): Volumes {
  const { drawnMicrolitres, ...measured } = volumes;
  const { infusedMicrolitres, wasteMicrolitres } = measured;
  const leftInside = Math.max(0, filledMicrolitres - drawnMicrolitres);
  const residualMicrolitres = measured.residualMicrolitres + leftInside;
  const unaccountedMicrolitres =
    filledMicrolitres - infusedMicrolitres - residualMicrolitres - wasteMicrolitres;
  return { ...measured, residualMicrolitres, unaccountedMicrolitres };
}

/**
 * Custody, places and quantities follow what happened (design A.1), in the events that say so of every other dose. The syringe of a
 * night without a printer carries no label of ours: then the tube is the container that was given.
 */
function courseOf(command: EnterDowntimeForm, journey: Journey, given: Given): JourneyEvent[] {
  const { tube, syringe } = command.data;
  const opened = tube && itemOf(journey, tube)?.item;
  if (opened === undefined) return [];
  const { administration } = journey.protocol;
  const drawn = syringe && itemOf(journey, syringe)?.item;
  const container = drawn ?? opened;
  const inTube = journey.items[opened]?.volumeMicrolitres ?? 0;
  const volumes = volumesIn(given, drawn === undefined ? inTube : given.volumes.drawnMicrolitres);
  const useBy = after(
    instantOf(given.openedAt),
    administration.useWithinMinutesOfOpening * MINUTE_MS,
  );
  const { route, doseNumber } = given;
  return [
    { type: 'TubeOpened', data: { item: opened, useBy: timestampOf(useBy) } },
    ...(drawn === undefined
      ? []
      : [
          {
            type: 'DrawnUp' as const,
            data: {
              from: opened,
              syringe: drawn,
              volumeMicrolitres: given.volumes.drawnMicrolitres,
            },
          },
        ]),
    { type: 'InfusionStarted', data: { syringe: container, route, doseNumber } },
    given.outcome === 'aborted'
      ? {
          type: 'InfusionAborted',
          data: { syringe: container, volumes, reason: given.reason ?? 'not written down' },
        }
      : {
          type: 'InfusionCompleted',
          data: {
            syringe: container,
            volumes,
            partial:
              volumes.infusedMicrolitres <
              doseVolumeOf(journey, journey.items[opened]).leastMicrolitres,
          },
        },
  ];
}

const enterDowntimeForm: CommandRules<EnterDowntimeForm, Journey, JourneyEvent> = {
  kind: 'fact',
  rules: [...aboutTheForm, ...aboutIdentity, ...aboutTheChecks, ...aboutTheCourse],
  happen: (command, journey) => {
    const given = givenIn(command.data.paper);
    return [
      entryOf(command, journey),
      ...(given === undefined ? [] : courseOf(command, journey, given)),
    ];
  },
};

export const downtimeRules: Rulebook<DowntimeCommand, Journey, JourneyEvent> = {
  IssueDowntimePack: issueDowntimePack,
  TellPackHolder: tellPackHolder,
  EnterDowntimeForm: enterDowntimeForm,
  CompareDowntimeEntry: {
    kind: 'decision',
    rules: [
      rule('it was entered, and not yet found to agree', [], ({ data }, { downtime }) => {
        const entry = enteredForm(downtime, data.form);
        return entry === undefined || entry.compared?.agrees === true
          ? finding('ALREADY_DONE', { form: data.form })
          : undefined;
      }),
      apart('downtimeEntry', ({ data }, { downtime }) => [
        enteredForm(downtime, data.form)?.enteredBy,
      ]),
    ],
    happen: ({ data }) => [{ type: 'DowntimeEntryCompared', data }],
  },
  ReturnDowntimeForm: {
    kind: 'act',
    rules: [
      rule('the form is still out', ['H50'], ({ data }, { downtime }) => {
        const pack = packOfForm(downtime, data.form);
        return pack !== undefined && outstandingForms(downtime, pack).includes(data.form)
          ? undefined
          : finding('FORM_NOT_OUT', { form: data.form });
      }),
      rule('somebody saw it destroyed', ['H50'], ({ data }) =>
        data.witness === undefined && (data.fate === 'blank' || data.fate === 'spoiled')
          ? finding('WITNESS_MISSING', { form: data.form })
          : undefined,
      ),
      apart('destructionOfForms', ({ data }) => [data.witness]),
      rule('nothing is lost', ['H50'], ({ data }) =>
        data.fate === 'lost' ? finding('FORM_LOST', { form: data.form }) : undefined,
      ),
    ],
    happen: ({ data }, { downtime }) => [
      {
        type: 'DowntimeFormReturned',
        data: { ...data, left: leftAfter(downtime, data.form) ?? 0 },
      },
    ],
  },
};
