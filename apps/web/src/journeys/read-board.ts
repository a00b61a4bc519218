import { answerOf } from '../api/ask.js';
import { client } from '../api/client.js';
import type { components } from '../api/ledger.js';

export type Row = components['schemas']['JourneyBoardRowDto'];

const PAGE = '500';

/** Every therapy that goes on, or every one that is over, as far as its reader reads. @throws Refused */
export async function readBoard(
  state: 'live' | 'ended',
  after: string | undefined,
): Promise<readonly Row[]> {
  const rows: Row[] = [];
  let cursor: string | undefined;
  do {
    const query = {
      state,
      limit: PAGE,
      ...(after === undefined ? {} : { after }),
      ...(cursor === undefined ? {} : { cursor }),
    };
    const page = await answerOf(client.GET('/journeys', { params: { query } }));
    rows.push(...page.rows);
    cursor = page.next;
  } while (cursor !== undefined);
  return rows;
}
