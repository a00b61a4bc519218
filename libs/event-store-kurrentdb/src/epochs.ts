// The epoch of a ledger on a cluster: a stream of its own beside the ledger's, because a cluster that was restored
// from a backup cannot know by itself that it was.
import { EventStoreError, FIRST_EPOCH, NO_STREAM, positionOf } from '@selfsame/event-store';
import { AppendCalls } from './append-call.js';
import type { Answer } from './append-messages.js';
import type { Cluster } from './cluster.js';
import { failureOf } from './failure.js';
import { type Patience, within } from './patience.js';
import { readAllOf } from './read-all-of.js';
import { readStreamRequest } from './read-request.js';

interface Kept {
  readonly epoch: number;
  readonly revision: number;
}

/**
 * The epoch that the cluster keeps for the ledger; a ledger that has none yet begins with `wanted`, or the first.
 * @throws EventStoreError STORE_WRONG_EPOCH when it is not the one wanted
 */
export async function settleEpoch(
  cluster: Cluster,
  stream: string,
  wanted: number | undefined,
  patience: Patience,
): Promise<number> {
  const kept = await readEpoch(cluster, stream, patience);
  const epoch = kept?.epoch ?? (await begin(cluster, stream, wanted ?? FIRST_EPOCH, patience));
  if (wanted !== undefined && epoch !== wanted) {
    throw new EventStoreError(
      'STORE_WRONG_EPOCH',
      `The cluster keeps epoch ${epoch}, not ${wanted}.`,
    );
  }
  return epoch;
}

/**
 * Raises the epoch by one, after the cluster was restored to an earlier moment: positions that were given out before
 * are refused from then on. Every instance of the ledger has to be stopped. @returns the new epoch
 */
export async function raiseEpoch(
  cluster: Cluster,
  stream: string,
  patience: Patience,
): Promise<number> {
  const kept = await readEpoch(cluster, stream, patience);
  if (kept === undefined) {
    throw new EventStoreError('STORE_WRONG_FORMAT', 'The cluster keeps no epoch of this ledger.');
  }
  const epoch = kept.epoch + 1;
  const answer = await write(cluster, stream, epoch, kept.revision, patience);
  if (answer.kind !== 'stored') throw unanswered(answer);
  return epoch;
}

async function begin(
  cluster: Cluster,
  stream: string,
  epoch: number,
  patience: Patience,
): Promise<number> {
  const answer = await write(cluster, stream, epoch, NO_STREAM, patience);
  if (answer.kind === 'stored') return epoch;
  if (answer.kind !== 'conflict') throw unanswered(answer);
  // Another instance opened the same ledger in this moment.
  const kept = await readEpoch(cluster, stream, patience);
  if (kept === undefined) throw unanswered(answer);
  return kept.epoch;
}

async function write(
  cluster: Cluster,
  stream: string,
  epoch: number,
  expectedRevision: number,
  { answerMs }: Patience,
): Promise<Answer> {
  positionOf(epoch, 0);
  const bytes = new TextEncoder().encode(JSON.stringify({ epoch }));
  const events = [{ id: crypto.randomUUID(), type: 'EpochStarted', bytes }];
  const sending = async (): Promise<Answer> => {
    const stub = await cluster.connect(answerMs);
    return new AppendCalls(cluster, answerMs).send(stub, { stream, expectedRevision, events });
  };
  return within(answerMs, sending());
}

function unanswered(answer: Exclude<Answer, { kind: 'stored' }>): EventStoreError {
  if (answer.kind === 'refused') return answer.why;
  const cause = answer.kind === 'unknown' ? answer.cause : undefined;
  return new EventStoreError('STORE_UNAVAILABLE', 'The cluster did not take the epoch.', { cause });
}

async function readEpoch(
  cluster: Cluster,
  stream: string,
  { answerMs }: Patience,
): Promise<Kept | undefined> {
  try {
    const request = readStreamRequest({ stream, from: 'end', count: 1, backwards: true });
    const [newest] = await readAllOf(cluster, request, 1, answerMs);
    return newest && { epoch: epochIn(newest.data), revision: Number(newest.revision) };
  } catch (error) {
    throw failureOf(error);
  }
}

/** @throws EventStoreError STORE_WRONG_FORMAT */
export function epochIn(data: Uint8Array): number {
  const text = Buffer.from(data).toString('utf8');
  const epoch = /^\{"epoch":([1-9]\d{0,8})\}$/.exec(text)?.[1];
  if (epoch === undefined) {
    throw new EventStoreError('STORE_WRONG_FORMAT', 'What the cluster keeps as the epoch is none.');
  }
  return Number(epoch);
}
