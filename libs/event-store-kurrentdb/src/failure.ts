// What the client's errors mean to whoever asked. A word of the server is passed on; a value never.
import {
  AccessDeniedError,
  MaxAppendSizeExceededError,
  NotLeaderError,
  StreamDeletedError,
  StreamTombstonedError,
  UnavailableError,
  isCommandError,
} from '@kurrent/kurrentdb-client';
import { EventStoreError } from '@selfsame/event-store';
import { NotConnected } from './cluster.js';

/** gRPC's number for it. */
const UNIMPLEMENTED = 12;

/** Whether asking again soon may help: another node leads now, or the one that leads is not ready yet. */
export const mayPass = (error: unknown): boolean =>
  error instanceof NotLeaderError ||
  error instanceof UnavailableError ||
  error instanceof NotConnected;

export const isDeleted = (error: unknown): boolean =>
  error instanceof StreamDeletedError || error instanceof StreamTombstonedError;

export const isDenied = (error: unknown): boolean => error instanceof AccessDeniedError;

export const isTooLarge = (error: unknown): boolean => error instanceof MaxAppendSizeExceededError;

/** The server does not know the call: it was not carried out. */
export const isUnimplemented = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === UNIMPLEMENTED;

/** Whether the client was told by the server, or by the network, and knows what that means for its connection. */
export const wasTold = (error: unknown): boolean => error instanceof Error && isCommandError(error);

/** The port's error for a failed call. */
export function failureOf(error: unknown): EventStoreError {
  if (error instanceof EventStoreError) return error;
  if (isDeleted(error)) {
    return new EventStoreError(
      'STORE_UNSOUND',
      'Somebody has deleted a stream of the ledger. Stop, and restore it from a backup.',
      { cause: error },
    );
  }
  if (isDenied(error)) {
    return new EventStoreError(
      'STORE_UNAVAILABLE',
      'The cluster refuses the account that the ledger uses.',
      { cause: error },
    );
  }
  return new EventStoreError('STORE_UNAVAILABLE', `The cluster failed: ${wordsOf(error)}`, {
    cause: error,
  });
}

function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return isCommandError(error) ? `${error.type}, ${error.message}` : error.message;
}
