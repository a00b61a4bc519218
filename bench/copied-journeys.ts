import { createHash } from 'node:crypto';
import type { NewEvent } from '@selfsame/event-store';
import { makeCoi } from '@selfsame/standards';

const JOURNEY = 'journey-';
const FACILITY = 'A9999';
const YEAR = 26;
const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
const COPY_DIGITS = 8;

/** The journeys of a log, event by event. */
export function journeysIn(
  log: readonly { readonly stream: string; readonly bytes: Uint8Array }[],
): ReadonlyMap<string, readonly string[]> {
  const decoder = new TextDecoder();
  const journeys = new Map<string, string[]>();
  for (const { stream, bytes } of log) {
    if (!stream.startsWith(JOURNEY)) continue;
    const known = journeys.get(stream) ?? [];
    known.push(decoder.decode(bytes));
    journeys.set(stream, known);
  }
  return journeys;
}

export interface Copy {
  readonly stream: string;
  readonly events: readonly NewEvent[];
}

/**
 * Real histories again and again, each time as a new journey: under its own name, with its own ids, and linked anew.
 * The same journeys give the same copies. At least so many events.
 */
export function* copiesOf(
  journeys: ReadonlyMap<string, readonly string[]>,
  atLeast: number,
): Generator<Copy> {
  const own = new Map([...journeys].map(([stream, texts]) => [stream, idsIn(texts)]));
  let made = 0;
  for (let number = 0; made < atLeast;) {
    const round = number;
    for (const [stream, texts] of journeys) {
      const sequence = number.toString(36).toUpperCase().padStart(6, '0');
      const coi = makeCoi(FACILITY, YEAR, sequence);
      yield copied(texts, stream.slice(JOURNEY.length), coi, own.get(stream), round);
      number += 1;
      made += texts.length;
    }
  }
}

function copied(
  texts: readonly string[],
  original: string,
  coi: string,
  own: ReadonlySet<string> | undefined,
  round: number,
): Copy {
  const encoder = new TextEncoder();
  const suffix = round.toString(16).padStart(COPY_DIGITS, '0');
  const renamed = (id: string): string => `${id.slice(0, -COPY_DIGITS)}${suffix}`;
  let prev: string | undefined;
  const events = texts.map(text => {
    const told = text
      .replaceAll(original, coi)
      .replaceAll(UUID, id => (own?.has(id) === true ? renamed(id) : id))
      .replace(/"prev":"[0-9a-f]{64}"/, `"prev":"${prev}"`);
    const bytes = encoder.encode(told);
    prev = createHash('sha256').update(bytes).digest('hex');
    const { id, type } = JSON.parse(told) as { id: string; type: string };
    return { id, type, bytes };
  });
  return { stream: `${JOURNEY}${coi}`, events };
}

/** The ids of a journey's events and commands; ids of anything else stay what they are. */
const idsIn = (texts: readonly string[]): ReadonlySet<string> =>
  new Set(
    texts.flatMap(text => {
      const { id, commandId } = JSON.parse(text) as { id: string; commandId: string };
      return [id, commandId];
    }),
  );
