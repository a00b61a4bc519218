import { DAY_MS, HOUR_MS, MINUTE_MS } from '../kernel/instant.js';

interface LimitEntry {
  /** What has not happened when the limit passes. */
  readonly says: string;
  /** Where its time comes from; a name in backquotes is a number of the protocol. */
  readonly limit: string;
  /** What ends it, so that nobody is told. */
  readonly ends: string;
  /** Told before it, while people can still meet it. */
  readonly warning: string;
  /** The warning comes at once where this is 0, or else a quarter of the limit's length before it, and at most so long before it. */
  readonly mostMs: number;
  /** And not later than so long before it; five minutes where nothing is said. */
  readonly leastMs?: number;
}

/** A visit is planned for a day and made within a week of it. House default. */
export const FOLLOW_UP_GRACE_DAYS = 7;
export const LOGGER_READ_OUT_MINUTES = 60;
/**
 * 21 CFR 211.192 and EudraLex Vol 4 Chapter 8 ask for an investigation in time and name no number. House defaults, as usual in
 * the field: a day until somebody has said how grave it is, thirty until it is known why.
 */
export const CLASSIFY_WITHIN_HOURS = 24;
export const INVESTIGATE_WITHIN_DAYS = 30;

/** 21 CFR 1271.90(c) and EudraLex Vol 4 Part IV §9.3 name no hour. House defaults: a day finds a box, a printer and two people. */
export const MOVE_APART_WITHIN_HOURS = 24;
export const LABEL_ANEW_WITHIN_HOURS = 24;
/** House defaults: a call to the ward, and the morning after. */
export const PACK_HOLDER_TOLD_MINUTES = 15;
export const FORMS_BACK_WITHIN_HOURS = 24;

/** Whoever is warned later than this can no longer be reached and get there: then only the limit is told. */
const LEAST_LEAD_MS = 5 * MINUTE_MS;

