// Streams/Append and Streams/BatchAppend. Real servers list both, and the client prefers the second.
import anyPb from 'google-protobuf/google/protobuf/any_pb.js';
import emptyPb from 'google-protobuf/google/protobuf/empty_pb.js';
import type {
  BatchAppendReq,
  BatchAppendResp,
} from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/streams_pb.js';
import type { AppendFault } from './faults.js';
import type { Appended, Expected, LogRecord, Proposed } from './log.js';
import type { ServingNode } from './serving-node.js';
import {
  accessDenied,
  grpc,
  identifierOf,
  nameOf,
  notLeader,
  refusal,
  shared,
  status,
  streamDeleted,
  streams,
  uuidOf,
} from './protocol.js';

interface Pending {
  readonly stream: string;
  readonly expected: Expected;
  readonly events: Proposed[];
}

/** What is said to the client: an outcome, or an error in the place of one; undefined for silence. */
type Said = Appended | { readonly kind: 'error'; readonly fault: AppendFault } | undefined;

/** Carries out one append, or what was asked for in its place. */
function carryOut(node: ServingNode, { stream, expected, events }: Pending): Said {
  const { log, faults } = node.shared;
  const fault = faults.takeAppend();
  const commit = (): Appended => log.append(stream, expected, events);
  switch (fault) {
    case undefined:
      return commit();
    case 'cut-after-commit':
    case 'silent-after-commit':
    case 'timeout-after-commit':
    case 'not-leader-after-commit':
      commit();
      break;
    case 'late':
      faults.holdBack(commit);
      break;
    default:
  }
  if (fault.startsWith('cut')) node.cut();
  if (fault.startsWith('cut') || fault.startsWith('silent') || fault === 'late') return undefined;
  return { kind: 'error', fault };
}

const positionOf = ({ position }: LogRecord): string => position.toString();

type AppendCall = grpc.ServerReadableStream<streams.AppendReq, streams.AppendResp>;

export const append =
  (node: ServingNode) =>
  (call: AppendCall, answer: grpc.sendUnaryData<streams.AppendResp>): void => {
    let pending: Pending | undefined;
    call.on('data', (message: streams.AppendReq) => {
      const options = message.getOptions();
      if (options !== undefined) {
        pending = {
          stream: nameOf(options.getStreamIdentifier()),
          expected: expectedOf(options),
          events: [],
        };
      }
      const proposed = message.getProposedMessage();
      if (proposed !== undefined) pending?.events.push(proposedOf(proposed));
    });
    const settle = (): void => {
      // Half of an append that was cut off is not an append.
      if (pending === undefined || call.cancelled) return;
      if (node.refusesAsFollower(call.metadata)) return answer(notLeader(node.shared.leaderPort()));
      const said = carryOut(node, pending);
      if (said === undefined) return;
      if (said.kind === 'error')
        return answer(errorOf(node, said.fault, pending.stream), responseOf(said.fault));
      if (said.kind === 'deleted') return answer(streamDeleted(pending.stream));
      return answer(null, responseTo(said));
    };
    // A call that was cut off ends first, and is told to be cancelled after that.
    call.on('end', () => void setImmediate(settle));
  };

function responseTo(said: Exclude<Appended, { kind: 'deleted' }>): streams.AppendResp {
  const response = new streams.AppendResp();
  if (said.kind === 'wrong') return response.setWrongExpectedVersion(wrongOf(said.current));
  const position = new streams.AppendResp.Position()
    .setCommitPosition(positionOf(said.last))
    .setPreparePosition(positionOf(said.last));
  return response.setSuccess(
    new streams.AppendResp.Success()
      .setCurrentRevision(said.last.revision.toString())
      .setPosition(position),
  );
}

function wrongOf(current: bigint | undefined): streams.AppendResp.WrongExpectedVersion {
  const wrong = new streams.AppendResp.WrongExpectedVersion();
  return current === undefined
    ? wrong.setCurrentNoStream(new shared.Empty())
    : wrong.setCurrentRevision(current.toString());
}

function responseOf(fault: AppendFault): streams.AppendResp | undefined {
  return fault === 'wrong-expected-version'
    ? new streams.AppendResp().setWrongExpectedVersion(wrongOf(undefined))
    : undefined;
}

function errorOf(node: ServingNode, fault: AppendFault, stream: string): grpc.ServiceError | null {
  switch (fault) {
    case 'wrong-expected-version':
      return null;
    case 'not-leader':
    case 'not-leader-after-commit':
      return notLeader(node.shared.leaderPort());
    case 'access-denied':
      return accessDenied();
    case 'unauthenticated':
      return refusal(grpc.status.UNAUTHENTICATED, 'Unauthenticated');
    case 'too-large':
      return refusal(grpc.status.INVALID_ARGUMENT, 'Maximum Append Size of 1048576 Exceeded.', {
        exception: 'maximum-append-size-exceeded',
        'maximum-append-size': '1048576',
      });
    case 'too-busy':
      return refusal(grpc.status.UNAVAILABLE, 'Server Is Too Busy');
    default:
      return refusal(grpc.status.ABORTED, `Operation timed out: ${stream}`);
  }
}

