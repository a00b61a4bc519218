import { Listed } from '../live/listed.js';
import { inLanguages } from '../words/in-languages.js';
import { QueryLines } from './query-lines.js';
import { useOpenQueries } from './use-open-queries.js';

const say = inLanguages({
  en: { title: 'Queries of monitors', none: 'No query is open.' },
  cs: { title: 'Dotazy monitora', none: 'Žádný dotaz není otevřený.' },
});

/** Every query that nobody has closed, for whoever asked and for whoever answers for a site. */
export function OpenQueries() {
  const words = say();
  const reading = useOpenQueries();
  return (
    <Listed title={words.title} none={words.none} reading={reading}>
      {rows => <QueryLines rows={rows} />}
    </Listed>
  );
}
