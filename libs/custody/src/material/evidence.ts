/** How material that nobody knew can come to be known. Two people give it, each by himself; QA only judges. */
export const EVIDENCE_KINDS = [
  'position-by-exclusion',
  'identity-test',
  'sealed-container',
] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** Short tandem repeats, or HLA typing, against the reference that was taken from the participant. */
export const IDENTITY_METHODS = ['STR', 'HLA'] as const;
export type IdentityMethod = (typeof IDENTITY_METHODS)[number];

/** A unit as its therapy and its box know it. */
export interface UnitOfBatch {
  readonly coi: string;
  readonly item: string;
  readonly batch: string;
}

/** What lies in a position without a label, and what the map of the box says that lies there. */
export interface Unlabelled {
  readonly position: string;
  readonly occupant?: UnitOfBatch;
}

/** One person's look at every position of a box, beside the map of that box. */
export interface Survey {
  readonly box: string;
  readonly boxRevision: number;
  /** Positions whose label is the one of the map. */
  readonly agreeing: number;
  /** Positions in which something else lies than the map says, or something where it says nothing. */
  readonly differing: readonly string[];
  /** Positions that are empty, and must not be. */
  readonly missing: readonly string[];
  readonly unlabelled: readonly Unlabelled[];
}

export interface IdentityTest {
  readonly participant: string;
  readonly method: IdentityMethod;
  readonly report: string;
  readonly reportSha256: string;
  readonly matches: boolean;
}

/** It lay in a closed container whose document says what is in it. */
export interface SealedContainer {
  readonly container: string;
  readonly documentSha256: string;
  readonly coi: string;
  readonly item: string;
}
