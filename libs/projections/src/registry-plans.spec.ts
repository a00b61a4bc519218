import { readModels } from '../../../test/harness/read-models.js';
import { registry } from './registry.js';

/**
 * A list is written while people wait for the ledger, on the thread that answers them. Looking through a whole table for each
 * event is nothing in a small trial, and everything after two years.
 */
describe('what a read model does for one event', () => {
  const models = readModels();
  afterAll(() => models.close());

  const plansOf = (sql: string): readonly string[] => {
    const values = (sql.match(/\?/g) ?? []).length;
    const plan = models.database
      .prepare(`EXPLAIN QUERY PLAN ${sql}`)
      .all(...Array.from({ length: values }, () => null)) as { readonly detail: string }[];
    return plan.map(({ detail }) => detail);
  };

  it.each(
    registry.flatMap(({ name, statements }) =>
      Object.entries(statements).map(([key, sql]) => [`${name}: ${key}`, sql] as const),
    ),
  )('finds its rows by an index: %s', (_name, sql) => {
    expect(plansOf(sql).filter(detail => detail.startsWith('SCAN'))).toEqual([]);
  });
});
