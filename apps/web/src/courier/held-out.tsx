import { client } from '../api/client.js';
import { newCommand } from '../api/command.js';
import { online } from '../api/online.js';
import { Time } from '../instants/time.js';
import { ProblemNote } from '../problems/problem-note.js';
import { useAction } from '../problems/use-action.js';
import { ScanButton } from '../scan/scan-button.js';
import type { Scan } from '../scan/scan.js';
import { give } from '../sign/give.js';
import { inLanguages } from '../words/in-languages.js';
import { calledIn } from './place.js';
import type { PackageRow } from './run.js';

const say = inLanguages({
  en: {
    to: 'Held out to',
    until: 'the offer ends',
    theirs: 'It is yours until they take it on their own screen.',
    back: 'Take the offer back: scan the package',
    reason: 'nobody took it',
  },
  cs: {
    to: 'Nabídnuto',
    until: 'nabídka končí',
    theirs: 'Je vaše, dokud ji nepřevezmou na své obrazovce.',
    back: 'Vzít nabídku zpět: naskenujte zásilku',
    reason: 'nikdo nepřevzal',
  },
});

/** It waits for the other side. Taking it back is asked, and never kept: they may have taken it meanwhile. */
export function HeldOut({ row }: { row: PackageRow }) {
  const words = say();
  const { coi, to, offerExpiresAt } = row;
  const takingBack = useAction((scan: Scan) => {
    const body = { ...newCommand(), package: scan, reason: words.reason };
    return give(() =>
      client.POST('/journeys/{coi}/offer-cancellations', { params: { path: { coi } }, body }),
    );
  });
  return (
    <div class="note" role="status">
      <p>
        {to && (
          <>
            {words.to} <strong>{calledIn(row, to)}</strong>
            {offerExpiresAt && (
              <>
                , {words.until} <Time at={offerExpiresAt} />
              </>
            )}
            .{' '}
          </>
        )}
        {words.theirs}
      </p>
      {takingBack.problem && <ProblemNote problem={takingBack.problem} />}
      {online.value && to && (
        <ScanButton label={words.back} onScan={scan => void takingBack.run(scan)} />
      )}
    </div>
  );
}
