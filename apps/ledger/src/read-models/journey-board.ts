import { setImmediate as othersFirst } from 'node:timers/promises';
import {
  type Batch,
  type Journey,
  leadingUnit,
  nextLimit,
  remainingUnit,
  timestampOf,
} from '@selfsame/custody';
import type { JourneyOnBoard } from '@selfsame/projections';
import type { StreamLoader } from '../commands/loaded-stream.js';
import type { StreamKinds } from '../commands/stream-kind.js';
import { journeyStream } from '../commands/stream-names.js';
import type { BoardReleaseStage, JourneyBoardRowDto } from './journey-board.dto.js';

/** What the therapy itself says for its row. */
type AsItIs = Omit<JourneyBoardRowDto, Exclude<keyof JourneyOnBoard, 'revision'>>;

const releaseStages: Readonly<Record<Batch['status'], BoardReleaseStage>> = {
  growing: 'none',
  failed: 'none',
  conditional: 'conditional',
  final: 'final',
  exceptional: 'exceptional',
  rejected: 'rejected',
};

/** The row of a therapy, from its stream; undefined of one that has not begun. */
export function rowOf(journey: Journey): AsItIs | undefined {
  const { stage, site, holds, deviations, batches } = journey;
  if (stage === undefined) return undefined;
  const isOver = stage.name === 'ended' || stage.name === 'given';
  const unit = isOver ? remainingUnit(journey) : leadingUnit(journey);
  const batch = unit?.batch ?? lastCollected(journey);
  const since = timestampOf(stage.since);
  const limit = nextLimit(journey);
  return {
    site,
    stage: stage.name,
    stageSince: since,
    held: unit?.custodian ?? null,
    batch: batch ?? null,
    releaseStage: releaseStages[batches[batch ?? '']?.status ?? 'growing'],
    openHolds: Object.values(holds).filter(({ open }) => open).length,
    openDeviations: Object.values(deviations).filter(({ open }) => open).length,
    nextLimit: limit === undefined ? null : { kind: limit.kind, at: timestampOf(limit.dueAt) },
    endedAt: stage.name === 'ended' ? since : null,
  };
}

const lastCollected = ({ batches }: Journey): string | undefined =>
  Object.values(batches).findLast(({ aspiratedAt }) => aspiratedAt !== undefined)?.batch;

/**
 * The rows of many therapies, each worked out once for every event of it: whoever looks at five hundred of which one has changed asks one
 * stream. What is kept is as new as the list, which is asked to be as new as its reader.
 */
export class JourneyBoard {
  /** By CoI, with the revision that it is of. Owned here; no more than there are therapies. */
  private readonly known = new Map<string, { readonly revision: number; readonly row: AsItIs }>();

  constructor(
    private readonly loader: StreamLoader,
    private readonly kinds: StreamKinds,
  ) {}

  async asItIs({ coi, revision }: JourneyOnBoard): Promise<AsItIs | undefined> {
    const known = this.known.get(coi);
    if (known !== undefined && known.revision >= revision) return known.row;
    await othersFirst();
    const loaded = await this.load(coi);
    const row = rowOf(loaded.state);
    if (row !== undefined) this.known.set(coi, { revision: loaded.revision, row });
    return row;
  }

  load(coi: string) {
    return this.loader.load(this.kinds.journey, journeyStream(coi));
  }
}
