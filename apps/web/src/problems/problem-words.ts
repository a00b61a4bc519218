/** What is wrong, and what to do now. */
export interface ProblemWords {
  readonly title: string;
  readonly remedy: string;
}
