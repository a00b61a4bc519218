/** What is wrong, and what to do now. */
export interface ProblemWords {
  readonly title: string;
  readonly remedy: string;
}

/** By the code of the refusal. */
export type CzechWords = Readonly<Record<string, readonly [title: string, remedy: string]>>;
