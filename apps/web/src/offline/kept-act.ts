import type { components } from '../api/ledger.js';
import type { ProblemAnswer } from '../api/problem.js';

type Dto = components['schemas'];
type Post = Dto['PostDto'];
type Answer = Dto['AnswerDto'];

/** What a courier tells of a package: what may be kept while there is no signal (`docs/adr/0044-what-a-phone-kept.md`). */
interface Bodies {
  readonly AcceptHandoff: Dto['AcceptHandoffDto'];
  readonly RefuseHandoff: Dto['RefuseHandoffDto'];
  readonly OfferHandoff: Dto['OfferHandoffDto'];
  readonly DepartPackage: Dto['DepartPackageDto'];
  readonly TakeOver: Dto['TakeOverDto'];
  readonly DepositPackage: Dto['DepositPackageDto'];
  readonly CollectPackage: Dto['CollectPackageDto'];
  readonly ReportNotFound: Dto['ReportNotFoundDto'];
  readonly ChangeDriver: Dto['ChangeDriverDto'];
  readonly OpenEnRoute: Dto['OpenEnRouteDto'];
  readonly OpenDeviation: Dto['OpenDeviationDto'];
}

export type ActType = keyof Bodies;

type Head = 'commandId' | 'occurredAt' | 'device' | 'afterTheFact' | 'keptOffline';

/** Something that somebody does with a package, as he tells it. */
export type Act = {
  readonly [Type in ActType]: {
    readonly type: Type;
    readonly sscc: string;
    /** Its therapy; undefined where this phone does not know it yet. */
    readonly coi: string | undefined;
    readonly fields: Omit<Bodies[Type], Head>;
  };
}[ActType];

/** Where each is told. */
export const ROUTES = {
  AcceptHandoff: '/journeys/{coi}/handoff-acceptances',
  RefuseHandoff: '/journeys/{coi}/handoff-refusals',
  OfferHandoff: '/journeys/{coi}/handoff-offers',
  DepartPackage: '/journeys/{coi}/departures',
  TakeOver: '/journeys/{coi}/takeovers',
  DepositPackage: '/journeys/{coi}/deposits',
  CollectPackage: '/journeys/{coi}/collections',
  ReportNotFound: '/journeys/{coi}/missing-packages',
  ChangeDriver: '/journeys/{coi}/driver-changes',
  OpenEnRoute: '/journeys/{coi}/en-route-openings',
  OpenDeviation: '/journeys/{coi}/deviations',
} as const satisfies Readonly<Record<ActType, string>>;

/** An act as it is sent: the same each time. */
export interface Told {
  readonly commandId: string;
  readonly occurredAt: string;
  readonly device: string;
  readonly [field: string]: unknown;
}

/** Who has to send it, and where he was when he did it: nobody else's session does. */
export interface Doer {
  readonly person: string;
  readonly at: Post;
}

/**
 * What became of an act that this phone keeps:
 * - `waiting`: the ledger has not heard of it;
 * - `told`: it has, and said what it says in `answer`;
 * - `refused`: it said no, as `problem` says. Nothing was recorded of it.
 */
export type Fate =
  | { readonly state: 'waiting' }
  | { readonly state: 'told'; readonly answer: Answer }
  | { readonly state: 'refused'; readonly problem: ProblemAnswer };

export interface KeptAct extends Doer {
  readonly type: ActType;
  readonly sscc: string;
  readonly coi: string | undefined;
  /** As it is told while somebody listens: without the mark that it is late. */
  readonly body: Told;
  /** Why it is told late, where it is. */
  readonly reason: string;
  /** Made when it was done, over all that is sent late. */
  readonly deviceSignature: string;
  /** Something that the ledger need not be asked for may be told at once, and once, as what happens now. */
  readonly mayBeTimely: boolean;
  readonly fate: Fate;
  /** Its owner has read what became of it. */
  readonly isSeen: boolean;
}

/** With its place in the order in which things were done. */
export interface Placed extends KeptAct {
  readonly order: number;
}

export const isWaiting = ({ fate }: KeptAct): boolean => fate.state === 'waiting';

/** Whether its owner has to read, or do, something: it broke a rule, or was refused. */
export const isTask = ({ fate, isSeen }: KeptAct): boolean =>
  !isSeen &&
  (fate.state === 'refused' ||
    (fate.state === 'told' && (fate.answer.deviations ?? []).length > 0));

export const isOf = ({ person }: KeptAct, who: string | undefined): boolean => person === who;

/** SHA-256 of what was photographed of it. */
export const photoIn = ({ body }: { readonly body: object }): string | undefined =>
  'photoSha256' in body && typeof body.photoSha256 === 'string' ? body.photoSha256 : undefined;

/** Told late, as what has happened: with what the device signed when it did. */
export const toldLate = ({ body, reason, deviceSignature }: KeptAct): Told => ({
  ...body,
  afterTheFact: { reason },
  keptOffline: { deviceSignature },
});
