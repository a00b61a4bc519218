import { answerOf } from '../api/ask.js';
import { client } from '../api/client.js';
import { Time } from '../instants/time.js';
import { Listed } from '../live/listed.js';
import { useReading } from '../live/use-reading.js';
import { BASE } from '../shell/base.js';
import { Identifier } from '../token/identifier.js';
import { inLanguages } from '../words/in-languages.js';

const say = inLanguages({
  en: {
    title: 'Queries of monitors',
    none: 'No query is open.',
    participant: 'the participant’s own record',
    waits: 'waits for an answer',
    answered: 'answered',
  },
  cs: {
    title: 'Dotazy monitora',
    none: 'Žádný dotaz není otevřený.',
    participant: 'záznam účastníka',
    waits: 'čeká na odpověď',
    answered: 'zodpovězeno',
  },
});

const MANY = '500';

/** What monitors have asked and nobody has closed: at the own site, or in the whole study, as far as its reader reads. */
export function OpenQueries() {
  const words = say();
  const reading = useReading(
    async after => {
      const query = { open: 'true', limit: MANY, ...(after && { after }) };
      return (await answerOf(client.GET('/queries', { params: { query } }))).rows;
    },
    [],
    'slowly',
  );
  return (
    <Listed title={words.title} none={words.none} reading={reading}>
      {rows => (
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
      )}
    </Listed>
  );
}
