import { answerOf } from '../api/ask.js';
import { client } from '../api/client.js';

const MANY = '500';

const paging = (after: string | undefined, limit = MANY) => ({
  limit,
  ...(after === undefined ? {} : { after }),
});

/** What waits for somebody at the desk, as the lists have it: each is read by itself, and they are shown together. */
export async function readDesk(after: string | undefined) {
  const query = { ...paging(after), open: 'true' } as const;
  const [holds, deviations, limits] = await Promise.all([
    answerOf(client.GET('/holds', { params: { query } })),
    answerOf(client.GET('/deviations', { params: { query } })),
    answerOf(client.GET('/alerts', { params: { query: { ...query, kind: 'deadline' } } })),
  ]);
  return { holds: holds.rows, deviations: deviations.rows, limits: limits.rows };
}

export type DeskLists = Awaited<ReturnType<typeof readDesk>>;

/** What moves slowly, and is looked at in the morning. */
export async function readTrends(after: string | undefined) {
  const query = paging(after);
  const [coverage, figures] = await Promise.all([
    answerOf(client.GET('/audit-trail/coverage', { params: { query } })),
    answerOf(client.GET('/figures', { params: { query } })),
  ]);
  return { unreviewed: coverage.rows, figures: figures.rows };
}

/** What bore more than it may: read from the records themselves, and so not with every scan of a study. */
export async function readExcursions(after: string | undefined) {
  return (await answerOf(client.GET('/excursions', { params: { query: paging(after) } }))).rows;
}

/** Entries that somebody typed although there was something to scan, and that nobody has reviewed. Only QA reads the trail. */
export async function readTyped(after: string | undefined) {
  const query = { ...paging(after), unreviewed: 'true', flag: 'typed' } as const;
  return (await answerOf(client.GET('/audit-trail', { params: { query } }))).rows;
}

export type Trends = Awaited<ReturnType<typeof readTrends>>;
