/** Records of things and people that somebody may look for by their number. What is kept for the ledger itself is not among them. */
const KINDS_OF_THING = [
  'participant',
  'person',
  'device',
  'lot',
  'box',
  'tank',
  'material',
  'workstation',
  'printer',
  'protocol',
] as const;

export type KindOfThing = (typeof KINDS_OF_THING)[number];

/** Whose record a stream is; undefined for a therapy, and for what has no number that people know. */
export function thingOf(
  stream: string,
): { readonly kind: KindOfThing; readonly name: string } | undefined {
  const kind = KINDS_OF_THING.find(each => stream.startsWith(`${each}-`));
  return kind && { kind, name: decodeURIComponent(stream.slice(kind.length + 1)) };
}
