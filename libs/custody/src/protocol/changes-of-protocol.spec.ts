import fc from 'fast-check';
import { z } from 'zod';
import { preparation } from '../../test/preparation-story.js';
import { protocolOf } from '../../test/protocol-of-stories.js';
import { changesOfProtocol, strictestOf } from './changes-of-protocol.js';
import { type ProtocolDefinition, protocolDefinition } from './definition.js';
import { type Direction, oneMore, stricter } from './directions.js';
import { MOVE_APART_WITHIN_HOURS } from '../deadline/deadline-kinds.js';
import type { Marker } from '../serology/markers.js';
import { leavesOfProtocol, withLeaves } from './leaves-of-protocol.js';
import { usualNotices } from '../notice/usual-notices.js';

const cryo = protocolOf('cryo');
const fresh = protocolOf('fresh');

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
}

/** Every place of a protocol that can hold a value, as the table writes it. */
function placesOf({ properties, items, anyOf, oneOf }: Schema, at = ''): readonly string[] {
  const ways = [...(anyOf ?? []), ...(oneOf ?? [])];
  if (ways.length > 0) return ways.flatMap(way => placesOf(way, at));
  if (items !== undefined) return placesOf(items, `${at}/*`);
  if (properties === undefined) return [at];
  return Object.entries(properties).flatMap(([key, child]) => placesOf(child, `${at}/${key}`));
}

/** By these a list stands, and they are in the pointer already. */
const NAMES = new Set([
  '/tests/*/test',
  '/followUp/*/visit',
  '/environment/*/kind',
  '/environment/*/grade',
  ...['lateResult', 'environment', 'exceptionalSupply'].flatMap(row => [
    `/notices/${row}/*/recipient`,
    `/notices/${row}/*/authority`,
  ]),
]);
/** Which protocol it is, and why its numbers are what they are. */
const UNASKED = new Set(['/protocol', '/version', '/sources']);

const number = (seed: number, least: number) => fc.integer({ min: least, max: least + seed });

/** Versions of one protocol in which anything may be another way. */
const versions: fc.Arbitrary<ProtocolDefinition> = fc.record({
  ...Object.fromEntries(Object.entries(cryo).map(([key, value]) => [key, fc.constant(value)])),
  culture: fc.record({
    passages: number(3, 1),
    maxDays: number(3, 20),
    maxCellsPerSquareCentimetre: number(3, 10),
  }),
  collection: fc.record({
    minVolumeMicrolitres: number(3, 10),
    maxVolumeMicrolitres: number(3, 20),
    startProcessingWithinHours: number(3, 24),
    aspirationSites: fc.subarray(['left', 'right', 'both'], { minLength: 1 }),
  }),
  tests: fc.subarray(
    [
      ...cryo.tests,
      { test: 'karyotype', unit: 'finding', accept: { text: 'normal' }, neededFor: 'final' },
      { test: 'endotoxin', unit: 'EU/ml', accept: { min: '0.10', max: '5' }, neededFor: 'final' },
    ] as ProtocolDefinition['tests'],
    { minLength: 1 },
  ),
  preparation: fc.constantFrom(undefined, preparation, {
    instruction: { ...preparation.instruction, version: 3 },
    steps: preparation.steps.filter(({ step }) => step !== 'wash'),
  }),
  donorTesting: fc.option(
    fc.record(
      {
        markers: fc.subarray<Marker>(['hiv', 'hbsag', 'syphilis'], { minLength: 1 }),
        unevaluated: fc.constantFrom('general', 'segregated'),
        moveWithinHours: number(30, 10),
      },
      { requiredKeys: ['markers', 'unevaluated'] },
    ),
    { nil: undefined },
  ),
  followUp: fc.subarray([
    { visit: 'V1/a', afterDays: 30 },
    { visit: 'V2', afterDays: 90 },
  ]),
}) as unknown as fc.Arbitrary<ProtocolDefinition>;

const opposite: Readonly<Record<Direction, Direction>> = {
  tightens: 'loosens',
  loosens: 'tightens',
  changes: 'changes',
  neither: 'neither',
};

const said = (before: ProtocolDefinition, after: ProtocolDefinition) =>
  changesOfProtocol(before, after).map(({ at, from, to, direction }) => [
    at,
    from ?? '-',
    to ?? '-',
    direction,
  ]);

