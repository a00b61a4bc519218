/**
 * Tries every one, whatever becomes of the others: one journey that cannot be read or written keeps no other
 * one from its hold.
 * @throws AggregateError afterwards, when some failed
 */
export async function tryEach<T>(
  all: Iterable<T>,
  doing: (one: T) => Promise<unknown>,
): Promise<void> {
  const failures: unknown[] = [];
  for (const one of all) {
    try {
      await doing(one);
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0)
    throw new AggregateError(failures, [...new Set(failures.map(messageOf))].join('; '));
}

/**
 * As `tryEach`, all of them under way together: what is appended meets in one commit.
 * @throws AggregateError afterwards, when some failed
 */
export async function tryEachAtOnce<T>(
  all: Iterable<T>,
  doing: (one: T) => Promise<unknown>,
): Promise<void> {
  const settled = await Promise.allSettled([...all].map(doing));
  await tryEach(settled, async outcome => {
    if (outcome.status === 'rejected') throw outcome.reason;
  });
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : 'unknown');
