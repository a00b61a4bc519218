/** Fields in which people write what they like, by the prototype that has them. Filled while classes are declared. */
const freeTexts = new Map<object, Set<string>>();

/** Marks a field of a body as one in which people write what they like. */
export const markFreeText: PropertyDecorator = (target, property) => {
  const fields = freeTexts.get(target) ?? new Set();
  freeTexts.set(target, fields.add(String(property)));
};

interface FreeText {
  /** As people write it: `afterTheFact.reason`. */
  readonly field: string;
  readonly text: string;
}

/** What people wrote in a body, wherever it stands in it. */
export function* freeTextsIn(part: unknown, at = ''): Generator<FreeText> {
  if (typeof part !== 'object' || part === null) return;
  for (const [name, value] of Object.entries(part)) {
    const place = at === '' ? name : `${at}.${name}`;
    const field = Array.isArray(part) ? `${at}[${name}]` : place;
    if (typeof value === 'string' && isFreeText(part, name)) yield { field, text: value };
    else yield* freeTextsIn(value, field);
  }
}

function isFreeText(part: object, name: string): boolean {
  for (
    let declared: unknown = Object.getPrototypeOf(part);
    typeof declared === 'object' && declared !== null;
    declared = Object.getPrototypeOf(declared)
  )
    if (freeTexts.get(declared)?.has(name) === true) return true;
  return false;
}
