/** All the paper of one therapy, and what became of each sheet. */
export interface DowntimeState {
  readonly packs: Readonly<Record<string, PackState>>;
  readonly entered: Readonly<Record<string, EnteredSheetState>>;
  readonly returned: Readonly<Record<string, string>>;
}

export interface PackState {
  readonly pack: string;
  readonly item: string;
  /** The two checks, and the course of the infusion. */
  readonly forms: readonly string[];
  readonly issuedAt: number;
  readonly validUntil: number;
  readonly voided?: { readonly cause: string; readonly at: number };
}

export interface EnteredSheetState {
  readonly form: string;
  readonly enteredBy: string;
  readonly at: number;
  readonly paper: OnPaperState;
  readonly compared?: { readonly by: string; readonly agrees: boolean };
}

/** What somebody typed of a sheet: moments as they stand on it. */
export type OnPaperState =
  | {
      readonly kind: 'check';
      readonly check: {
        readonly person: string;
        readonly at: string;
        readonly subjectNumber: string;
        readonly identity: string;
        readonly agrees: boolean;
      };
    }
  | { readonly kind: 'course'; readonly course: CourseState | NotGivenState }
  | { readonly kind: 'illegible'; readonly says: string; readonly at: string };

export interface CourseState {
  readonly people: readonly string[];
  readonly outcome: 'completed' | 'aborted';
  readonly openedAt: string;
  readonly drawnUpAt: string;
  readonly startedAt: string;
  readonly endedAt: string;
  readonly route: string;
  readonly volumes: {
    readonly drawnMicrolitres: number;
    readonly infusedMicrolitres: number;
    readonly residualMicrolitres: number;
    readonly wasteMicrolitres: number;
    readonly estimated: boolean;
  };
  readonly reason?: string;
}

export interface NotGivenState {
  readonly people: readonly string[];
  readonly outcome: 'not-given';
  readonly at: string;
  readonly reason: string;
}
