import type { Command } from '../kernel/command.js';
import type { HoldScope } from '../kernel/finding.js';
import type { Timestamp } from '../kernel/instant.js';
import type {
  DeviationAccepted,
  DeviationClassified,
  DeviationClosed,
  DeviationInvestigated,
  DeviationReferredToCapa,
} from './events.js';

export type OpenDeviation = Command<
  'OpenDeviation',
  {
    readonly scope: HoldScope;
    readonly what: string;
    readonly happenedAt: Timestamp;
    /** What was done at once, so that nobody was harmed. */
    readonly immediateAction: string;
  }
>;
export type ClassifyDeviation = Command<'ClassifyDeviation', DeviationClassified['data']>;
export type RecordInvestigation = Command<'RecordInvestigation', DeviationInvestigated['data']>;
export type ReferToCapa = Command<'ReferToCapa', DeviationReferredToCapa['data']>;
export type CloseDeviation = Command<'CloseDeviation', DeviationClosed['data']>;
export type AcceptDeviation = Command<'AcceptDeviation', DeviationAccepted['data']>;

export type DeviationCommand =
  | OpenDeviation
  | ClassifyDeviation
  | RecordInvestigation
  | ReferToCapa
  | CloseDeviation
  | AcceptDeviation;
