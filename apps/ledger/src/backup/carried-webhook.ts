import { existsSync, readFileSync, rmSync } from 'node:fs';
import {
  type Position,
  comparePositions,
  parsePosition,
  partsOf,
  positionOf,
} from '@selfsame/event-store';
import { writeDurably } from './durable-files.js';

/**
 * Where the webhook goes on in a restored log: after the newest alert that is known to have been delivered and is still
 * there, in the words of its epoch. Nothing is skipped; what was delivered and is lost has no place to be repeated from.
 * @param delivered positions of the log that was backed up, or of the one that was there
 * @param head of the backup
 */
export function carriedWebhook(
  delivered: readonly Position[],
  head: Position,
  epoch: number,
): Position | undefined {
  const ofThisLog = delivered
    .filter(position => partsOf(position).epoch === partsOf(head).epoch)
    .map(position => (comparePositions(position, head) > 0 ? head : position));
  const [newest] = ofThisLog.toSorted(comparePositions).slice(-1);
  return newest && positionOf(epoch, partsOf(newest).n);
}

/** Writes into the first file where the webhook goes on, by what it and the others hold; removes it when none of them says. */
export function carryWebhook(
  files: readonly [string, ...string[]],
  head: Position,
  epoch: number,
): void {
  const position = carriedWebhook(files.flatMap(positionIn), head, epoch);
  rmSync(files[0], { force: true });
  if (position !== undefined) writeDurably(files[0], position);
}

function positionIn(file: string): Position[] {
  try {
    return existsSync(file) ? [parsePosition(readFileSync(file, 'utf8').trim())] : [];
  } catch {
    // Garbage says nothing; it is kept with what is replaced.
    return [];
  }
}
