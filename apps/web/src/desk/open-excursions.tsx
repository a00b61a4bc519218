import { Folded } from '../look/folded.js';
import { inLanguages } from '../words/in-languages.js';
import { ExcursionLine, type ExcursionRow } from './excursion-line.js';

const say = inLanguages({
  en: {
    title: 'Excursions',
    none: 'Nothing that was too warm, too cold or too long waits for a decision.',
    more: (count: number) => `${count} more`,
  },
  cs: {
    title: 'Teplotní a časové odchylky',
    none: 'Nic, co bylo příliš teplé, studené nebo příliš dlouho, nečeká na rozhodnutí.',
    more: count => `Dalších ${count}`,
  },
});

const SHOWN_AT_ONCE = 4;

/** What can still be used comes first, and of that what runs out first; what has waited longest comes next. */
export function OpenExcursions({ rows }: { rows: readonly ExcursionRow[] }) {
  const words = say();
  const sorted = rows.toSorted(byUrgency);
  const more = sorted.slice(SHOWN_AT_ONCE);
  return (
    <section aria-labelledby="excursions-title" id="excursions">
      <h2 id="excursions-title">{words.title}</h2>
      {rows.length === 0 && <p>{words.none}</p>}
      <Lines rows={sorted.slice(0, SHOWN_AT_ONCE)} />
      {more.length > 0 && (
        <Folded summary={words.more(more.length)}>{() => <Lines rows={more} />}</Folded>
      )}
    </section>
  );
}

const NEVER = '9';
const byUrgency = (one: ExcursionRow, other: ExcursionRow): number =>
  (one.expires?.at ?? NEVER).localeCompare(other.expires?.at ?? NEVER) ||
  one.since.localeCompare(other.since);

const Lines = ({ rows }: { rows: readonly ExcursionRow[] }) => (
  <ul class="alerts">
    {rows.map(row => (
      <li key={`${row.coi} ${row.code} ${row.scope} ${row.scopeOf}`}>
        <ExcursionLine row={row} />
      </li>
    ))}
  </ul>
);
