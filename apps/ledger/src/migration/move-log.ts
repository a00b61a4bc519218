import type { LedgerMoved } from '@selfsame/custody';
import {
  type EventStore,
  type Position,
  type StoredEvent,
  comparePositions,
} from '@selfsame/event-store';
import { type Progress, type ProgressBar, along } from '../backup/progress.js';
import { comparedWith, isSame } from '../backup/same-log.js';
import { type Walked, walkLog } from '../backup/walk-log.js';
import { NotFounded } from '../create-ledger.js';
import { beginEpoch } from '../founding/begin-epoch.js';
import { readFounding } from '../founding/found-ledger.js';
import { SettingsFault } from '../settings.js';
import { appendRun, runsOf } from './append-run.js';
import type { NamedStore, Source } from '../store/named-store.js';

/** What a move needs of the two stores that somebody named. */
export type Movable = Pick<NamedStore, 'kind' | 'shown' | 'openSource' | 'openTarget'>;

export interface Move {
  readonly from: Movable;
  readonly to: Movable;
  /** A position of the source whose counterpart is wanted. */
  readonly marked?: Position | undefined;
  readonly bar: ProgressBar;
}

export interface Moved {
  readonly source: Walked;
  readonly target: Walked;
  /** How many events were there already. */
  readonly found: number;
  /** Whether an earlier run had finished the move. */
  readonly wasOver: boolean;
  readonly epoch: number;
  /** Of the newest event up to the one that was marked. */
  readonly marked: Position | undefined;
}

const PAGE = 1_000;

/**
 * Copies a whole log into another store, in order, and compares the two event by event. Killed at any moment, it goes on
 * from where the target stands. The target's epoch begins only when all is there: until then, no ledger starts on it.
 * @throws SettingsFault, EventStoreError, LogDamaged, LogsDiffer
 */
export async function moveLog(move: Move): Promise<Moved> {
  const source = await move.from.openSource();
  try {
    const founding = await readFounding(source);
    const head = await source.head();
    if (founding === undefined || head === undefined) throw new NotFounded();
    const progress = (what: string): Progress => move.bar.step(what);
    const log = await walkLog(source, along(head, progress('Checking the source')));
    const target = await move.to.openTarget(source.epoch + 1);
    try {
      const resumed = await resume(source, target, along(head, progress('Looking at the target')));
      if (!resumed.wasOver) await copy(source, target, resumed, along(head, progress('Copying')));
      const { walked, marked } = await compare(source, target, log.events, move);
      if ((await source.readAll(head, 1)).length > 0)
        throw new SettingsFault(
          'The source has grown meanwhile: stop its ledger, and run this again.',
        );
      const { found, wasOver } = resumed;
      const { epoch } = target;
      if (!wasOver) await beginEpoch(target, founding, movedEvent(move, epoch, head, log));
      return { source: log, target: walked, found, wasOver, epoch, marked };
    } finally {
      await target.close();
    }
  } finally {
    await source.close();
  }
}

interface Resumed {
  readonly found: number;
  /** The newest event of the source that the target has. */
  readonly after: Position | undefined;
  readonly wasOver: boolean;
}

/** Compares what the target holds already. @throws SettingsFault when no move from this source has left it so */
async function resume(
  source: Source,
  target: EventStore,
  each: (page: readonly StoredEvent[]) => void,
): Promise<Resumed> {
  let found = 0;
  let after: Position | undefined;
  let at: Position | undefined;
  for (;;) {
    const there = await target.readAll(at, PAGE);
    if (there.length === 0) return { found, after, wasOver: false };
    const here = await source.readAll(after, there.length);
    const other = there.find((event, index) => !isSame(event, here[index]));
    found += here.length;
    after = here.at(-1)?.position ?? after;
    if (other !== undefined && here.length < there.length && isMove(other))
      return { found, after, wasOver: true };
    if (other !== undefined)
      throw new SettingsFault(
        `The target holds ${other.stream}@${other.revision} at ${other.position}, which is not what the source holds there. A move needs a target that is empty, or as an earlier run of the same move has left it.`,
      );
    each(here);
    at = there.at(-1)?.position;
  }
}

async function copy(
  source: Source,
  target: EventStore,
  { after }: Resumed,
  each: (page: readonly StoredEvent[]) => void,
): Promise<void> {
  let last = after;
  for (;;) {
    const page = await source.readAll(last, PAGE);
    for (const run of runsOf(page)) await appendRun(target, run);
    each(page);
    if (page.length < PAGE) return;
    last = page.at(-1)?.position;
  }
}

async function compare(
  source: Source,
  target: EventStore,
  events: number,
  { marked, bar }: Move,
): Promise<{ walked: Walked; marked: Position | undefined }> {
  const progress = bar.step('Comparing event by event');
  let counterpart: Position | undefined;
  let done = 0;
  const same = comparedWith(source, (copied, original) => {
    if (marked !== undefined && comparePositions(original.position, marked) <= 0)
      counterpart = copied.position;
  });
  const walked = await walkLog(
    target,
    async page => {
      await same(page);
      done += page.length;
      progress(done, events);
    },
    events,
  );
  return { walked, marked: counterpart };
}

const movedEvent = (
  { from, to }: Move,
  epoch: number,
  movedUpTo: Position,
  { events, sha256: logSha256 }: Walked,
): LedgerMoved => ({
  type: 'LedgerMoved',
  data: { epoch, from: from.kind, to: to.kind, movedUpTo, events, logSha256 },
});

const isMove = ({ bytes }: StoredEvent): boolean =>
  (JSON.parse(Buffer.from(bytes).toString('utf8')) as { type?: unknown }).type === 'LedgerMoved';
