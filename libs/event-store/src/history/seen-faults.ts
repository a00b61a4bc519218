// What a reader saw is the log, or a part of it without a gap, whenever it was read.
import type { Fault, LogReadAct, SeenEvent, StreamReadAct, Subscribed } from './history.js';
import type { WholeLog } from './whole-log.js';

export function readFaults(act: StreamReadAct | LogReadAct, log: WholeLog): Fault[] {
  const unreal = unrealFaults(act.seen, log);
  if (unreal.length > 0) return unreal;
  const starts = act.kind === 'log-read' ? log.startAfter(act.after) : act.fromRevision;
  const follows = act.seen.every((event, at) => {
    const place = act.kind === 'log-read' ? log.indexOfSeen(event) : event.revision;
    return place === starts + at && (act.kind === 'log-read' || event.stream === act.stream);
  });
  return follows && act.seen.length <= act.limit
    ? []
    : [{ rule: 'gap', what: `a ${act.kind} from ${starts}` }];
}

/** Each event once, in the order of the log, to its end unless it was given up. */
export function subscriptionFaults(
  { after, delivered, toTheEnd }: Subscribed,
  log: WholeLog,
): Fault[] {
  const unreal = unrealFaults(
    delivered.map(({ event }) => event),
    log,
  );
  if (unreal.length > 0) return unreal;
  let next = log.startAfter(after);
  for (const { event } of delivered) {
    const index = log.indexOfSeen(event) ?? -1;
    const what = `${event.position}, where ${log.events[next]?.position ?? 'the end'} is next`;
    if (index < next) return [{ rule: 'seen-twice', what }];
    if (index > next) return [{ rule: 'gap', what }];
    next += 1;
  }
  return next === log.length || !toTheEnd
    ? []
    : [{ rule: 'gap', what: `nothing after ${next} events` }];
}

const unrealFaults = (seen: readonly SeenEvent[], log: WholeLog): Fault[] =>
  seen
    .filter(event => log.indexOfSeen(event) === undefined)
    .map(({ stream, revision, position }) => ({
      rule: 'unreal',
      what: `${stream}@${revision} at ${position} was seen`,
    }));
