import { answerOf } from '../api/ask.js';
import { client } from '../api/client.js';
import type { components } from '../api/ledger.js';
import { ledgerNow, moment } from '../instants/ledger-time.js';
import { Time } from '../instants/time.js';
import { Listed } from '../live/listed.js';
import { useReading } from '../live/use-reading.js';
import { BASE } from '../shell/base.js';
import { inLanguages } from '../words/in-languages.js';
import { trainingName } from './account-words.js';
import { roleName } from './role-words.js';

type EndingRow = components['schemas']['EndingsPageDto']['rows'][number];

const say = inLanguages({
  en: { title: 'Ends within thirty days', none: 'Nothing.' },
  cs: { title: 'Končí do třiceti dnů', none: 'Nic.' },
});

const AHEAD_MS = 30 * 86_400_000;
const MANY = '200';

/** What somebody has to renew before it keeps others from their work. */
export function EndingSoon({ kinds }: { kinds: readonly EndingRow['kind'][] }) {
  const words = say();
  const reading = useReading(
    async () => {
      const before = moment(ledgerNow() + AHEAD_MS);
      const pages = kinds.map(kind =>
        answerOf(client.GET('/endings', { params: { query: { limit: MANY, before, kind } } })),
      );
      return (await Promise.all(pages)).flatMap(({ rows }) => rows);
    },
    [],
    'slowly',
  );
  return (
    <Listed title={words.title} none={words.none} reading={reading}>
      {rows => (
        <ul class="rows">
          {rows.map(row => (
            <li key={`${row.kind} ${row.subject} ${row.what} ${row.site} ${row.post}`}>
              <a class="row-line" href={placeOf(row)}>
                <span>
                  <strong>{row.subject}</strong> {whatOf(row)}
                </span>
                <Time at={row.endsAt} />
              </a>
            </li>
          ))}
        </ul>
      )}
    </Listed>
  );
}

const placeOf = ({ kind, subject }: EndingRow): string =>
  `${BASE}/${kind === 'calibration' ? 'devices' : 'people'}/${encodeURIComponent(subject)}`;

function whatOf({ kind, what }: EndingRow): string {
  if (kind === 'role') return roleName(what);
  return kind === 'training' ? trainingName(what) : what;
}