describe('what two versions of a protocol say differently', () => {
  it('has a direction for every field that a protocol can have, and for no other', () => {
    const places = new Set(placesOf(z.toJSONSchema(protocolDefinition) as Schema));
    const asked = [...places].filter(
      at => !NAMES.has(at) && ![...UNASKED].some(each => at.startsWith(each)),
    );
    expect(Object.keys(stricter).sort()).toEqual(asked.sort());
    expect(Object.keys(oneMore).every(list => asked.some(at => at.startsWith(`${list}/*`)))).toBe(
      true,
    );
  });

  it('is nothing of one and the same, which can be put together from its parts again', () => {
    fc.assert(
      fc.property(versions, version => {
        expect(changesOfProtocol(version, version)).toEqual([]);
        const leaves = leavesOfProtocol(version);
        expect(leavesOfProtocol(withLeaves(version, leaves))).toEqual(leaves);
      }),
    );
  });

  it('is the contrary the other way round', () => {
    fc.assert(
      fc.property(versions, versions, (one, other) => {
        const there = changesOfProtocol(one, other);
        const back = changesOfProtocol(other, one);
        const turned = back.map(({ at, direction }) => [at, opposite[direction]]);
        expect(new Map(there.map(({ at, direction }) => [at, direction]))).toEqual(
          new Map(turned as [string, Direction][]),
        );
      }),
    );
  });

  it('H11: together they are never looser than either', () => {
    fc.assert(
      fc.property(versions, versions, fc.constantFrom('before', 'after'), (one, other, way) => {
        const both = strictestOf(one, other, way);
        for (const version of [one, other]) {
          const directions = changesOfProtocol(version, both).map(({ direction }) => direction);
          expect(directions).not.toContain('loosens');
        }
      }),
    );
  });

  it('is told by names, so that a test that is put in between moves no other', () => {
    const [first, ...rest] = fresh.tests;
    if (first === undefined) throw new Error('The stories have tests');
    const karyotype = { ...first, test: 'karyotype', accept: { text: 'normal' } };
    const after = { ...fresh, tests: [first, karyotype, ...rest] };
    expect(said(fresh, after)).toEqual([
      ['/tests/karyotype/unit', '-', 'percent', 'tightens'],
      ['/tests/karyotype/neededFor', '-', 'conditional', 'tightens'],
      ['/tests/karyotype/accept/text', '-', 'normal', 'tightens'],
      ['/tests/karyotype/exceptionalSupply', '-', false, 'tightens'],
    ]);
  });

  it.each<[string, Partial<ProtocolDefinition>, readonly unknown[]]>([
    ['a shorter shelf life', { form: { kind: 'fresh', shelfLifeHours: 24 } }, ['tightens']],
    ['a longer shelf life', { form: { kind: 'fresh', shelfLifeHours: 72 } }, ['loosens']],
    [
      'one site less',
      { collection: { ...fresh.collection, aspirationSites: ['both-iliac-crests'] } },
      ['tightens', 'tightens'],
    ],
    [
      'one visit more',
      { followUp: [...fresh.followUp, { visit: 'V2', afterDays: 90 }] },
      ['neither'],
    ],
    ['another dose', { dose: { ...fresh.dose, cells: 10_000_000 } }, ['changes']],
    ['a review of the trail', { release: { auditTrailReviewed: true } }, ['tightens']],
    [
      'what counts anyway, said',
      {
        release: { auditTrailReviewed: false },
        notices: { lateResult: [...usualNotices['late-result']] },
      },
      [],
    ],
    ['other words for a source', { sources: { ...fresh.sources, '/dose': 'A paper' } }, []],
  ])('%s', (_what, change, directions) => {
    const changes = changesOfProtocol(fresh, { ...fresh, ...change, version: 2 });
    expect(changes.map(({ direction }) => direction)).toEqual(directions);
  });

  it('H36: takes a newer instruction whole, with its steps in their order', () => {
    const older = { ...cryo, preparation };
    const [thaw, ...rest] = preparation.steps;
    if (thaw === undefined) throw new Error('The stories thaw');
    const instruction = { ...preparation.instruction, version: 3 };
    const newer = { ...cryo, preparation: { instruction, steps: [thaw, ...rest.slice(2)] } };
    expect(strictestOf(older, newer, 'after').preparation).toEqual(newer.preparation);
    expect(new Set(changesOfProtocol(older, newer).map(({ direction }) => direction))).toEqual(
      new Set(['changes']),
    );
  });

  it('H49: is never more time to move material apart than the usual, where nothing was said before', () => {
    const testing = { markers: ['hiv' as const], unevaluated: 'general' as const };
    const first = { ...fresh, donorTesting: { ...testing, moveWithinHours: 72 } };
    expect(said(fresh, first)).toContainEqual([
      '/donorTesting/moveWithinHours',
      MOVE_APART_WITHIN_HOURS,
      72,
      'loosens',
    ]);
    expect(strictestOf(fresh, first, 'after').donorTesting).toEqual({
      ...testing,
      moveWithinHours: MOVE_APART_WITHIN_HOURS,
    });
    const sooner = { ...fresh, donorTesting: { ...testing, moveWithinHours: 12 } };
    expect(strictestOf(fresh, sooner, 'after').donorTesting).toEqual(sooner.donorTesting);
    expect(strictestOf(fresh, fresh, 'after').donorTesting).toBeUndefined();
  });

  it('takes one limit written two ways for one', () => {
    const limit = (max: string) => ({
      ...fresh,
      tests: fresh.tests.map(each =>
        each.test === 'endotoxin' ? { ...each, accept: { max } } : each,
      ),
    });
    expect(said(limit('9.3'), limit('9.30'))).toEqual([]);
    expect(said(limit('9.3'), limit('10'))).toEqual([
      ['/tests/endotoxin/accept/max', '9.3', '10', 'loosens'],
    ]);
  });
});
