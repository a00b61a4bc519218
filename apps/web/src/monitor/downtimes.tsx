import { answerOf } from '../api/ask.js';
import { client } from '../api/client.js';
import { Time } from '../instants/time.js';
import { Listed } from '../live/listed.js';
import { useReading } from '../live/use-reading.js';
import { inLanguages } from '../words/in-languages.js';

const say = inLanguages({
  en: {
    title: 'When the ledger was silent',
    none: 'Never, as far as anybody has said.',
    until: 'until',
  },
  cs: { title: 'Kdy evidence mlčela', none: 'Nikdy, pokud to někdo neohlásil.', until: 'do' },
});

/** As it was declared, site by site: for these hours there is paper. */
export function Downtimes() {
  const words = say();
  const reading = useReading(
    async () => {
      const { onCall } = await answerOf(client.GET('/on-call'));
      const sites = [...new Set(onCall.map(({ site }) => site))];
      const told = await Promise.all(
        sites.map(async site => {
          const params = { query: { site } };
          const { downtimes } = await answerOf(client.GET('/downtimes', { params }));
          return downtimes.map(each => ({ ...each, site }));
        }),
      );
      return told.flat();
    },
    [],
    'slowly',
  );
  return (
    <Listed title={words.title} none={words.none} reading={reading}>
      {rows => (
        <ul class="alerts">
          {rows.map(({ site, from, until }) => (
            <li key={`${site} ${from}`} class="container-line">
              <strong>{site}</strong> <Time at={from} kind="past" clockFirst /> {words.until}{' '}
              <Time at={until} kind="past" clockFirst />
            </li>
          ))}
        </ul>
      )}
    </Listed>
  );
}
