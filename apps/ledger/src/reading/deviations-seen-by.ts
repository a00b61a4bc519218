import type { Journey } from '@selfsame/custody';
import type { Identity } from '../access/tokens.js';
import { checksAtBedside, mustStayBlind, unseenDeviations } from './redact-bedside.js';

/** Which deviation of which therapy something tells of; null where it is of none. */
interface OfDeviation {
  readonly coi: string | null;
  readonly deviation: string | null;
}

/**
 * H30: a deviation of the first check tells the second checker of it, on every list. Once both are done it stands there like any
 * other. The journeys are read after the list, so that nobody is taken for free to see.
 * @param load the journey as it is
 */
export async function deviationsSeenBy<Row extends OfDeviation>(
  who: Identity,
  rows: readonly Row[],
  load: (coi: string) => Promise<Journey>,
): Promise<readonly Row[]> {
  if (!checksAtBedside(who)) return rows;
  const unseen = new Set<string>();
  for (const coi of new Set(rows.flatMap(row => (row.deviation === null ? [] : (row.coi ?? []))))) {
    const journey = await load(coi);
    if (!mustStayBlind(journey, who)) continue;
    for (const { deviation } of unseenDeviations(journey)) unseen.add(`${coi} ${deviation}`);
  }
  return rows.filter(({ coi, deviation }) => !unseen.has(`${coi} ${deviation}`));
}
