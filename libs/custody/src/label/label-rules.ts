import { stands } from '../claim/forfeited.js';
import { consentIsCurrentWhere } from '../consent/consent-is-current.js';
import { bandOf } from '../kernel/band-of.js';
import { type Finding, finding } from '../kernel/finding.js';
import { MINUTE_MS } from '../kernel/instant.js';
import { gateTime } from '../kernel/command.js';
import { type Rulebook, rule } from '../kernel/rule.js';
import { standsOnBand } from '../kernel/stands-on-band.js';
import {
  identityOf,
  itemOf,
  itemsAre,
  labelIsKnown,
  labelIsOfDose,
  labelIsOfParticipant,
  wristbandIsParticipants,
} from '../journey/identity-rules.js';
import { consentStands } from '../journey/use-rules.js';
import type { Item, Journey } from '../journey/journey.js';
import { apart } from '../segregation.js';
import type {
  ApplyLabel,
  DestroyLabel,
  LabelCommand,
  PrintLabels,
  ReprintLabel,
  VerifyLabel,
  VoidLabel,
} from './commands.js';
import type { ItemRelabelled } from '../relabelling/events.js';
import type { ItemKind, LabelEvent } from './events.js';
import { labelOf } from './label-serial.js';
import { usesClaim } from './uses-claim.js';
import { overTheOldLabel } from './over-the-old-label.js';
import { applied, justReprinted, stillCompared } from './replacing-labels.js';

const PREFIX: Record<ItemKind, string> = {
  'starting-material': 'M',
  vessel: 'V',
  harvest: 'H',
  tube: 'T',
  sample: 'Q',
  syringe: 'S',
};

/** Labels of what is taken from the participant or given to him; all others keep alive what is there. */
const OF_THE_PERSON: ReadonlySet<ItemKind> = new Set(['starting-material', 'syringe']);

export interface PlannedLabel {
  readonly item: string;
  readonly instance: number;
  readonly label: string;
}

/** The labels that a print would make, so that their claims can be taken before the journey names them. */
export function plannedLabels(
  journey: Journey,
  { kind, count }: Pick<PrintLabels['data'], 'kind' | 'count'>,
): readonly PlannedLabel[] {
  const present = Object.values(journey.items).filter(item => item.kind === kind).length;
  return Array.from({ length: count }, (_, index) => {
    const item = `${PREFIX[kind]}${present + index + 1}`;
    return instanceOf(journey, item, 1);
  });
}

const instanceOf = (journey: Journey, item: string, instance: number): PlannedLabel => ({
  item,
  instance,
  label: labelOf(journey.protocol.gtin, { coi: journey.coi, item, instance }),
});

/** The next instance of a label that is printed again. */
export const plannedReprint = (journey: Journey, item: string): PlannedLabel => {
  const instances = Object.values(journey.labels).filter(label => label.item === item);
  return instanceOf(journey, item, instances.length + 1);
};

const batchOf = (journey: Journey, item: string): string =>
  journey.items[item]?.batch ?? journey.currentBatch;

const scanned = ({ data }: ApplyLabel | VoidLabel | DestroyLabel) => [data.label];

const verified = ({ data }: VerifyLabel) => [data.container];

const notExpired = (command: ApplyLabel, journey: Journey): Finding | undefined => {
  const { data, meta } = command;
  const known = journey.labels[data.label.label];
  const limitMs = journey.protocol.labels.affixWithinMinutes * MINUTE_MS;
  // A ledger in doubt printed by its own clock: an honest device would find every label old.
  const now = meta.clockOffMs === undefined ? gateTime(command) : meta.now;
  if (known === undefined || now <= known.printedAt + limitMs) return undefined;
  const isOfPerson = journey.items[known.item]?.kind === 'starting-material';
  // Between the printer and the container it may have been at another bed: nothing downstream would ever notice.
  return isOfPerson
    ? finding('LABEL_EXPIRED', { item: known.item }, { kind: 'unit', item: known.item })
    : finding('LABEL_EXPIRED', { item: known.item });
};

/** H2: the same instance a second time means that two things carry it. */
const notUsed = ({ data }: ApplyLabel, journey: Journey): Finding | undefined => {
  const known = journey.labels[data.label.label];
  if (known === undefined || (known.status === 'printed' && !known.destroyed)) return undefined;
  const inUse = known.status === 'applied' && !known.destroyed;
  const code = inUse ? 'LABEL_USED' : 'LABEL_NOT_CURRENT';
  return finding(
    code,
    { item: known.item, label_status: known.status },
    { kind: 'unit', item: known.item },
  );
};

const wristbandOfParticipant = (
  command: PrintLabels | ReprintLabel,
  { participant, coi }: Journey,
): Finding | undefined => {
  const { wristband } = command.data;
  return wristband === undefined
    ? finding('WRISTBAND_MISSING')
    : bandOf(command, wristband, participant, { expected: coi });
};

/** A collection container that is still empty: its label decides whose cells the ledger will think are in it. */
const awaitsMaterial = (known: Item | undefined): boolean =>
  known?.kind === 'starting-material' &&
  (known.status === 'planned' || known.status === 'labelled');

const exists = ({ data }: { data: { item: string } }, journey: Journey): Finding | undefined =>
  journey.items[data.item] === undefined
    ? finding('ITEM_NOT_READY', { item: data.item, status: 'unknown' })
    : undefined;

const item = (journey: Journey, command: ApplyLabel | VoidLabel | DestroyLabel): Item | undefined =>
  itemOf(journey, command.data.label);

const identity = <C extends ApplyLabel | VoidLabel | DestroyLabel>() => [
  labelIsKnown<C>(scanned),
  labelIsOfParticipant<C>(scanned, ['H2']),
  labelIsOfDose<C>(scanned),
];

