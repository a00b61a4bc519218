import { type JourneyEvent, type ReadEvent } from '@selfsame/custody';
import type { Custody, History } from './custody-of.js';

/** What a reader looks for on the way of the cells. */
export interface Mark {
  readonly at: number;
  readonly kind: 'step' | 'check' | 'stop' | 'deviation' | 'given';
  readonly words: string;
}

/** Something was on hold: from one event until another, or until now. */
export interface Held {
  readonly from: number;
  readonly until: number | undefined;
  readonly why: string;
}

/** A code or a name as words: `WRONG_PRODUCT`, `consent-withdrawn`. */
const inWords = (code: string): string => code.toLowerCase().replaceAll(/[_-]/g, ' ');

/** What becomes of a sample or a spare is not told in words: the picture is about the cells that may be given. */
export const marksOf = (history: History, { ofDose }: Custody): readonly Mark[] =>
  history.flatMap((event, at) => {
    const mark = markOf(event);
    const aside = event.type === 'UnitDisposed' && !ofDose.has(event.data.item);
    return mark === undefined || aside ? [] : [{ at, ...mark }];
  });

function markOf(event: ReadEvent<JourneyEvent>): Omit<Mark, 'at'> | undefined {
  const words = stepOf(event);
  if (words !== undefined) return { kind: 'step', words };
  switch (event.type) {
    case 'IdentityVerified':
      return { kind: 'check', words: 'identity checked' };
    case 'StopRaised':
      return { kind: 'stop', words: inWords(event.data.code) };
    case 'DeviationOpened':
      return { kind: 'deviation', words: inWords(event.data.code) };
    case 'BatchReleasedExceptionally':
      return { kind: 'deviation', words: 'released as an exception' };
    case 'DeviationReported':
      return { kind: 'deviation', words: 'reported' };
    case 'MixUpRecorded':
      return { kind: 'stop', words: 'mix-up' };
    case 'InfusionCompleted':
      return { kind: 'given', words: 'infused' };
    default:
      return undefined;
  }
}

function stepOf(event: ReadEvent<JourneyEvent>): string | undefined {
  switch (event.type) {
    case 'AspirationRecorded':
      return 'aspirated';
    case 'ExpansionFailed':
      return 'expansion failed';
    case 'CellsIsolated':
      return 'cells isolated';
    case 'CellsPassaged':
      return `passage ${event.data.passage}`;
    case 'CellsHarvested':
      return 'harvested';
    case 'TubesFilled':
      return `${event.data.tubes.length} tubes filled`;
    case 'TubesFrozen':
      return 'frozen';
    case 'BatchCertified':
      return event.data.stage === 'final' ? 'released' : 'released on conditions';
    case 'BatchRejected':
      return 'batch rejected';
    case 'UnitThawed':
      return 'thawed';
    case 'UnitDisposed':
      return 'destroyed';
    case 'InfusionAborted':
      return 'infusion aborted';
    case 'FollowUpRecorded':
      return `visit ${event.data.visit}`;
    default:
      return undefined;
  }
}

export function holdsOf(history: History): readonly Held[] {
  const open = new Map<string, Held>();
  const held: Held[] = [];
  for (const [at, event] of history.entries()) {
    if (event.type === 'HoldPlaced') {
      const { hold, cause } = event.data;
      const why = cause.kind === 'person' ? 'on hold' : inWords(reasonOf(cause));
      open.set(hold, { from: at, until: undefined, why });
    } else if (event.type === 'HoldResolved') {
      const resolved = open.get(event.data.hold);
      if (resolved !== undefined) held.push({ ...resolved, until: at });
      open.delete(event.data.hold);
    }
  }
  return [...held, ...open.values()];
}

type HoldPlaced = Extract<JourneyEvent, { type: 'HoldPlaced' }>;
type Cause = Exclude<HoldPlaced['data']['cause'], { kind: 'person' }>;

const reasonOf = (cause: Cause): string => (cause.kind === 'finding' ? cause.code : cause.cause);
