import type { Command } from '../kernel/command.js';
import type { ProtocolDefinition } from '../protocol/definition.js';
import type { UnitAssumed, UnitGivenElsewhere } from './events.js';

/** Another therapy of the study, as its own stream and its participant's say at this moment. */
export interface PresentedEpisode {
  readonly coi: string;
  readonly participant: string;
  readonly doseNumber: number;
  /** What judges what is given in it. */
  readonly protocol: ProtocolDefinition;
  /** It has begun, stands with its participant, and was neither given nor stopped. */
  readonly open: boolean;
}

/** A tube in the bank becomes the dose of a later therapy of the same participant. */
export type AssignToEpisode = Command<
  'AssignToEpisode',
  { readonly item: string; readonly to: PresentedEpisode; readonly reason: string }
>;

/** Told by the ledger to the later therapy, once the earlier one has closed the unit. */
export type AssumeUnit = Command<'AssumeUnit', UnitAssumed['data']>;

/** Something where the units came from is in doubt now. Never refused, not even after the infusion. */
export type HoldForSource = Command<
  'HoldForSource',
  {
    readonly from: string;
    /** The event of the earlier therapy that it follows from. */
    readonly event: string;
    /** Why, in the words of that therapy; `rejected` where it is final there. */
    readonly code: string;
    /** The stop of which it is a part there: whoever is held by the same one already is not held twice. */
    readonly stop?: string;
    readonly items: readonly string[];
  }
>;

/** Told by the ledger to the earlier therapy: whether something of what it passed on is in the participant, and since when. */
export type NoteUnitGiven = Command<
  'NoteUnitGiven',
  Omit<UnitGivenElsewhere['data'], 'givenAt'> & Partial<Pick<UnitGivenElsewhere['data'], 'givenAt'>>
>;

export type EpisodeCommand = AssignToEpisode | AssumeUnit | HoldForSource | NoteUnitGiven;
