/** Something that must not be in a log, whoever meant it. */
export interface Harm {
  readonly hazard: string;
  readonly what: string;
  /** The command that placed the hold, where a hold was open and stopped nothing. */
  readonly holdOf?: string;
}
