import type { JourneyEvent, ReadEvent } from '@selfsame/custody';
import type { Custody } from './custody-of.js';
import type { History } from './history.js';

/** What a picture says of an event. A code or a number stands beside it, where there is one. */
export type Saying =
  | 'aspirated'
  | 'expansion-failed'
  | 'cells-isolated'
  | 'passage'
  | 'harvested'
  | 'tubes-filled'
  | 'frozen'
  | 'released'
  | 'released-on-conditions'
  | 'released-exceptionally'
  | 'batch-rejected'
  | 'thawed'
  | 'destroyed'
  | 'identity-checked'
  | 'infused'
  | 'infusion-aborted'
  | 'visit'
  | 'reported'
  | 'mix-up'
  | 'on-hold'
  | 'code';

interface Said {
  readonly saying: Saying;
  readonly of: string;
}

/** What a reader looks for on the way of the cells. */
export interface Mark extends Said {
  /** Of its event. */
  readonly revision: number;
  readonly kind: 'step' | 'check' | 'stop' | 'deviation' | 'given';
}

/** Something was on hold: from one event until another, or until now. */
export interface Held extends Said {
  readonly from: number;
  readonly until: number | undefined;
}

/** What becomes of a sample or a spare is not told in words: the picture is about the cells that may be given. */
export const marksOf = (history: History, { ofDose }: Pick<Custody, 'ofDose'>): readonly Mark[] =>
  history.flatMap(event => {
    const mark = markOf(event);
    const aside = event.type === 'UnitDisposed' && !ofDose.has(event.data.item);
    return mark === undefined || aside ? [] : [{ of: '', ...mark, revision: event.revision }];
  });

type Unplaced = Omit<Mark, 'revision' | 'of'> & { readonly of?: string };

function markOf(event: ReadEvent<JourneyEvent>): Unplaced | undefined {
  const step = stepOf(event);
  if (step !== undefined) return { kind: 'step', ...step };
  switch (event.type) {
    case 'IdentityVerified':
      return { kind: 'check', saying: 'identity-checked' };
    case 'StopRaised':
      return { kind: 'stop', saying: 'code', of: event.data.code };
    case 'DeviationOpened':
      return { kind: 'deviation', saying: 'code', of: event.data.code };
    case 'BatchReleasedExceptionally':
      return { kind: 'deviation', saying: 'released-exceptionally' };
    case 'DeviationReported':
      return { kind: 'deviation', saying: 'reported' };
    case 'MixUpRecorded':
      return { kind: 'stop', saying: 'mix-up' };
    case 'InfusionCompleted':
      return { kind: 'given', saying: 'infused' };
    default:
      return undefined;
  }
}

function stepOf(event: ReadEvent<JourneyEvent>): Omit<Unplaced, 'kind'> | undefined {
  switch (event.type) {
    case 'AspirationRecorded':
      return { saying: 'aspirated' };
    case 'ExpansionFailed':
      return { saying: 'expansion-failed' };
    case 'CellsIsolated':
      return { saying: 'cells-isolated' };
    case 'CellsPassaged':
      return { saying: 'passage', of: String(event.data.passage) };
    case 'CellsHarvested':
      return { saying: 'harvested' };
    case 'TubesFilled':
      return { saying: 'tubes-filled', of: String(event.data.tubes.length) };
    case 'TubesFrozen':
      return { saying: 'frozen' };
    case 'BatchCertified':
      return { saying: event.data.stage === 'final' ? 'released' : 'released-on-conditions' };
    case 'BatchRejected':
      return { saying: 'batch-rejected' };
    case 'UnitThawed':
      return { saying: 'thawed' };
    case 'UnitDisposed':
      return { saying: 'destroyed' };
    case 'InfusionAborted':
      return { saying: 'infusion-aborted' };
    case 'FollowUpRecorded':
      return { saying: 'visit', of: event.data.visit };
    default:
      return undefined;
  }
}

export function holdsOf(history: History): readonly Held[] {
  const open = new Map<string, Held>();
  const held: Held[] = [];
  for (const event of history) {
    if (event.type === 'HoldPlaced') {
      const { hold, cause } = event.data;
      // What somebody typed is read in the history, not in a picture that is passed on.
      const said: Said =
        cause.kind === 'person'
          ? { saying: 'on-hold', of: '' }
          : { saying: 'code', of: reasonOf(cause) };
      open.set(hold, { from: event.revision, until: undefined, ...said });
    } else if (event.type === 'HoldResolved') {
      const resolved = open.get(event.data.hold);
      if (resolved !== undefined) held.push({ ...resolved, until: event.revision });
      open.delete(event.data.hold);
    }
  }
  return [...held, ...open.values()];
}

type HoldPlaced = Extract<JourneyEvent, { type: 'HoldPlaced' }>;
type Cause = Exclude<HoldPlaced['data']['cause'], { kind: 'person' }>;

const reasonOf = (cause: Cause): string => (cause.kind === 'finding' ? cause.code : cause.cause);
