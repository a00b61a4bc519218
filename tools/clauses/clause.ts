/** One requirement of a regulation in our own words, and what shows that it is met, or what is missing. */
export interface Clause {
  readonly clause: string;
  readonly asks: string;
  /** Tests, by file and by their own title. */
  readonly shownBy?: readonly (readonly [file: string, title: string])[];
  /** What is not there yet, said plainly; beside tests, what they do not show. */
  readonly notYet?: string;
}
