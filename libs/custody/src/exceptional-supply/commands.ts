import type { Command } from '../kernel/command.js';
import type { Recipient } from '../notice/recipients.js';

/** By whoever treats the participant, and signed: he asks for it, nobody offers it. */
export type RequestExceptionalSupply = Command<
  'RequestExceptionalSupply',
  {
    readonly batch: string;
    readonly doseNumber: number;
    /** Every test that is out of specification, named by whoever answers for the use. */
    readonly tests: readonly string[];
    readonly reason: string;
  }
>;
/** The manufacturer's, for the physician: a document that is kept elsewhere, by its hash. */
export type RecordRiskEvaluation = Command<
  'RecordRiskEvaluation',
  {
    readonly request: string;
    readonly document: string;
    readonly version: string;
    readonly sha256: string;
  }
>;
export type RecordParticipantInformed = Command<
  'RecordParticipantInformed',
  {
    readonly request: string;
    /** What was given to him to read, and signed: never his name. */
    readonly document: string;
    readonly version: string;
  }
>;
/** The QP says that it is not certified, and why it is released all the same. */
export type ReleaseExceptionally = Command<
  'ReleaseExceptionally',
  {
    readonly request: string;
    readonly batch: string;
    readonly doseNumber: number;
    readonly tests: readonly string[];
    /** Events of this therapy that nobody has reviewed; looked up where the protocol asks for it. */
    readonly unreviewed?: number;
  }
>;
export type RevokeExceptionalSupply = Command<
  'RevokeExceptionalSupply',
  { readonly request: string; readonly reason: string }
>;
export type NotifyOfExceptionalSupply = Command<
  'NotifyOfExceptionalSupply',
  {
    readonly request: string;
    readonly recipient: Recipient;
    /** Which one, where the protocol tells several. */
    readonly authority?: string;
    /** The number of the letter or of its receipt. */
    readonly reference: string;
  }
>;

export type ExceptionalSupplyCommand =
  | RequestExceptionalSupply
  | RecordRiskEvaluation
  | RecordParticipantInformed
  | ReleaseExceptionally
  | RevokeExceptionalSupply
  | NotifyOfExceptionalSupply;
