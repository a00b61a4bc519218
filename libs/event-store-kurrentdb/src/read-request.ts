// Requests of the protocol, built from the client's own messages.
import shared from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/shared_pb.js';
import streams from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/streams_pb.js';
import type { ReadReq } from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/streams_pb.js';

/** Where in the log of the cluster: both halves of its position, which are the same for all that a ledger writes. */
export type From = 'start' | 'end' | bigint;

export interface OfStream {
  readonly stream: string;
  readonly from: From;
  readonly count: number;
  readonly backwards?: boolean;
}

export interface OfLog {
  /** Only streams whose names begin with one of these. */
  readonly prefixes: readonly string[];
  /** A read begins with the position itself, a subscription after it. */
  readonly from: From;
  readonly count: number | 'subscription';
  readonly backwards?: boolean;
}

const { Options } = streams.ReadReq;
/** A subscription says how far it has looked after so many windows of records. */
const CHECKPOINT_WINDOWS = 10;
const SEARCH_WINDOW = 32;
/** A read that finds nothing of ours goes through so many records of others before the server schedules it anew. */
const READ_WINDOW = 4_096;
/** No more than 32 bits hold: what is asked without a limit. */
export const UNLIMITED = 0x7fff_ffff;

export function readStreamRequest({ stream, from, count, backwards = false }: OfStream): ReadReq {
  const of = new Options.StreamOptions().setStreamIdentifier(
    new shared.StreamIdentifier().setStreamName(Buffer.from(stream).toString('base64')),
  );
  if (from === 'start') of.setStart(new shared.Empty());
  else if (from === 'end') of.setEnd(new shared.Empty());
  else of.setRevision(from.toString());
  const options = optionsOf(backwards).setStream(of).setNoFilter(new shared.Empty());
  return new streams.ReadReq().setOptions(options.setCount(String(count)));
}

export function readLogRequest({ prefixes, from, count, backwards = false }: OfLog): ReadReq {
  const all = new Options.AllOptions();
  if (from === 'start') all.setStart(new shared.Empty());
  else if (from === 'end') all.setEnd(new shared.Empty());
  else {
    const position = new Options.Position()
      .setCommitPosition(from.toString())
      .setPreparePosition(from.toString());
    all.setPosition(position);
  }
  const names = new Options.FilterOptions.Expression().setPrefixList([...prefixes]);
  const filter = new Options.FilterOptions()
    .setStreamIdentifier(names)
    .setMax(count === 'subscription' ? SEARCH_WINDOW : READ_WINDOW)
    .setCheckpointintervalmultiplier(CHECKPOINT_WINDOWS);
  const options = optionsOf(backwards).setAll(all).setFilter(filter);
  if (count === 'subscription') options.setSubscription(new Options.SubscriptionOptions());
  else options.setCount(String(count));
  return new streams.ReadReq().setOptions(options);
}

function optionsOf(backwards: boolean): streams.ReadReq.Options {
  const { BACKWARDS, FORWARDS } = Options.ReadDirection;
  return new Options()
    .setReadDirection(backwards ? BACKWARDS : FORWARDS)
    .setResolveLinks(false)
    .setUuidOption(new Options.UUIDOption().setString(new shared.Empty()));
}