/** Every limit that people are told of, and the warning before it. */
export const limits = {
  'offer-expires': {
    says: 'Nobody took over what is offered.',
    limit: '`handoff.offerOpenMinutes` after the offer',
    ends: 'the offer is accepted, refused or cancelled, or custody is taken over',
    warning: 'offer-expires-soon',
    mostMs: HOUR_MS,
  },
  'label-not-applied': {
    says: 'A printed label is on nothing.',
    limit: '`labels.affixWithinMinutes` after printing',
    ends: 'the label is applied, superseded or voided',
    warning: 'label-due-soon',
    mostMs: HOUR_MS,
  },
  'deposit-overdue': {
    says: 'A package still lies where nobody stands.',
    limit: 'the limit of the locker, airline or customs, after it was left there',
    ends: 'it is collected, or custody is taken over',
    warning: 'deposit-due-soon',
    mostMs: HOUR_MS,
  },
  'handoff-overdue': {
    says: 'A package with something in it is still on its way.',
    limit: '`transport.<leg>.maxTransitHours` after its departure',
    ends: 'the package is received, opened or unpacked, or nothing is in it any more',
    warning: 'handoff-due-soon',
    mostMs: 12 * HOUR_MS,
  },
  'logger-data-missing': {
    says: 'The logger of a received package was not read.',
    limit: `${LOGGER_READ_OUT_MINUTES} minutes after its receipt`,
    ends: 'data of the whole way are there, or the package is opened',
    warning: 'logger-data-due-soon',
    mostMs: HOUR_MS,
  },
  'processing-overdue': {
    says: 'No cells were isolated from the starting material.',
    limit: '`collection.startProcessingWithinHours` after the aspiration',
    ends: 'cells are isolated, the batch failed, or the starting material is of no use any more',
    warning: 'processing-due-soon',
    mostMs: 12 * HOUR_MS,
  },
  'culture-too-long': {
    says: 'The cells of a batch still grow.',
    limit: '`culture.maxDays` after the isolation',
    ends: 'cells are harvested, the batch failed, or no vessel is of use any more',
    warning: 'culture-too-long-soon',
    // A bench, two operators and the courier of the fresh product are found in three days.
    mostMs: 3 * DAY_MS,
  },
  'product-expires': {
    says: 'A unit that may still be used reaches its expiry.',
    limit: '`form.shelfLifeHours` or `form.shelfLifeDays` after filling',
    ends: 'its infusion begins, it leaves use, or a shorter clock runs out first',
    warning: 'product-expires-soon',
    // The participant of a frozen dose must travel, and the ward must have a day for it.
    mostMs: 30 * DAY_MS,
  },
  'in-use-time-over': {
    says: 'A thawed or opened unit was not used in time.',
    limit:
      '`form.useWithinMinutesOfThaw`, `preparation.steps[].withinMinutes`, `administration.useWithinMinutesOfOpening`',
    ends: 'its infusion begins, or it leaves use',
    warning: 'in-use-time-over-soon',
    mostMs: HOUR_MS,
  },
  'out-of-storage-over': {
    says: 'A frozen unit lies in the warm, and its minutes are used up.',
    limit: '`form.maxMinutesOutOfStorage` over all its retrievals together',
    ends: 'it is put away, packed or thawed, or leaves use',
    warning: 'out-of-storage-over-soon',
    mostMs: HOUR_MS,
    // Whoever took it out stands beside it.
    leastMs: MINUTE_MS,
  },
  'follow-up-overdue': {
    says: 'A visit after the infusion was not recorded.',
    limit: `\`followUp[].afterDays\` after the infusion, and ${FOLLOW_UP_GRACE_DAYS} days of grace`,
    ends: 'the visit is recorded, or participation ended',
    warning: 'follow-up-due-soon',
    mostMs: 3 * DAY_MS,
  },
  'late-result-untold': {
    says: 'Somebody who must hear of a result that failed after the infusion, or of growth in the room, was not told.',
    limit:
      '`notices.lateResult[].toldWithinHours`, `notices.environment[].toldWithinHours` after the result, or as usual',
    ends: 'a notice to him is recorded, or he acknowledges the result',
    warning: 'late-result-untold-soon',
    mostMs: 12 * HOUR_MS,
  },
  'late-result-unacknowledged': {
    says: 'Somebody who must know of a result that failed after the infusion, or of growth in the room, has not said that he does.',
    limit:
      '`notices.lateResult[].acknowledgedWithinHours`, `notices.environment[].acknowledgedWithinHours` after the result, or as usual',
    ends: 'he acknowledges the result',
    warning: 'late-result-unacknowledged-soon',
    mostMs: 12 * HOUR_MS,
  },
  'exceptional-supply-untold': {
    says: 'Somebody who must hear of a product that was released as an exception was not told.',
    limit: '`notices.exceptionalSupply[].toldWithinHours` after the release, or as usual',
    ends: 'a notice to him is recorded, or the exception is revoked',
    warning: 'exceptional-supply-untold-soon',
    mostMs: 12 * HOUR_MS,
  },
  'storage-class-due': {
    says: 'Material that must lie apart lies with that of others.',
    limit: `\`donorTesting.moveWithinHours\` after it is known, or ${MOVE_APART_WITHIN_HOURS} hours`,
    ends: 'it lies in a box that is kept for it, or in none',
    warning: 'storage-class-differs',
    mostMs: 0,
  },
  'warning-label-due': {
    says: 'A container that is at hand does not carry the words that must stand on it.',
    limit: `${LABEL_ANEW_WITHIN_HOURS} hours after a result changed them`,
    ends: 'a new label is printed for it, or it is put away or gone',
    warning: 'warning-label-missing',
    mostMs: 0,
  },
  'deviation-unclassified': {
    says: 'Nobody has said how grave a deviation is.',
    limit: `${CLASSIFY_WITHIN_HOURS} hours after it was opened`,
    ends: 'it is classified or closed',
    warning: 'deviation-classification-due-soon',
    mostMs: 6 * HOUR_MS,
  },
  'investigation-overdue': {
    says: 'A deviation was not investigated.',
    limit: `${INVESTIGATE_WITHIN_DAYS} days after it was opened`,
    ends: 'an investigation is recorded, or it is closed or accepted',
    warning: 'investigation-due-soon',
    mostMs: 7 * DAY_MS,
  },
  'pack-holder-untold': {
    says: 'Whoever holds a printed pack was not told that it is void.',
    limit: `${PACK_HOLDER_TOLD_MINUTES} minutes after it became void`,
    ends: 'somebody says that he called the ward, or no form of it is out any more',
    warning: 'pack-holder-untold-soon',
    mostMs: HOUR_MS,
  },
  'downtime-forms-outstanding': {
    says: 'Forms of a printed pack are neither entered nor returned.',
    limit: `${FORMS_BACK_WITHIN_HOURS} hours after the dose was given, or the pack ran out or became void`,
    ends: 'every form of it is entered, destroyed before a witness, or told to be lost',
    warning: 'downtime-forms-due-soon',
    mostMs: 6 * HOUR_MS,
  },
} as const satisfies Record<string, LimitEntry>;

