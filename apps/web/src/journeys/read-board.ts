import { answerOf } from '../api/ask.js';
import { client } from '../api/client.js';
import { Refused } from '../api/problem.js';
import type { components } from '../api/ledger.js';
import { roles } from '../session/account.js';
import { type Board, merged } from './board.js';

export type Row = components['schemas']['JourneyBoardRowDto'];

type State = 'live' | 'ended';

const PAGE = '500';

const OF_STUDY = ['qa', 'qp', 'sponsor', 'monitor', 'auditor', 'inspector'] as const;
const readsStudy = (): boolean => OF_STUDY.some(role => roles.value.has(role));

interface Asked {
  readonly state?: State;
  readonly after?: string;
  readonly changedAfter?: string;
}

async function readRows(asked: Asked): Promise<readonly Row[]> {
  const rows: Row[] = [];
  let cursor: string | undefined;
  do {
    const query = { ...asked, limit: PAGE, ...(cursor === undefined ? {} : { cursor }) };
    const page = await answerOf(client.GET('/journeys', { params: { query } }));
    rows.push(...page.rows);
    cursor = page.next;
  } while (cursor !== undefined);
  return rows;
}

/** Undefined where the ledger is another one than the one in which the board was read: it was restored, and has lost something. */
async function readChanged(
  after: string,
  changedAfter: string,
): Promise<readonly Row[] | undefined> {
  try {
    return await readRows({ after, changedAfter });
  } catch (error) {
    if (error instanceof Refused && error.problem.code === 'POSITION_FOREIGN') return undefined;
    throw error;
  }
}

/**
 * Every therapy that goes on, or every one that is over. Of a board that is known only what has changed is asked for: of five hundred therapies one.
 * Whoever reads only what his site has a part in reads all of it each time: that a therapy has left his reach nobody tells him.
 * @param after that it shall be as new as; a board that was read without it is read anew
 * @throws Refused
 */
export async function readBoard(
  state: State,
  after: string | undefined,
  known: Board<Row> | undefined,
): Promise<Board<Row>> {
  if (after === undefined) return { rows: await readRows({ state }), upTo: undefined };
  if (known?.upTo === undefined || !readsStudy())
    return { rows: await readRows({ state, after }), upTo: after };
  const changed = await readChanged(after, known.upTo);
  if (changed === undefined) return { rows: await readRows({ state, after }), upTo: after };
  const isIn = ({ endedAt }: Row): boolean => (endedAt === null) === (state === 'live');
  return { rows: merged(known.rows, changed, isIn), upTo: after };
}
