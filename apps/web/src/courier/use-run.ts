import { answerOf } from '../api/ask.js';
import { client } from '../api/client.js';
import { type Reading, useReading } from '../live/use-reading.js';
import { isOf } from '../offline/kept-act.js';
import { kept } from '../offline/outbox.js';
import { remember, remembered } from '../offline/remembered.js';
import { account, showsWhatWasTold } from '../session/account.js';
import { type PackageRow, type Stop, stopsOf } from './run.js';

const PAGE = '100';

async function readPackages(after: string | undefined): Promise<readonly PackageRow[]> {
  const rows: PackageRow[] = [];
  let cursor: string | undefined;
  do {
    const query = { limit: PAGE, ...(after && { after }), ...(cursor && { cursor }) };
    const page = await answerOf(client.GET('/packages', { params: { query } }));
    rows.push(...page.rows);
    cursor = page.next ?? undefined;
  } while (cursor !== undefined);
  return rows;
}

interface Run {
  readonly reading: Reading<readonly PackageRow[]>;
  /** Empty while nothing is known. */
  readonly stops: readonly Stop[];
}

const hidden = (reading: Reading<readonly PackageRow[]>): Reading<readonly PackageRow[]> => ({
  ...reading,
  data: undefined,
  readAtMs: undefined,
});

/** The packages of whoever is signed in here, as the ledger last said and as he has gone on since. */
export function useRun(): Run {
  const who = account.value;
  const name = `run of ${who?.person} at ${who?.at.site} ${who?.at.post}`;
  const reading = useReading(readPackages, [name], 'changes', {
    recall: () => remembered<readonly PackageRow[]>(name),
    keep: rows => remember(name, rows),
  });
  const mine = kept.value.filter(act => isOf(act, who?.person));
  if (!showsWhatWasTold.value) return { reading: hidden(reading), stops: stopsOf([], mine) };
  return { reading, stops: stopsOf(reading.data ?? [], mine) };
}