/**
 * Who is told of a hold that stays open, and when: each next one of a wider circle. The first hour is for whoever
 * placed it and for QA at the desk; with four hours the QP is told while the shortest product can still be saved. Whoever is on call in
 * the circle is paged then at the latest (`on-call/paging.ts`).
 */
export const holdTellings = [
  { kind: 'hold-unresolved', circle: 'qa', afterMinutes: 60, tells: 'QA on call' },
  {
    kind: 'hold-unresolved-deputy',
    circle: 'deputy',
    afterMinutes: 120,
    tells: 'QA on call and the deputy',
  },
  {
    kind: 'hold-unresolved-qp',
    circle: 'qp',
    afterMinutes: 240,
    tells: 'QA on call, the deputy and the QP',
  },
] as const;

interface TaskEntry {
  readonly says: string;
  readonly ends: string;
}

/** What somebody must do from now on: told at once, and open until it is done. No clock makes it later than it is. */
export const tasks = {
  'package-astray': {
    says: 'A package goes to a site that its participant has left.',
    ends: 'it is sent elsewhere, received, or opened',
  },
  'material-to-return': {
    says: 'Somebody who takes part no more wants his material to go back to his site.',
    ends: 'the unit is returned or disposed of, or he takes part again',
  },
  'material-to-destroy': {
    says: 'Somebody who takes part no more wants his material destroyed.',
    ends: 'the unit is disposed of, or he takes part again',
  },
} as const satisfies Record<string, TaskEntry>;

export type TaskKind = keyof typeof tasks;

/** Every kind that names a deviation: whoever must not know of one is not told of its clocks either (H30). */
export const deviationDeadlineKinds: ReadonlySet<string> = new Set(
  (['deviation-unclassified', 'investigation-overdue'] as const).flatMap(kind => [
    kind,
    limits[kind].warning,
  ]),
);

export type LimitKind = keyof typeof limits;
export type WarningKind = (typeof limits)[LimitKind]['warning'];

/** Every reason for which people are told of a time. */
export type DeadlineKind =
  | LimitKind
  | WarningKind
  | TaskKind
  | (typeof holdTellings)[number]['kind']
  /** The warning of a held unit, told of its hold: only QA can still meet the expiry. */
  | 'held-product-expires-soon';

/** How long before a limit people are warned; undefined where a warning would come too late to be of use. */
export function leadOf(kind: LimitKind, lengthMs: number): number | undefined {
  const { mostMs, leastMs = LEAST_LEAD_MS }: LimitEntry = limits[kind];
  const leadMs = Math.min(lengthMs / 4, mostMs);
  return leadMs < leastMs ? undefined : leadMs;
}
