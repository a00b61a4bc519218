// The messages of the client's own service definitions, and the words in which a server refuses. Both were taken
// from the client that is installed: what the double says is what that client was generated to read.
import grpc from '@grpc/grpc-js';
import gossip from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/gossip_pb.js';
import features from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/serverfeatures_pb.js';
import shared from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/shared_pb.js';
import status from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/status_pb.js';
import streams from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/streams_pb.js';

export { features, gossip, grpc, shared, status, streams };

/** An error of a whole call, with the trailers that name it. */
export function refusal(
  code: grpc.status,
  details: string,
  trailers: Readonly<Record<string, string>> = {},
): grpc.ServiceError {
  const metadata = new grpc.Metadata();
  for (const [name, value] of Object.entries(trailers)) metadata.add(name, value);
  return Object.assign(new Error(details), { code, details, metadata });
}

export const notLeader = (port: number): grpc.ServiceError =>
  refusal(grpc.status.NOT_FOUND, 'Leader info available', {
    exception: 'not-leader',
    'leader-endpoint-host': '127.0.0.1',
    'leader-endpoint-port': String(port),
  });

export const accessDenied = (): grpc.ServiceError =>
  refusal(grpc.status.PERMISSION_DENIED, 'Access Denied', { exception: 'access-denied' });

export const unavailable = (): grpc.ServiceError =>
  refusal(grpc.status.UNAVAILABLE, 'Server Is Not Ready');

export const streamDeleted = (stream: string): grpc.ServiceError =>
  refusal(grpc.status.FAILED_PRECONDITION, `Event stream '${stream}' is deleted.`, {
    exception: 'stream-deleted',
    'stream-name': stream,
  });

export const identifierOf = (name: string): shared.StreamIdentifier =>
  new shared.StreamIdentifier().setStreamName(Buffer.from(name).toString('base64'));

export const nameOf = (identifier: shared.StreamIdentifier | undefined): string =>
  Buffer.from(identifier?.getStreamName_asU8() ?? new Uint8Array()).toString('utf8');

const HEX = /(.{8})(.{4})(.{4})(.{4})(.{12})/;

/** A UUID in either spelling of the protocol. */
export function uuidOf(uuid: shared.UUID | undefined): string {
  if (uuid === undefined) throw new Error('An id is missing.');
  if (uuid.hasString()) return uuid.getString().toLowerCase();
  const structured = uuid.getStructured();
  const bits = [structured?.getMostSignificantBits(), structured?.getLeastSignificantBits()];
  const hex = bits.map(part =>
    BigInt.asUintN(64, BigInt(part ?? 0))
      .toString(16)
      .padStart(16, '0'),
  );
  return hex.join('').replace(HEX, '$1-$2-$3-$4-$5');
}
