type Scalar = string | number | boolean;

const isScalar = (value: unknown): value is Scalar =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

/** What is stored of an event, part by part, each with its path: `measured.value`. */
export function flatData(value: unknown, path = ''): readonly (readonly [string, Scalar])[] {
  if (isScalar(value)) return [[path, value]];
  if (value === null || value === undefined) return [];
  if (Array.isArray(value) && value.every(isScalar)) return [[path, value.join(', ')]];
  return Object.entries(value).flatMap(([name, part]) =>
    flatData(part, path === '' ? name : `${path}.${name}`),
  );
}

/** Read as what stands there now: a number stays a number. Undefined for what is none. */
export function likeBefore(text: string, before: Scalar): Scalar | undefined {
  const trimmed = text.trim();
  if (trimmed === '') return undefined;
  if (typeof before === 'number') {
    const read = Number(trimmed.replace(',', '.'));
    return Number.isFinite(read) ? read : undefined;
  }
  if (typeof before === 'boolean')
    return trimmed === 'true' ? true : trimmed === 'false' ? false : undefined;
  return trimmed;
}
