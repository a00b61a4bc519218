import type { Json } from '../kernel/event.js';
import { type ProtocolDefinition, protocolDefinition } from './definition.js';

/** One thing that is wrong in a protocol file, and where. */
export interface ProtocolFault {
  /** JSON pointer, such as `/culture/passages`. */
  readonly at: string;
  readonly says: string;
}

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
        at: `/${issue.path.map(String).join('/')}`,
        says: issue.message,
      })),
    };
  }
  const definition = parsed.data;
  const faults = [...contradictions(definition), ...unsourced(definition)];
  return faults.length === 0 ? { ok: true, definition } : { ok: false, faults };
}

function contradictions(definition: ProtocolDefinition): ProtocolFault[] {
  const faults: ProtocolFault[] = [];
  const { collection, transport, tests, administration } = definition;
  if (collection.minVolumeMicrolitres > collection.maxVolumeMicrolitres) {
    faults.push({ at: '/collection', says: 'the smallest volume is larger than the largest' });
  }
  for (const leg of ['startingMaterial', 'product'] as const) {
    if (transport[leg].minMilliCelsius >= transport[leg].maxMilliCelsius) {
      faults.push({ at: `/transport/${leg}`, says: 'the range is empty' });
    }
  }
  const names = tests.map(({ test }) => test);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) faults.push({ at: '/tests', says: `the test "${twice}" stands twice` });
  if (
    administration.releaseStage === 'conditional' &&
    !tests.some(t => t.neededFor === 'conditional')
  ) {
    faults.push({
      at: '/administration/releaseStage',
      says: 'no test is needed for the conditional stage',
    });
  }
  return faults;
}

/** Numbers of the document that `/sources` does not account for, by their own pointer or by a parent's. */
function unsourced(definition: ProtocolDefinition): ProtocolFault[] {
  const pointers = Object.keys(definition.sources);
  const { sources: _sources, version: _version, ...rest } = definition;
  return numbersOf(rest as unknown as Json, '')
    .filter(at => !pointers.some(pointer => at === pointer || at.startsWith(`${pointer}/`)))
    .map(at => ({ at, says: 'this number has no source under /sources' }));
}

function numbersOf(value: Json, at: string): string[] {
  if (typeof value === 'number') return [at];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, child]) => numbersOf(child, `${at}/${key}`));
}
