import type { StorageClass } from '../serology/markers.js';
import type { Actor } from '../kernel/actor.js';
import { instrumentRules } from '../device/instrument-rules.js';
import type { Command } from '../kernel/command.js';
import { type Decision, refused } from '../kernel/decision.js';
import { decideByRules, noConsequences } from '../kernel/decide-by-rules.js';
import type { DomainEvent, Recorded } from '../kernel/event.js';
import type { Timestamp } from '../kernel/instant.js';
import { finding } from '../kernel/finding.js';
import { type CommandRules, type Rulebook, rule } from '../kernel/rule.js';
import { type BoxMoved, type MoveBox, moveBox } from './move-box.js';
import { type PassPosition, type PositionPassed, passPosition } from './pass-position.js';

/** Which tube lies in a position: a unit of one journey. */
export interface Occupant {
  readonly coi: string;
  readonly item: string;
}
export interface Placed extends Occupant {
  readonly position: string;
}

/** One stream owns the map of all positions, so that a re-map is one append (H16). */
export type BoxEvent =
  | BoxMoved
  | DomainEvent<
      'BoxRegistered',
      {
        readonly box: string;
        readonly tank: string;
        readonly rows: number;
        readonly columns: number;
        /** Absent: for whatever need not lie apart (H49). */
        readonly storageClass?: StorageClass;
      }
    >
  | DomainEvent<'PositionTaken', Placed>
  | DomainEvent<'PositionFreed', Placed>
  | PositionPassed
  | DomainEvent<
      'BoxRemapped',
      {
        readonly map: readonly Placed[];
        readonly missing: readonly Occupant[];
        readonly cause: string;
        /** Since when everything lay in the warm, where the box was spilled. */
        readonly spilledAt?: Timestamp;
      }
    >;

export type BoxCommand =
  | MoveBox
  | PassPosition
  | Command<
      'RegisterBox',
      {
        readonly box: string;
        readonly tank: string;
        readonly rows: number;
        readonly columns: number;
        /** Absent: for whatever need not lie apart (H49). */
        readonly storageClass?: StorageClass;
      }
    >
  | Command<'TakePosition', Placed>
  /** `boxRevision`: the event that gave the position. Given anew since, it is not freed. */
  | Command<'FreePosition', Placed & { readonly boxRevision: number }>
  | Command<
      'RemapBox',
      { readonly map: readonly Placed[]; readonly cause: string; readonly spilledAt?: Timestamp }
    >;

export interface Box {
  readonly box: string;
  readonly tank: string;
  readonly rows: number;
  readonly columns: number;
  readonly storageClass: StorageClass;
  /** Where somebody last put something into it. */
  readonly site: string;
  readonly map: Readonly<Record<string, Occupant>>;
  /** The event of this box that gave each position to the unit that lies there. */
  readonly givenBy: Readonly<Record<string, number>>;
}

export const unregisteredBox: Box = {
  box: '',
  tank: '',
  rows: 0,
  columns: 0,
  storageClass: 'general',
  site: '',
  map: {},
  givenBy: {},
};

const key = ({ coi, item }: Occupant): string => `${coi}/${item}`;

type Lying = Pick<Box, 'map' | 'givenBy'>;

const without = (
  { map, givenBy }: Lying,
  leaves: (position: string, occupant: Occupant) => boolean,
): Lying => {
  const stays = Object.entries(map).filter(([position, occupant]) => !leaves(position, occupant));
  return {
    map: Object.fromEntries(stays),
    givenBy: Object.fromEntries(stays.map(([position]) => [position, givenBy[position] ?? -1])),
  };
};

const withPlaced = (
  { map, givenBy }: Lying,
  { position, coi, item }: Placed,
  revision: number,
): Lying => ({
  map: { ...map, [position]: { coi, item } },
  givenBy: { ...givenBy, [position]: revision },
});

const isByLedger = ({ role }: Actor): boolean => role === 'ledger';

