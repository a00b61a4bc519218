import { compareDecimals } from '../kernel/decimal.js';
import type { ProtocolDefinition } from './definition.js';
import { type Direction, type Stricter, oneMore, stricter } from './directions.js';
import { type Leaf, type Leaves, leavesOfProtocol, withLeaves } from './leaves-of-protocol.js';

/** One thing that two versions of a protocol say differently. A value that is absent is not said. */
export interface ProtocolChange {
  /** JSON pointer in which lists stand by names: `/tests/sterility/neededFor`. */
  readonly at: string;
  readonly from?: Leaf;
  readonly to?: Leaf;
  readonly direction: Direction;
}

type Pair = Pick<ProtocolChange, 'from' | 'to'>;

const LISTS = Object.keys(oneMore);

/** Where in the table a place stands, and of what list it is an element. */
function placeOf(at: string): { row: string; list: string; element: string } | { row: string } {
  const list = LISTS.find(each => at.startsWith(`${each}/`));
  if (list === undefined) return { row: at };
  const [name = '', ...rest] = at.slice(list.length + 1).split('/');
  return { row: [list, '*', ...rest].join('/'), list, element: `${list}/${name}` };
}

const opposite = (direction: Direction): Direction =>
  direction === 'tightens' ? 'loosens' : direction === 'loosens' ? 'tightens' : direction;

const compared = (from: Leaf, to: Leaf): number =>
  typeof from === 'string' && typeof to === 'string'
    ? compareDecimals(to, from)
    : Number(to) - Number(from);

/** `0.2` and `0.20` are one limit. */
function directionOf(which: Stricter | undefined, { from, to }: Pair): Direction | 'same' {
  if (which === undefined || which === 'changes') return 'changes';
  if (which === 'neither') return 'neither';
  if (from === undefined) return 'tightens';
  if (to === undefined) return 'loosens';
  if (typeof which !== 'string')
    return which.indexOf(to) > which.indexOf(from) ? 'tightens' : 'loosens';
  const difference = compared(from, to);
  if (difference === 0) return 'same';
  return difference > 0 === (which === 'more') ? 'tightens' : 'loosens';
}

const hasElement = (leaves: Leaves, element: string): boolean =>
  leaves.has(element) || [...leaves.keys()].some(at => at.startsWith(`${element}/`));

/** Everything that two versions of one protocol say differently, in the order of the newer one. Of one and the same it is nothing. */
export function changesOfProtocol(
  before: ProtocolDefinition,
  after: ProtocolDefinition,
): readonly ProtocolChange[] {
  const [old, now] = [leavesOfProtocol(before), leavesOfProtocol(after)];
  return [...new Set([...now.keys(), ...old.keys()])].flatMap((at): ProtocolChange[] => {
    const [from, to] = [old.get(at), now.get(at)];
    if (from === to) return [];
    const said = {
      at,
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
    };
    const place = placeOf(at);
    if ('list' in place) {
      const more = oneMore[place.list] ?? 'neither';
      if (!hasElement(old, place.element)) return [{ ...said, direction: more }];
      if (!hasElement(now, place.element)) return [{ ...said, direction: opposite(more) }];
    }
    const direction = directionOf(stricter[place.row], said);
    return direction === 'same' ? [] : [{ ...said, direction }];
  });
}

/**
 * What judges things that were there before a protocol moved: wherever the newer version is looser, the older one still counts.
 *
 * @param neitherWay what counts where a change goes neither way: the older for what lies behind, the newer for what comes
 */
export function strictestOf(
  before: ProtocolDefinition,
  after: ProtocolDefinition,
  neitherWay: 'before' | 'after',
): ProtocolDefinition {
  const leaves = new Map(leavesOfProtocol(after));
  for (const { at, from, direction } of changesOfProtocol(before, after)) {
    const isOlder = direction === 'loosens' || (direction === 'changes' && neitherWay === 'before');
    if (!isOlder) continue;
    if (from === undefined) leaves.delete(at);
    else leaves.set(at, from);
  }
  return withLeaves(after, leaves);
}
