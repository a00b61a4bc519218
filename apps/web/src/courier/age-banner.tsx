import { Time } from '../instants/time.js';
import { ledgerNow } from '../instants/ledger-time.js';
import type { Reading } from '../live/use-reading.js';
import { inLanguages } from '../words/in-languages.js';

const say = inLanguages({
  en: {
    title: 'No signal.',
    as: 'As it was',
    permits: 'Nothing here is a permission: what was released may be on hold by now.',
  },
  cs: {
    title: 'Bez signálu.',
    as: 'Stav',
    permits: 'Nic zde není povolení: co bylo propuštěno, může být teď zadrženo.',
  },
});

/** H24: how old is what somebody sees, where nobody answers. It stands above everything else. */
export function AgeBanner({
  reading: { problem, readAtMs },
}: {
  reading: Pick<Reading<unknown>, 'problem' | 'readAtMs'>;
}) {
  if (problem === undefined || readAtMs === undefined) return null;
  const words = say();
  return (
    <div class="age" role="status">
      <p class="age-title">
        {words.title} {words.as} <Time at={ledgerNow() - (Date.now() - readAtMs)} kind="past" />
      </p>
      <p>{words.permits}</p>
    </div>
  );
}
