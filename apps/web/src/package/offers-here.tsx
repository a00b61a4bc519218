import { answerOf } from '../api/ask.js';
import { client } from '../api/client.js';
import { useReading } from '../live/use-reading.js';
import { ProblemNote } from '../problems/problem-note.js';
import { inLanguages } from '../words/in-languages.js';
import { ParcelCard } from './parcel-card.js';

const say = inLanguages({
  en: { title: 'Offered to you' },
  cs: { title: 'Nabízeno vám' },
});

/** Packages that somebody holds out to this post, and that are his until they are taken. Where there is none, nothing is said. */
export function OffersHere() {
  const { data, problem } = useReading(async after => {
    const query = { state: 'offered', limit: '100', ...(after && { after }) } as const;
    return (await answerOf(client.GET('/packages', { params: { query } }))).rows;
  }, []);
  if (data === undefined) return problem === undefined ? null : <ProblemNote problem={problem} />;
  if (data.length === 0) return null;
  return (
    <section aria-labelledby="offers-here">
      <h2 id="offers-here">{say().title}</h2>
      <ul class="list doses">
        {data.map(row => (
          <li key={row.sscc}>
            <ParcelCard row={row} />
          </li>
        ))}
      </ul>
    </section>
  );
}
