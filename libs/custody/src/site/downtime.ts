import type { GrantedRole } from '../kernel/actor.js';
import type { Command } from '../kernel/command.js';
import type { DomainEvent, Recorded } from '../kernel/event.js';
import { finding } from '../kernel/finding.js';
import { type Instant, type Timestamp, instantOf } from '../kernel/instant.js';
import { type CommandRules, rule } from '../kernel/rule.js';

/** Who may say, on a telephone or at the ward, that a site works on paper from now on. Printed on every pack. */
export const DECLARERS = [
  'investigator',
  'administering-physician',
  'nurse',
  'qa',
  'qp',
] as const satisfies readonly GrantedRole[];

export type Declarer = (typeof DECLARERS)[number];

export interface DeclaredBy {
  readonly person: string;
  readonly role: Declarer;
}

/** The ledger was silent for a site. Told afterwards, of course: with its original times, by whoever types it. */
export type DowntimeDeclared = DomainEvent<
  'DowntimeDeclared',
  {
    readonly downtime: string;
    readonly from: Timestamp;
    readonly until: Timestamp;
    readonly cause: string;
    readonly declaredBy: DeclaredBy;
    /** Whether the ledger knows him in that role: a downtime that anybody declared covers no form. */
    readonly mayDeclare: boolean;
    /** Others of this site that share some time with it: two people told of one night. */
    readonly overlaps: readonly string[];
  }
>;
export type DeclareDowntime = Command<
  'DeclareDowntime',
  Omit<DowntimeDeclared['data'], 'downtime' | 'overlaps'>
>;

export interface Declared {
  readonly downtime: string;
  readonly from: Instant;
  readonly until: Instant;
  readonly mayDeclare: boolean;
}

/** Whether a form of that moment was used while nobody could ask the ledger. */
export const covers = ({ from, until, mayDeclare }: Declared, at: Instant): boolean =>
  mayDeclare && from <= at && at <= until;

const shares = (one: Declared, from: Instant, until: Instant): boolean =>
  one.from < until && from < one.until;

export const declareDowntime: CommandRules<
  DeclareDowntime,
  { readonly downtimes: readonly Declared[] },
  DowntimeDeclared
> = {
  kind: 'fact',
  rules: [
    rule('this very downtime was not declared before', [], ({ data }, { downtimes }) => {
      const same = downtimes.find(
        ({ from, until }) => from === instantOf(data.from) && until === instantOf(data.until),
      );
      return same && finding('DOWNTIME_ALREADY_DECLARED', { downtime: same.downtime });
    }),
  ],
  happen: ({ data }, { downtimes }) => [
    {
      type: 'DowntimeDeclared',
      data: {
        ...data,
        downtime: `DOWN-${downtimes.length + 1}`,
        overlaps: downtimes
          .filter(each => shares(each, instantOf(data.from), instantOf(data.until)))
          .map(({ downtime }) => downtime),
      },
    },
  ],
};

export const downtimesWith = (
  downtimes: readonly Declared[],
  { data }: Recorded<DowntimeDeclared>,
): readonly Declared[] => [
  ...downtimes,
  {
    downtime: data.downtime,
    from: instantOf(data.from),
    until: instantOf(data.until),
    mayDeclare: data.mayDeclare,
  },
];
