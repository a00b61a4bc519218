import type { components } from '../api/ledger.js';
import { Time } from '../instants/time.js';
import { BASE } from '../shell/base.js';
import { Identifier } from '../token/identifier.js';
import { inLanguages } from '../words/in-languages.js';

type Row = components['schemas']['QueryRowDto'];

const say = inLanguages({
  en: {
    participant: 'the participant’s own record',
    waits: 'waits for an answer',
    answered: 'answered',
  },
  cs: {
    participant: 'záznam účastníka',
    waits: 'čeká na odpověď',
    answered: 'zodpovězeno',
  },
});

/** Each leads to what was asked, and to where it is answered. */
export function QueryLines({ rows }: { rows: readonly Row[] }) {
  const words = say();
  return (
    <ul class="alerts">
      {rows.map(({ record, coi, query, raisedAt, answeredAt }) => (
        <li key={`${record} ${query}`}>
          <a class="alert" href={`${BASE}/queries/${record}`}>
            <span class={answeredAt === null ? 'tag tag-clock' : 'tag'}>{query}</span>{' '}
            <span class="alert-what">{answeredAt === null ? words.waits : words.answered}</span>
            <span class="quiet-text alert-where">
              {coi === null ? words.participant : <Identifier value={coi} />} ·{' '}
              <Time at={raisedAt} kind="past" />
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
