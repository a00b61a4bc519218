// Streams/Read: pages of a stream or of the log, forwards and backwards, and subscriptions to the log.
import type { LogRecord } from './log.js';
import type { ServingNode } from './serving-node.js';
import {
  accessDenied,
  grpc,
  identifierOf,
  nameOf,
  notLeader,
  shared,
  streamDeleted,
  streams,
  unavailable,
} from './protocol.js';

type Call = grpc.ServerWritableStream<streams.ReadReq, streams.ReadResp>;
type Options = streams.ReadReq.Options;

const { BACKWARDS } = streams.ReadReq.Options.ReadDirection;
/** A filtered subscription says how far it has looked, at least once in so many records. */
const CHECKPOINT_RECORDS = 32;

export const read =
  (node: ServingNode) =>
  (call: Call): void => {
    const options = call.request.getOptions();
    const fault = node.shared.faults.takeRead();
    if (fault === 'silent' || options === undefined) return;
    if (fault === 'cut') return node.cut();
    if (fault === 'access-denied') return fail(call, accessDenied());
    if (fault === 'unavailable') return fail(call, unavailable());
    if (fault === 'not-leader' || node.refusesAsFollower(call.metadata)) {
      return fail(call, notLeader(node.shared.leaderPort()));
    }
    if (options.hasSubscription()) return subscribe(node, call, options);
    const stream = options.getStream();
    if (stream === undefined) page(call, inAll(node, options), options);
    else readStream(node, call, options, nameOf(stream.getStreamIdentifier()));
  };

/** `call.destroy` would leave the client waiting: a server's refusal travels as an event of the call. */
const fail = (call: Call, error: grpc.ServiceError): void => void call.emit('error', error);

function readStream(node: ServingNode, call: Call, options: Options, name: string): void {
  const { log } = node.shared;
  if (log.isDeleted(name)) return fail(call, streamDeleted(name));
  const records = log.stream(name);
  if (records.length === 0) {
    const missing = new streams.ReadResp.StreamNotFound().setStreamIdentifier(identifierOf(name));
    call.write(new streams.ReadResp().setStreamNotFound(missing));
    return void call.end();
  }
  const from = options.getStream();
  const start = from?.hasRevision() === true ? BigInt(from.getRevision()) : undefined;
  const backwards = options.getReadDirection() === BACKWARDS;
  const chosen = backwards
    ? records.filter(({ revision }) => start === undefined || revision <= start).toReversed()
    : records.filter(({ revision }) => start === undefined || revision >= start);
  page(call, from?.hasEnd() === true && !backwards ? [] : chosen, options);
}

/** Reading the log includes the position that it starts from. */
function inAll(node: ServingNode, options: Options): readonly LogRecord[] {
  const all = options.getAll();
  const start =
    all?.hasPosition() === true ? BigInt(all.getPosition()?.getCommitPosition() ?? 0) : undefined;
  const { records } = node.shared.log;
  const matches = filterOf(options);
  if (options.getReadDirection() === BACKWARDS) {
    return records
      .filter(record => (start === undefined || record.position <= start) && matches(record))
      .toReversed();
  }
  if (all?.hasEnd() === true) return [];
  return records.slice(firstFrom(records, start ?? 0n)).filter(matches);
}

/** Index of the first record at or after a position. */
function firstFrom(records: readonly LogRecord[], position: bigint): number {
  let low = 0;
  let high = records.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((records[middle]?.position ?? 0n) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}

function page(call: Call, records: readonly LogRecord[], options: Options): void {
  for (const record of records.slice(0, Number(options.getCount()))) call.write(eventOf(record));
  call.end();
}

/** A subscription begins after the position that it is given. */
function subscribe(node: ServingNode, call: Call, options: Options): void {
  const { log, faults } = node.shared;
  const all = options.getAll();
  const matches = filterOf(options);
  const after =
    all?.hasPosition() === true ? BigInt(all.getPosition()?.getCommitPosition() ?? 0) : -1n;
  let next = all?.hasEnd() === true ? log.records.length : firstFrom(log.records, after + 1n);
  let sinceCheckpoint = 0;
  const confirmation = new streams.ReadResp.SubscriptionConfirmation().setSubscriptionId(
    crypto.randomUUID(),
  );
  call.write(new streams.ReadResp().setConfirmation(confirmation));
  const pump = (): void => {
    if (faults.stalled) return;
    for (; next < log.records.length; next += 1) {
      const record = log.records[next];
      if (record === undefined) return;
      sinceCheckpoint += 1;
      if (matches(record)) {
        for (let times = faults.deliverTwice ? 2 : 1; times > 0; times -= 1) {
          call.write(eventOf(record));
          faults.deliveries += 1;
        }
      }
      if (sinceCheckpoint < CHECKPOINT_RECORDS || !options.hasFilter()) continue;
      sinceCheckpoint = 0;
      call.write(new streams.ReadResp().setCheckpoint(checkpointOf(record)));
    }
  };
  pump();
  if (faults.checkpointsAhead) {
    call.write(new streams.ReadResp().setCheckpoint(checkpointOf({ position: log.end })));
  }
  const stopListening = log.listen(pump);
  const forget = node.holdSubscription({
    drop: error => (error === undefined ? void call.end() : fail(call, error)),
  });
  call.on('cancelled', () => {
    stopListening();
    forget();
  });
}

function checkpointOf({ position }: Pick<LogRecord, 'position'>): streams.ReadResp.Checkpoint {
  return new streams.ReadResp.Checkpoint()
    .setCommitPosition(position.toString())
    .setPreparePosition(position.toString());
}

function filterOf(options: Options): (record: LogRecord) => boolean {
  const filter = options.getFilter();
  const byName = filter?.getStreamIdentifier();
  const expression = byName ?? filter?.getEventType();
  if (expression === undefined) return () => true;
  const prefixes = expression.getPrefixList();
  const regex = prefixes.length === 0 ? new RegExp(expression.getRegex()) : undefined;
  const subject = byName === undefined ? 'type' : 'stream';
  return record =>
    regex?.test(record[subject]) ?? prefixes.some(prefix => record[subject].startsWith(prefix));
}

function eventOf(record: LogRecord): streams.ReadResp {
  const position = record.position.toString();
  const recorded = new streams.ReadResp.ReadEvent.RecordedEvent()
    .setId(new shared.UUID().setString(record.id))
    .setStreamIdentifier(identifierOf(record.stream))
    .setStreamRevision(record.revision.toString())
    .setPreparePosition(position)
    .setCommitPosition(position)
    .setCustomMetadata('')
    .setData(record.data);
  recorded
    .getMetadataMap()
    .set('type', record.type)
    .set('content-type', record.contentType)
    .set('created', record.created.toString());
  const event = new streams.ReadResp.ReadEvent().setEvent(recorded).setCommitPosition(position);
  return new streams.ReadResp().setEvent(event);
}
