import type { ReadEvent } from '@selfsame/custody';
import type { Projection } from '@selfsame/projections';
import { inOrder } from './golden-event.js';
import { readModels } from './read-models.js';

type Row = Readonly<Record<string, string | number | null>>;

/** Given a log, the rows of one read model's table, in the order in which they are asked for. */
export function rowsAfter(
  projection: Projection,
  events: readonly ReadEvent[],
  select: string,
): readonly Row[] {
  const models = readModels({ projections: [projection] });
  models.apply(inOrder(...events));
  const [halt] = models.halted();
  if (halt !== undefined) throw new Error(`${halt.name} halted at ${halt.position}: ${halt.why}`);
  const rows = models.database.prepare(select).all() as Row[];
  models.close();
  return rows;
}
