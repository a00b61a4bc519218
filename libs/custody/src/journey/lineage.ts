import type { Item, Journey } from './journey.js';

/** Whether an item is another one, or holds what came out of it, however many steps ago. */
export function comesFrom(journey: Journey, item: Item, origin: string): boolean {
  const seen = new Set<string>();
  const reaches = (id: string): boolean => {
    if (id === origin) return true;
    if (seen.has(id)) return false;
    seen.add(id);
    return (journey.items[id]?.parents ?? []).some(reaches);
  };
  return reaches(item.item);
}
