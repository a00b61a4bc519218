/** Where a part stands in a body, as people write it: `from[1]`. Undefined when it stands nowhere in it. */
export function fieldOf(part: object, body: unknown, at = ''): string | undefined {
  if (body === part) return at;
  if (typeof body !== 'object' || body === null) return undefined;
  for (const [name, value] of Object.entries(body)) {
    const place = at === '' ? name : `${at}.${name}`;
    const found = fieldOf(part, value, Array.isArray(body) ? `${at}[${name}]` : place);
    if (found !== undefined) return found;
  }
  return undefined;
}
