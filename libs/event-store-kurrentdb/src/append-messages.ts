// An append in the words of the protocol, and the server's answer in ours. Two calls can carry it: BatchAppend, which
// every server since 21.10 lists, and Append.
import shared from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/shared_pb.js';
import streams from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/streams_pb.js';
import durationPb from 'google-protobuf/google/protobuf/duration_pb.js';
import emptyPb from 'google-protobuf/google/protobuf/empty_pb.js';
import { EventStoreError, NO_STREAM, type NewEvent } from '@selfsame/event-store';

/** One append, with the name of its stream as the cluster knows it. */
export interface Attempted {
  readonly stream: string;
  readonly expectedRevision: number;
  readonly events: readonly NewEvent[];
}

export type Answer =
  | {
      readonly kind: 'stored';
      /** Of the last event. */
      readonly revision: number;
      readonly commit: bigint | undefined;
    }
  | { readonly kind: 'conflict'; readonly actualRevision: number }
  /** Certainly not written, now or later; `mayPass`: asking again may help. */
  | { readonly kind: 'refused'; readonly why: EventStoreError; readonly mayPass: boolean }
  | { readonly kind: 'unknown'; readonly cause: unknown };

export function batchRequest(
  correlation: string,
  { stream, expectedRevision, events }: Attempted,
  answerMs: number,
): streams.BatchAppendReq {
  // A length of time: as a moment, it would be read by the server's clock, and fail where clocks differ.
  const deadline = new durationPb.Duration().setSeconds(Math.ceil(answerMs / 1_000)).setNanos(0);
  const options = new streams.BatchAppendReq.Options()
    .setStreamIdentifier(identifierOf(stream))
    .setDeadline(deadline);
  if (expectedRevision === NO_STREAM) options.setNoStream(new emptyPb.Empty());
  else options.setStreamPosition(String(expectedRevision));
  return new streams.BatchAppendReq()
    .setCorrelationId(new shared.UUID().setString(correlation))
    .setOptions(options)
    .setIsFinal(true)
    .setProposedMessagesList(
      events.map(event => filled(new streams.BatchAppendReq.ProposedMessage(), event)),
    );
}

export function appendRequests({
  stream,
  expectedRevision,
  events,
}: Attempted): streams.AppendReq[] {
  const options = new streams.AppendReq.Options().setStreamIdentifier(identifierOf(stream));
  if (expectedRevision === NO_STREAM) options.setNoStream(new shared.Empty());
  else options.setRevision(String(expectedRevision));
  return [
    new streams.AppendReq().setOptions(options),
    ...events.map(event =>
      new streams.AppendReq().setProposedMessage(
        filled(new streams.AppendReq.ProposedMessage(), event),
      ),
    ),
  ];
}

/** The bytes are the event: binary, untouched, and nothing beside them. */
function filled<
  M extends streams.AppendReq.ProposedMessage | streams.BatchAppendReq.ProposedMessage,
>(message: M, { id, type, bytes }: NewEvent): M {
  message.setId(new shared.UUID().setString(id));
  message.setData(bytes);
  message.getMetadataMap().set('type', type).set('content-type', 'application/octet-stream');
  return message;
}

const identifierOf = (stream: string): shared.StreamIdentifier =>
  new shared.StreamIdentifier().setStreamName(Buffer.from(stream).toString('base64'));

export function answerToAppend(response: streams.AppendResp): Answer {
  const wrong = response.getWrongExpectedVersion();
  if (wrong !== undefined) {
    return conflict(wrong.hasCurrentRevision() ? wrong.getCurrentRevision() : undefined);
  }
  const success = response.getSuccess();
  if (success === undefined) return strange('an answer without a result');
  return {
    kind: 'stored',
    revision: Number(success.getCurrentRevision()),
    commit: commitOf(success.getPosition()?.getCommitPosition()),
  };
}

export function answerToBatch(response: streams.BatchAppendResp): Answer {
  const success = response.getSuccess();
  if (success !== undefined) {
    return {
      kind: 'stored',
      revision: Number(success.getCurrentRevision()),
      commit: commitOf(success.getPosition()?.getCommitPosition()),
    };
  }
  const details = response.getError()?.getDetails();
  switch (details?.getTypeName()) {
    case 'event_store.client.WrongExpectedVersion': {
      const wrong = shared.WrongExpectedVersion.deserializeBinary(details.getValue_asU8());
      return conflict(
        wrong.hasCurrentStreamRevision() ? wrong.getCurrentStreamRevision() : undefined,
      );
    }
    case 'event_store.client.StreamDeleted':
      return DELETED;
    case 'event_store.client.AccessDenied':
      return DENIED;
    case 'event_store.client.MaximumAppendSizeExceeded':
      return TOO_LARGE;
    case 'event_store.client.Timeout':
      return strange('it ran out of time');
    default:
      return strange(response.getError()?.getMessage() ?? 'an answer without a result');
  }
}

const conflict = (revision: string | undefined): Answer => ({
  kind: 'conflict',
  actualRevision: revision === undefined ? NO_STREAM : Number(revision),
});

export const DELETED: Answer = {
  kind: 'refused',
  why: new EventStoreError(
    'STORE_UNSOUND',
    'Somebody has deleted a stream of the ledger. Stop, and restore it from a backup.',
  ),
  mayPass: false,
};

export const DENIED: Answer = {
  kind: 'refused',
  why: new EventStoreError(
    'STORE_UNAVAILABLE',
    'The cluster refuses the account that the ledger uses.',
  ),
  mayPass: false,
};

/** The types count as well, and a cluster may be set to take less than the port does. */
export const TOO_LARGE: Answer = {
  kind: 'refused',
  why: new EventStoreError(
    'APPEND_TOO_LARGE',
    'The append is larger than the cluster takes at once (MaxAppendSize).',
  ),
  mayPass: false,
};

function strange(words: string): Answer {
  return {
    kind: 'unknown',
    cause: new EventStoreError('STORE_UNAVAILABLE', `The cluster said: ${words}.`),
  };
}

/** Servers say "no position" as none, or as the largest number that fits. */
function commitOf(text: string | undefined): bigint | undefined {
  const commit = BigInt(text ?? -1);
  return commit >= 0n && commit < 2n ** 63n ? commit : undefined;
}
