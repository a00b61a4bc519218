import { Time } from '../instants/time.js';
import { Folded } from '../look/folded.js';
import { useTitle } from '../problems/use-title.js';
import { BASE } from '../shell/base.js';
import { Identifier } from '../token/identifier.js';
import { inLanguages } from '../words/in-languages.js';
import { classWords } from './deviation-words.js';
import type { DeskLists } from './read-desk.js';

type Row = DeskLists['deviations'][number];

const say = inLanguages({
  en: {
    title: 'Open deviations',
    none: 'No deviation is open.',
    reported: 'Reported by a person',
    more: (count: number) => `${count} more`,
    proposed: 'closing waits for a second signature',
  },
  cs: {
    title: 'Otevřené odchylky',
    none: 'Žádná odchylka není otevřená.',
    reported: 'Nahlásil člověk',
    more: count => `Dalších ${count}`,
    proposed: 'uzavření čeká na druhý podpis',
  },
});

const SHOWN_AT_ONCE = 6;

/** The oldest first: what nobody has looked at grows old there. */
export function OpenDeviations({ rows }: { rows: readonly Row[] }) {
  const words = say();
  const more = rows.slice(SHOWN_AT_ONCE);
  return (
    <section aria-labelledby="deviations-title" id="deviations">
      <h2 id="deviations-title">{words.title}</h2>
      {rows.length === 0 && <p>{words.none}</p>}
      <Lines rows={rows.slice(0, SHOWN_AT_ONCE)} />
      {more.length > 0 && (
        <Folded summary={words.more(more.length)}>{() => <Lines rows={more} />}</Folded>
      )}
    </section>
  );
}

const Lines = ({ rows }: { rows: readonly Row[] }) => (
  <ul class="alerts">
    {rows.map(row => (
      <li key={row.eventId}>
        <Line row={row} />
      </li>
    ))}
  </ul>
);

function Line({ row }: { row: Row }) {
  const words = say();
  const { coi, deviation, classification, code, openedAt, status } = row;
  return (
    <a class="alert" href={`${BASE}/desk/${coi}/deviations/${deviation}`}>
      <span class={`tag ${classification === 'critical' ? 'tag-held' : ''}`}>
        {classification === null ? deviation : classWords()[classification]}
      </span>{' '}
      <span class="alert-what">{code === null ? words.reported : <Rule code={code} />}</span>
      <span class="quiet-text alert-where">
        <Identifier value={coi} /> · <Time at={openedAt} kind="past" />
        {status === 'closure-proposed' && ` · ${words.proposed}`}
      </span>
    </a>
  );
}

const Rule = ({ code }: { code: string }) => <>{useTitle(code)}</>;
