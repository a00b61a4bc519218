/** In the order in which somebody asks: with what, of what, and why. */
const TELLING = [
  'item',
  'items',
  'syringe',
  'sscc',
  'batch',
  'test',
  'visit',
  'kind',
  'subject',
  'code',
  'reason',
];
const ENOUGH = 2;

/** A few words of what is stored, which tell one event of a type from another. */
export function gistOf(data: Readonly<Record<string, unknown>>): string {
  const told = TELLING.flatMap(name => {
    const value = data[name];
    if (typeof value === 'string') return [value];
    return Array.isArray(value) && value.length > 0 ? [value.join(' ')] : [];
  });
  return told.slice(0, ENOUGH).join(' · ');
}
