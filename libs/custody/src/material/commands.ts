import type { Command } from '../kernel/command.js';
import type { PresentedLabel, PresentedPosition } from '../kernel/presented.js';
import type {
  EvidenceKind,
  IdentityTest,
  SealedContainer,
  UnitOfBatch,
  Unlabelled,
} from './evidence.js';
import type { MaterialShape } from './events.js';

/** A box as one person found it: every position that is not empty, scanned or without a label. */
export interface PresentedBoxSurvey {
  readonly box: string;
  readonly revision: number;
  readonly map: Readonly<Record<string, { readonly coi: string; readonly item: string }>>;
  readonly scanned: readonly { readonly position: string; readonly label: PresentedLabel }[];
  readonly unlabelled: readonly Unlabelled[];
}

/** What QA takes the material for, as the streams of that therapy and of its participant say it at this moment. */
export interface PresentedCandidate extends UnitOfBatch {
  readonly participant: string;
  readonly isMissing: boolean;
  /** Everything that anybody misses of the same participant, whichever dose it is of. */
  readonly missing: readonly UnitOfBatch[];
  /** Whether the map of the box in which the material was found says so still. */
  readonly isMapped: boolean;
}

export type FindMaterial = Command<
  'FindMaterial',
  {
    readonly shape: MaterialShape;
    readonly description: string;
    /** Where it lies in a box, untouched. */
    readonly position?: PresentedPosition;
    readonly quarantine: string;
  }
>;
export type MoveMaterial = Command<
  'MoveMaterial',
  { readonly quarantine: string; readonly reason: string }
>;
export type SurveyBox = Command<'SurveyBox', { readonly survey: PresentedBoxSurvey }>;
export type ResolveIdentity = Command<
  'ResolveIdentity',
  {
    readonly candidate: PresentedCandidate;
    readonly evidence: EvidenceKind;
    readonly reason: string;
  }
>;
export type DisposeMaterial = Command<
  'DisposeMaterial',
  {
    readonly reason: string;
    readonly method: 'incineration' | 'autoclave';
    readonly witness: string;
  }
>;

export type MaterialCommand =
  | FindMaterial
  | MoveMaterial
  | SurveyBox
  | Command<'RecordIdentityTest', IdentityTest>
  | Command<'RecordSealedContainer', SealedContainer>
  | ResolveIdentity
  | Command<'AgreeToMaterialDisposal', { readonly reason: string }>
  | DisposeMaterial;