const superseded = (of: string, label: string, by: string): LabelEvent => ({
  type: 'LabelSuperseded',
  data: { item: of, label, by },
});

export const labelRules: Rulebook<LabelCommand, Journey, LabelEvent | ItemRelabelled> = {
  PrintLabels: {
    kind: 'decision',
    rules: [
      rule('the band itself was scanned', ['H27'], ({ data }) => standsOnBand(data.wristband)),
      rule('a collection label is printed at the person it is for', ['H1'], (command, journey) =>
        command.data.kind === 'starting-material'
          ? wristbandOfParticipant(command, journey)
          : undefined,
      ),
      rule(
        'nothing more is taken or given when participation has ended',
        ['H48'],
        (command, journey) =>
          OF_THE_PERSON.has(command.data.kind)
            ? consentStands().check(command, journey)
            : undefined,
      ),
      consentIsCurrentWhere(({ data }) => data.kind === 'starting-material'),
      rule('nobody took the labels over meanwhile', ['H2'], ({ data }, journey) => {
        const lost = plannedLabels(journey, data).find(
          ({ label }, index) => !stands(journey.forfeited, 'label', label, data.tokens[index] ?? 0),
        );
        return lost === undefined ? undefined : finding('SHARED_THING', { item: lost.item });
      }),
    ],
    happen: ({ data }, journey) =>
      plannedLabels(journey, data).map(({ item, instance, label }, index) => ({
        type: 'LabelPrinted',
        data: {
          item,
          kind: data.kind,
          batch: journey.currentBatch,
          label,
          instance,
          printer: data.printer,
          token: data.tokens[index] ?? 0,
          ...(data.stock === undefined ? {} : { stock: data.stock }),
        },
      })),
  },
  ReprintLabel: {
    kind: 'decision',
    rules: [
      rule('the item exists', [], exists),
      rule('the band itself was scanned', ['H27'], ({ data }) => standsOnBand(data.wristband)),
      rule('a collection label is printed at the person it is for', ['H1'], (command, journey) =>
        awaitsMaterial(journey.items[command.data.item])
          ? wristbandOfParticipant(command, journey)
          : undefined,
      ),
      rule('nobody else has just printed it again', ['H39'], justReprinted),
    ],
    happen: ({ data }, journey) => {
      const next = plannedReprint(journey, data.item);
      const present = journey.items[data.item];
      const old = present?.label ?? '';
      return [
        // A unit of an earlier therapy has none of this one yet.
        ...(old === '' ? [] : [superseded(data.item, old, next.label)]),
        {
          type: 'LabelPrinted',
          data: {
            item: data.item,
            kind: present?.kind ?? 'sample',
            batch: batchOf(journey, data.item),
            label: next.label,
            instance: next.instance,
            printer: data.printer,
            token: data.token,
            ...(data.stock === undefined ? {} : { stock: data.stock }),
          },
        },
      ];
    },
  },
  ApplyLabel: {
    kind: 'act',
    rules: [
      ...identity<ApplyLabel>(),
      rule('the label stands on nothing yet', ['H2'], notUsed),
      rule('the label was printed just now', ['H1'], notExpired),
      ...overTheOldLabel(item),
    ],
    happen: applied,
  },
  /** Accepted, it is the leave to begin: what goes into the container now is taken for this person's for ever. */
  VerifyLabel: {
    kind: 'act',
    rules: [
      ...wristbandIsParticipants<VerifyLabel>(['H1', 'H28']),
      ...identityOf(verified, ['H1']),
      itemsAre(
        'it is a collection container whose material has not moved on',
        verified,
        ({ kind, status }) =>
          kind === 'starting-material' && (status === 'labelled' || status === 'present'),
      ),
      consentStands(),
      // What is in it already was taken under the version of that day.
      consentIsCurrentWhere(
        ({ data }, journey) => itemOf(journey, data.container)?.status !== 'present',
      ),
      apart('label', ({ data }, journey) => [journey.labels[data.container.label]?.appliedBy]),
    ],
    happen: ({ data }, journey) => [
      {
        type: 'LabelVerified',
        data: {
          item: itemOf(journey, data.container)?.item ?? '',
          label: data.container.label,
          wristbandToken: data.wristband.claim?.token ?? -1,
        },
      },
    ],
  },
  VoidLabel: {
    kind: 'fact',
    rules: identity<VoidLabel>(),
    happen: (command, journey) => [
      {
        type: 'LabelVoided',
        data: {
          item: item(journey, command)?.item ?? '',
          label: command.data.label.label,
          reason: command.data.reason,
        },
      },
    ],
  },
  DestroyLabel: {
    kind: 'act',
    rules: [
      ...identity<DestroyLabel>(),
      apart('destructionOfLabels', ({ data }) => [data.witness]),
      rule('nobody has to compare a new label with it any more', ['H39'], stillCompared),
      rule('it is not what a unit is known by', ['H2'], ({ data }, journey) => {
        const known = journey.labels[data.label.label];
        return known?.status === 'applied'
          ? finding('LABEL_LOST', { item: known.item }, { kind: 'unit', item: known.item })
          : undefined;
      }),
    ],
    happen: (command, journey) => [
      {
        type: 'LabelDestroyed',
        data: {
          item: item(journey, command)?.item ?? '',
          label: command.data.label.label,
          witness: command.data.witness,
        },
      },
    ],
  },
  ForfeitClaim: {
    kind: 'decision',
    rules: [
      rule('this journey does not use the claim', [], ({ data }, journey) =>
        usesClaim(journey, data) ? finding('SHARED_THING', { kind: data.kind }) : undefined,
      ),
    ],
    happen: ({ data }) => [{ type: 'ClaimForfeited', data }],
  },
};
