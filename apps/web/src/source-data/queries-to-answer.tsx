import '../desk/alerts.css';
import { ProblemNote } from '../problems/problem-note.js';
import { inLanguages } from '../words/in-languages.js';
import { QueryLines } from './query-lines.js';
import { useOpenQueries } from './use-open-queries.js';

const say = inLanguages({
  en: { title: 'A monitor asks' },
  cs: { title: 'Monitor se ptá' },
});

/** Below the work of whoever may know the answer: what nobody has answered yet. Where nothing was asked, nothing is said. */
export function QueriesToAnswer() {
  const { data, problem } = useOpenQueries();
  if (data === undefined) return problem === undefined ? null : <ProblemNote problem={problem} />;
  const waiting = data.filter(({ answeredAt }) => answeredAt === null);
  if (waiting.length === 0) return null;
  return (
    <section aria-labelledby="to-answer">
      <h2 id="to-answer">{say().title}</h2>
      <QueryLines rows={waiting} />
    </section>
  );
}
