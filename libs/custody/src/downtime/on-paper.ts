import type { IdentifiedBy } from '../identity/comparison.js';
import type { Timestamp } from '../kernel/instant.js';

/** One of two independent checks, as somebody wrote it down. Whose words they are stands in it; who typed it, in the envelope. */
export interface PaperCheck {
  readonly person: string;
  readonly at: Timestamp;
  readonly subjectNumber: string;
  readonly identity: IdentifiedBy;
  /** What the person wrote: that everything is of one participant, or that it is not and he stopped. */
  readonly agrees: boolean;
}

/** That somebody on the list was asked whether there is a hold since the printing. */
export interface CallToTheList {
  readonly at: Timestamp;
  readonly circle: string;
  readonly answer: 'no-hold' | 'held' | 'nobody-answered';
}

export interface PaperVolumes {
  readonly drawnMicrolitres: number;
  readonly infusedMicrolitres: number;
  readonly residualMicrolitres: number;
  readonly wasteMicrolitres: number;
  readonly estimated: boolean;
}

/** What was done with the dose, each step with its own time. */
export interface PaperCourse {
  readonly people: readonly string[];
  readonly call?: CallToTheList;
  readonly outcome: 'completed' | 'aborted';
  readonly openedAt: Timestamp;
  readonly drawnUpAt: Timestamp;
  readonly startedAt: Timestamp;
  readonly endedAt: Timestamp;
  readonly route: string;
  readonly doseNumber: number;
  readonly volumes: PaperVolumes;
  readonly reason?: string;
}

/** The course of a dose that was not given after all: a hold was heard of on the telephone, a check did not agree. */
export interface PaperNotGiven {
  readonly people: readonly string[];
  readonly call?: CallToTheList;
  readonly outcome: 'not-given';
  readonly at: Timestamp;
  readonly reason: string;
}

export type OnPaper =
  | { readonly kind: 'check'; readonly check: PaperCheck }
  | { readonly kind: 'course'; readonly course: PaperCourse | PaperNotGiven }
  | { readonly kind: 'illegible'; readonly says: string; readonly at: Timestamp };

export type Given = PaperCourse;

/** The course of a dose that was given, in whole or in part. */
export const givenIn = (paper: OnPaper): Given | undefined =>
  paper.kind === 'course' && paper.course.outcome !== 'not-given' ? paper.course : undefined;

/** What the paper says of its own time: of a check when it was made, of an infusion when it began. */
export function momentOf(paper: OnPaper): Timestamp {
  if (paper.kind === 'check') return paper.check.at;
  if (paper.kind === 'illegible') return paper.at;
  return paper.course.outcome === 'not-given' ? paper.course.at : paper.course.startedAt;
}

export function peopleOn(paper: OnPaper): readonly string[] {
  if (paper.kind === 'check') return [paper.check.person];
  return paper.kind === 'course' ? paper.course.people : [];
}
