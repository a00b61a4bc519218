/** One append, as the writer needs it. */
export interface AppendJob {
  /** Names the append between the two threads. */
  readonly ticket: number;
  readonly stream: string;
  readonly expectedRevision: number;
  readonly bytes: readonly Uint8Array[];
}
