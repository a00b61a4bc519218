import { Refused } from '../api/problem.js';
import { readPlaces } from '../places/read-places.js';
import type { PackageRow } from './run.js';
import { readUnstaffedPosts } from './unstaffed-posts.js';
import { keepPosts } from './use-posts.js';

/** QA declares a locker on one day, and it is used on the next. */
const KNOWN_FOR_MS = 3_600_000;

const preparedAtMs = new Map<string, number>();

/**
 * Reads, while there is a signal, what is chosen from when there is none: where something of a run can be left, and to whom else it
 * can be handed.
 */
export async function prepareForNoSignal(rows: readonly PackageRow[]): Promise<void> {
  const sites = new Set(rows.flatMap(({ destination, origin }) => [destination.site, origin.site]));
  const unknown = [...sites].filter(
    site => Date.now() - (preparedAtMs.get(site) ?? 0) > KNOWN_FOR_MS,
  );
  if (unknown.length === 0) return;
  for (const site of unknown) preparedAtMs.set(site, Date.now());
  try {
    await Promise.all([readPlaces().then(keepPosts), readUnstaffedPosts(unknown)]);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    // Nobody answered: what was known stays known, and the next reading of the run asks again.
    for (const site of unknown) preparedAtMs.delete(site);
  }
}
