import { useState } from 'preact/hooks';
import { client } from '../api/client.js';
import { online } from '../api/online.js';
import { saysNothing } from '../api/problem.js';
import { useKeptCommand } from '../api/use-kept-command.js';
import { Time } from '../instants/time.js';
import { newest } from '../live/changes.js';
import { ProblemNote } from '../problems/problem-note.js';
import { useAction } from '../problems/use-action.js';
import { ScanButton } from '../scan/scan-button.js';
import type { Scan } from '../scan/scan.js';
import { give } from '../sign/give.js';
import { inLanguages } from '../words/in-languages.js';
import { calledIn } from './place.js';
import { type PackageRow, type Stop, heldOutTo } from './run.js';

const say = inLanguages({
  en: {
    to: 'Held out to',
    until: 'the offer ends',
    theirs: 'It is yours until they take it on their own screen.',
    back: 'Take the offer back: scan the package',
    reason: 'nobody took it',
    again: 'Ask again',
    unsent:
      'Not told to the ledger yet: so nobody there can take it. What you do next is told after it.',
    offline:
      'Taking it back needs a signal: they may have taken it meanwhile. Call them, and keep it in your hands.',
  },
  cs: {
    to: 'Nabídnuto',
    until: 'nabídka končí',
    theirs: 'Je vaše, dokud ji nepřevezmou na své obrazovce.',
    back: 'Vzít nabídku zpět: naskenujte zásilku',
    reason: 'nikdo nepřevzal',
    again: 'Zeptat se znovu',
    unsent:
      'Evidence o tom ještě neví, a tak ji nikdo nemůže převzít. Co uděláte dál, ohlásí se po tom.',
    offline:
      'Vzít nabídku zpět lze jen se signálem: mohli ji mezitím převzít. Zavolejte jim a nechte si ji v rukou.',
  },
});

/** It waits for the other side. Taking it back is asked, and never kept: they may have taken it meanwhile. */
export function HeldOut({ stop, row }: { stop: Stop; row: PackageRow }) {
  const words = say();
  const { coi, offerExpiresAt } = row;
  const to = heldOutTo(stop);
  const command = useKeptCommand();
  // H26: what nobody answered is asked again as it was, and not scanned again.
  const [asked, setAsked] = useState<Scan>();
  const takingBack = useAction((scan: Scan) =>
    command.tell(async head => {
      const body = { ...head, package: scan, reason: words.reason };
      const params = { path: { coi } };
      const answer = await give(() =>
        client.POST('/journeys/{coi}/offer-cancellations', { params, body }),
      );
      newest.value = answer.position ?? newest.peek();
    }),
  );
  const takeBack = (scan: Scan): void => {
    command.forget();
    setAsked(scan);
    void takingBack.run(scan);
  };
  return (
    <div class="note" role="status">
      <p>
        {to && (
          <>
            {words.to} <strong>{calledIn(row, to)}</strong>
            {row.to !== null && offerExpiresAt && (
              <>
                , {words.until} <Time at={offerExpiresAt} clockFirst />
              </>
            )}
            .{' '}
          </>
        )}
        {words.theirs}
      </p>
      {takingBack.problem && <ProblemNote problem={takingBack.problem} />}
      {asked && takingBack.problem && saysNothing(takingBack.problem) && (
        <button
          type="button"
          disabled={takingBack.isBusy}
          onClick={() => void takingBack.run(asked)}
        >
          {words.again}
        </button>
      )}
      {row.to === null && <p>{words.unsent}</p>}
      {row.to !== null &&
        (online.value ? (
          <ScanButton label={words.back} onScan={scan => takeBack(scan)} />
        ) : (
          <p>{words.offline}</p>
        ))}
    </div>
  );
}