type BatchCall = grpc.ServerDuplexStream<BatchAppendReq, BatchAppendResp>;

export const batchAppend =
  (node: ServingNode) =>
  (call: BatchCall): void => {
    const collecting = new Map<string, Pending>();
    call.on('data', (request: BatchAppendReq) => {
      if (node.refusesAsFollower(call.metadata)) {
        return call.emit('error', notLeader(node.shared.leaderPort()));
      }
      const correlation = uuidOf(request.getCorrelationId());
      const options = request.getOptions();
      const pending = collecting.get(correlation) ?? {
        stream: nameOf(options?.getStreamIdentifier()),
        expected: expectedOfBatch(options),
        events: [],
      };
      collecting.set(correlation, pending);
      pending.events.push(...request.getProposedMessagesList().map(proposedOf));
      if (!request.getIsFinal()) return;
      collecting.delete(correlation);
      const said = carryOut(node, pending);
      if (said === undefined) return;
      if (said.kind === 'error' && said.fault.startsWith('not-leader')) {
        // One such answer ends the whole stream, with everything that is under way on it.
        return call.emit('error', notLeader(node.shared.leaderPort()));
      }
      if (said.kind === 'error' && said.fault === 'unauthenticated') {
        return call.emit('error', errorOf(node, said.fault, pending.stream));
      }
      const response = new streams.BatchAppendResp()
        .setCorrelationId(request.getCorrelationId())
        .setStreamIdentifier(identifierOf(pending.stream));
      call.write(
        said.kind === 'error' ? failed(response, said.fault) : answered(response, said, pending),
      );
    });
    call.on('end', () => call.end());
    call.on('error', () => undefined);
  };

function answered(
  response: BatchAppendResp,
  said: Appended,
  { stream, expected }: Pending,
): BatchAppendResp {
  if (said.kind === 'deleted') {
    const deleted = new shared.StreamDeleted().setStreamIdentifier(identifierOf(stream));
    return response.setError(statusOf('StreamDeleted', deleted.serializeBinary()));
  }
  if (said.kind === 'wrong') return response.setError(wrongStatus(said.current, expected));
  const position = new shared.AllStreamPosition()
    .setCommitPosition(positionOf(said.last))
    .setPreparePosition(positionOf(said.last));
  return response.setSuccess(
    new streams.BatchAppendResp.Success()
      .setCurrentRevision(said.last.revision.toString())
      .setPosition(position),
  );
}

function failed(response: BatchAppendResp, fault: AppendFault): BatchAppendResp {
  switch (fault) {
    case 'wrong-expected-version':
      return response.setError(wrongStatus(undefined, 'no-stream'));
    case 'access-denied':
      return response.setError(statusOf('AccessDenied', new Uint8Array()));
    case 'too-large':
      return response.setError(statusOf('MaximumAppendSizeExceeded', new Uint8Array()));
    case 'too-busy': {
      const details = packed('google.protobuf.Empty', new Uint8Array());
      return response.setError(
        new status.Status().setMessage('Server Is Busy').setDetails(details),
      );
    }
    default:
      return response.setError(statusOf('Timeout', new Uint8Array()));
  }
}

function wrongStatus(current: bigint | undefined, expected: Expected): status.Status {
  const wrong = new shared.WrongExpectedVersion();
  if (current === undefined) wrong.setCurrentNoStream(new emptyPb.Empty());
  else wrong.setCurrentStreamRevision(current.toString());
  if (typeof expected === 'bigint') wrong.setExpectedStreamPosition(expected.toString());
  else wrong.setExpectedNoStream(new emptyPb.Empty());
  return statusOf('WrongExpectedVersion', wrong.serializeBinary());
}

const statusOf = (name: string, bytes: Uint8Array): status.Status =>
  new status.Status().setMessage(name).setDetails(packed(`event_store.client.${name}`, bytes));

function packed(name: string, bytes: Uint8Array): anyPb.Any {
  const any = new anyPb.Any();
  any.pack(bytes, name);
  return any;
}

function expectedOf(options: streams.AppendReq.Options): Expected {
  if (options.hasRevision()) return BigInt(options.getRevision());
  if (options.hasNoStream()) return 'no-stream';
  return options.hasStreamExists() ? 'stream-exists' : 'any';
}

function expectedOfBatch(options: BatchAppendReq.Options | undefined): Expected {
  if (options?.hasStreamPosition() === true) return BigInt(options.getStreamPosition());
  if (options?.hasNoStream() === true) return 'no-stream';
  return options?.hasStreamExists() === true ? 'stream-exists' : 'any';
}

function proposedOf(
  proposed: streams.AppendReq.ProposedMessage | streams.BatchAppendReq.ProposedMessage,
): Proposed {
  const metadata = proposed.getMetadataMap();
  return {
    id: uuidOf(proposed.getId()),
    type: metadata.get('type') ?? '',
    contentType: metadata.get('content-type') ?? '',
    data: Uint8Array.from(proposed.getData_asU8()),
  };
}
