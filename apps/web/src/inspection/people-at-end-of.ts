import { type Pages, allPages } from '../api/all-pages.js';
import { answerOf } from '../api/ask.js';
import { client } from '../api/client.js';
import type { components } from '../api/ledger.js';
import { dayAfter, isDay } from '../instants/calendar-day.js';
import { momentOnTheWall } from '../instants/moment-on-the-wall.js';

export type Account = components['schemas']['AccountRowDto'];

/** Accounts as they were known at the end of a day of the site; as they are, where somebody names no day. @throws Refused */
export function peopleAtEndOf(day: string): Promise<Pages<Account>> {
  const ends = isDay(day) ? momentOnTheWall(`${dayAfter(day)}T00:00`) : undefined;
  return allPages(cursor => {
    const query = { limit: '500', ...(ends === undefined ? {} : { asOf: ends }), ...cursor };
    return answerOf(client.GET('/people', { params: { query } }));
  });
}
