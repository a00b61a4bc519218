import { compareDecimals } from '../kernel/decimal.js';
import { usualLimits } from '../environment/usual-limits.js';
import type { Json } from '../kernel/event.js';
import { type ProtocolDefinition, protocolDefinition } from './definition.js';
import { exceptionsAllowed, recipientsOnce } from './faults-of-exceptional-supply.js';
import { preparationIsSound } from './faults-of-preparation.js';
import type { ProtocolFault } from './protocol-fault.js';

export type { ProtocolFault };

export type ProtocolReading =
  | { readonly ok: true; readonly definition: ProtocolDefinition }
  | { readonly ok: false; readonly faults: readonly ProtocolFault[] };

/** Reads a protocol from plain JSON. Never throws: every fault is listed, so that its author mends all of them at once. */
export function readProtocol(document: unknown): ProtocolReading {
  const parsed = protocolDefinition.safeParse(document);
  if (!parsed.success) {
    return {
      ok: false,
      faults: parsed.error.issues.map(issue => ({
        at: pointer(issue.path.map(String)),
        says: issue.message,
      })),
    };
  }
  const definition = parsed.data;
  const faults = CHECKS.flatMap(check => check(definition));
  return faults.length === 0 ? { ok: true, definition } : { ok: false, faults };
}

const pointer = (path: readonly string[]): string =>
  path.map(key => `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

type Check = (definition: ProtocolDefinition) => readonly ProtocolFault[];

/** What no single field can say: contradictions between fields, limits that limit nothing, numbers without a source. */
const CHECKS: readonly Check[] = [
  ranges,
  limitsOfTests,
  namesOnce,
  stageHasTests,
  exceptionsAllowed,
  recipientsOnce,
  preparationIsSound,
  roomLimits,
  unsourced,
  sourcesOfNothing,
];

function ranges({ collection, dose, transport }: ProtocolDefinition): ProtocolFault[] {
  const faults: ProtocolFault[] = [];
  if (collection.minVolumeMicrolitres > collection.maxVolumeMicrolitres) {
    faults.push({ at: '/collection', says: 'the smallest volume is larger than the largest' });
  }
  for (const [quantity, tolerance] of [
    ['cells', 'toleranceCells'],
    ['volumeMicrolitres', 'toleranceMicrolitres'],
  ] as const) {
    if (dose[tolerance] >= dose[quantity]) {
      faults.push({ at: `/dose/${tolerance}`, says: 'nothing at all would be within tolerance' });
    }
  }
  for (const leg of ['startingMaterial', 'product'] as const) {
    if (transport[leg].minMilliCelsius >= transport[leg].maxMilliCelsius) {
      faults.push({ at: `/transport/${leg}`, says: 'the range is empty' });
    }
  }
  return faults;
}

function limitsOfTests({ tests }: ProtocolDefinition): ProtocolFault[] {
  return tests.flatMap(({ accept }, index): ProtocolFault[] => {
    if ('text' in accept) return [];
    const at = `/tests/${index}/accept`;
    const { min, max } = accept;
    if (min === undefined && max === undefined) {
      return [{ at, says: 'no limit: anything would pass' }];
    }
    return min !== undefined && max !== undefined && compareDecimals(min, max) > 0
      ? [{ at, says: 'the least is more than the most: nothing would pass' }]
      : [];
  });
}

/** A protocol may be stricter than the rule for everybody, and never looser. */
function roomLimits({ environment = [] }: ProtocolDefinition): ProtocolFault[] {
  return environment.flatMap(({ kind, grade, alert, action }, index): ProtocolFault[] => {
    const at = `/environment/${index}`;
    const first = environment.findIndex(each => each.kind === kind && each.grade === grade);
    return [
      ...(alert > action ? [{ at, says: 'it would be acted upon before anybody is alerted' }] : []),
      ...(action > usualLimits[kind][grade].action
        ? [{ at, says: 'more than Annex 1 allows in this grade' }]
        : []),
      ...(first < index ? [{ at, says: 'this grade and kind stand twice' }] : []),
    ];
  });
}

/** Results and visits are told apart by their names. */
function namesOnce({ tests, followUp }: ProtocolDefinition): ProtocolFault[] {
  const named = [
    ...tests.map(({ test }, index) => ({ at: `/tests/${index}/test`, kind: 'test', name: test })),
    ...followUp.map(({ visit }, index) => ({
      at: `/followUp/${index}/visit`,
      kind: 'visit',
      name: visit,
    })),
  ];
  return named
    .filter(
      ({ kind, name }, index) =>
        named.findIndex(other => other.kind === kind && other.name === name) < index,
    )
    .map(({ at, kind, name }) => ({ at, says: `the ${kind} "${name}" stands twice` }));
}

function stageHasTests({ administration, tests }: ProtocolDefinition): ProtocolFault[] {
  return administration.releaseStage === 'conditional' &&
    !tests.some(({ neededFor }) => neededFor === 'conditional')
    ? [
        {
          at: '/administration/releaseStage',
          says: 'no test is needed for the conditional stage',
        },
      ]
    : [];
}

/** Numbers, and limits of tests whatever they are made of, that `/sources` does not account for. */
function unsourced(definition: ProtocolDefinition): ProtocolFault[] {
  const pointers = Object.keys(definition.sources);
  const { sources: _sources, version: _version, ...rest } = definition;
  return leavesOf(rest as unknown as Json, [])
    .filter(({ path, value }) => typeof value === 'number' || isLimitAsText(path))
    .map(({ path }) => pointer(path))
    .filter(at => !pointers.some(source => at === source || at.startsWith(`${source}/`)))
    .map(at => ({ at, says: 'this limit has no source under /sources' }));
}

const isLimitAsText = (path: readonly string[]): boolean =>
  path.includes('accept') || path.at(-1) === 'minPercent';

/** A source that accounts for nothing was meant for something else: a test was inserted, or a field misspelt. */
function sourcesOfNothing(definition: ProtocolDefinition): ProtocolFault[] {
  const { sources, ...rest } = definition;
  const leaves = leavesOf(rest as unknown as Json, []).map(({ path }) => pointer(path));
  return Object.keys(sources)
    .filter(source => !leaves.some(at => at === source || at.startsWith(`${source}/`)))
    .map(source => ({
      at: pointer(['sources', source]),
      says: 'there is nothing in this protocol at that place',
    }));
}

function leavesOf(
  value: Json,
  path: readonly string[],
): { path: readonly string[]; value: Json }[] {
  if (value === null || typeof value !== 'object') return [{ path, value }];
  return Object.entries(value).flatMap(([key, child]) => leavesOf(child, [...path, key]));
}
