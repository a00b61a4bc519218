import type { ReadEvent } from '@selfsame/replay';

/** What an event is about, in the order in which it says most. */
const FIELDS = [
  'code',
  'item',
  'items',
  'units',
  'tubes',
  'into',
  'sample',
  'test',
  'batch',
  'label',
  'sscc',
  'hold',
  'deviation',
  'offer',
  'box',
  'kind',
  'subject',
  'lot',
  'document',
  'role',
  'visit',
  'person',
] as const;
const MOST = 3;
const MOST_OF_LIST = 4;

/** A few identifiers and codes of an event, to tell it from its neighbours in a list; the whole stands in its bytes. */
export function subjectOf({ data }: Pick<ReadEvent, 'data'>): readonly string[] {
  const fields = data as Readonly<Record<string, unknown>>;
  return FIELDS.flatMap(field => textOf(fields[field])).slice(0, MOST);
}

function textOf(value: unknown): readonly string[] {
  if (typeof value === 'string' || typeof value === 'number') return [String(value)];
  if (!Array.isArray(value)) return [];
  const names = value.flatMap(each => nameIn(each));
  const shown = names.slice(0, MOST_OF_LIST).join(', ');
  if (shown === '') return [];
  return [names.length > MOST_OF_LIST ? `${shown} +${names.length - MOST_OF_LIST}` : shown];
}

function nameIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  const { item } = (typeof value === 'object' && value !== null ? value : {}) as {
    readonly item?: unknown;
  };
  return typeof item === 'string' ? [item] : [];
}