export function evolveBox(before: Box, event: Recorded<BoxEvent>): Box {
  const putIn = event.type !== 'PositionFreed' && !isByLedger(event.actor);
  const state = putIn ? { ...before, site: event.actor.site } : before;
  switch (event.type) {
    case 'BoxRegistered':
      return { ...state, ...event.data };
    case 'PositionTaken': {
      // Nothing lies in two places: what is put somewhere has left where it lay before.
      const others = without(state, (_, occupant) => key(occupant) === key(event.data));
      return { ...state, ...withPlaced(others, event.data, event.revision) };
    }
    case 'PositionPassed': {
      const { position, to } = event.data;
      return { ...state, ...withPlaced(state, { position, ...to }, event.revision) };
    }
    case 'BoxMoved':
      return { ...state, tank: event.data.to };
    case 'PositionFreed':
      return { ...state, ...without(state, position => position === event.data.position) };
    case 'BoxRemapped':
      return {
        ...state,
        ...event.data.map.reduce<Lying>(
          (lying, placed) => withPlaced(lying, placed, event.revision),
          { map: {}, givenBy: {} },
        ),
      };
  }
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** `A1` is the first row's first place. */
export function hasPosition({ rows, columns }: Box, position: string): boolean {
  const match = /^([A-Z])([1-9]\d?)$/.exec(position);
  if (match === null) return false;
  const [, letter = '', number = ''] = match;
  return LETTERS.indexOf(letter) < rows && Number(number) <= columns;
}

/** All of them, row by row, as people look into a box. */
export const positionsOf = ({ rows, columns }: Pick<Box, 'rows' | 'columns'>): readonly string[] =>
  LETTERS.slice(0, rows)
    .split('')
    .flatMap(row => Array.from({ length: columns }, (_, index) => `${row}${index + 1}`));

/** Units that the box held and that the new map does not name. */
const missingFrom = (map: readonly Placed[], { map: before }: Box): Occupant[] => {
  const found = new Set(map.map(key));
  return Object.values(before).filter(occupant => !found.has(key(occupant)));
};

const positionExists = rule<Command<string, { readonly position: string }>, Box>(
  'the box has the position',
  [],
  ({ data }, box) =>
    hasPosition(box, data.position)
      ? undefined
      : finding('ITEM_NOT_READY', { position: data.position, status: 'no-such-position' }),
);

export const boxRulebook: Rulebook<BoxCommand, Box, BoxEvent> = {
  RegisterBox: {
    kind: 'decision',
    rules: [
      rule('the box is new', [], (_command, { box }) =>
        box === '' ? undefined : finding('ALREADY_DONE', { box }),
      ),
      ...instrumentRules(),
    ],
    happen: ({ data }) => [{ type: 'BoxRegistered', data }],
  },
  TakePosition: {
    kind: 'decision',
    rules: [
      positionExists,
      rule("the position is free, or it is this unit's already", ['H15'], ({ data }, { map }) => {
        const there = map[data.position];
        return there === undefined || key(there) === key(data)
          ? undefined
          : finding('POSITION_TAKEN', { position: data.position });
      }),
    ],
    happen: ({ data }) => [{ type: 'PositionTaken', data }],
  },
  FreePosition: {
    kind: 'decision',
    rules: [
      rule('the position holds this unit, by the same giving', ['H15'], ({ data }, box) => {
        const there = box.map[data.position];
        return there !== undefined &&
          key(there) === key(data) &&
          box.givenBy[data.position] === data.boxRevision
          ? undefined
          : finding('POSITION_HOLDS_ANOTHER', { position: data.position });
      }),
    ],
    happen: ({ data: { position, coi, item } }) => [
      { type: 'PositionFreed', data: { position, coi, item } },
    ],
  },
  MoveBox: moveBox,
  PassPosition: passPosition,
  RemapBox: {
    kind: 'act',
    rules: [
      rule('every position exists and is named once', ['H16'], ({ data }, box) => {
        const positions = data.map.map(({ position }) => position);
        const twice = positions.find(
          (position, index) => positions.indexOf(position) !== index || !hasPosition(box, position),
        );
        return twice === undefined
          ? undefined
          : finding('ITEM_NOT_READY', { position: twice, status: 'named-twice-or-missing' });
      }),
      rule('as many units as before, each scanned once', ['H16'], ({ data }, box) => {
        const scanned = new Set(data.map.map(key)).size;
        const before = Object.keys(box.map).length;
        return scanned === before &&
          scanned === data.map.length &&
          missingFrom(data.map, box).length === 0
          ? undefined
          : finding('COUNT_DIFFERS', { scanned, before });
      }),
    ],
    happen: ({ data }, box) => [
      { type: 'BoxRemapped', data: { ...data, missing: missingFrom(data.map, box) } },
    ],
  },
};

/** A decider over a rulebook. The ledger uses `decideBox`, over the whole one. */
export const decideBoxBy =
  (rulebook: typeof boxRulebook) =>
  (command: BoxCommand, state: Box): Decision<BoxEvent> => {
    if (state.box === '' && command.type !== 'RegisterBox') return refused(finding('BOX_UNKNOWN'));
    const rules = rulebook[command.type] as CommandRules<BoxCommand, Box, BoxEvent>;
    return decideByRules(rules, noConsequences, command, state);
  };

export const decideBox = decideBoxBy(boxRulebook);
