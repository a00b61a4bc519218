import '../act/act.css';
import './desk.css';
import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';
import { answerOf } from '../api/ask.js';
import { client } from '../api/client.js';
import type { components } from '../api/ledger.js';
import { Time } from '../instants/time.js';
import { Shown } from '../live/shown.js';
import { useReading } from '../live/use-reading.js';
import { Identifier } from '../token/identifier.js';
import { inLanguages } from '../words/in-languages.js';
import { OneStretch } from './one-stretch.js';

export type Unreviewed = components['schemas']['UnreviewedRowDto'];

const say = inLanguages({
  en: {
    title: 'Audit trail',
    of: 'of therapy',
    reviewed: 'All of it has been reviewed.',
    stretches: 'Stretches that nobody has reviewed, the oldest first',
    events: (events: number, exceptions: number) =>
      `${events} events, ${exceptions} to look at twice`,
  },
  cs: {
    title: 'Audit trail',
    of: 'terapie',
    reviewed: 'Vše je zkontrolováno.',
    stretches: 'Úseky, které nikdo nezkontroloval, nejstarší první',
    events: (events, exceptions) => `Událostí: ${events}, ke zvláštní pozornosti: ${exceptions}`,
  },
});

/** What nobody has reviewed, stretch by stretch: what is odd before all else, and a signature for the whole of it (H41). */
export default function TrailScreen() {
  const words = say();
  const { on } = useLocation().query;
  const reading = useReading(
    async () => {
      const query = { limit: '500' };
      return (await answerOf(client.GET('/audit-trail/coverage', { params: { query } }))).rows;
    },
    [],
    'slowly',
  );
  return (
    <>
      <h1>
        {words.title}
        {on !== undefined && (
          <>
            {' '}
            {words.of} <Identifier value={on} />
          </>
        )}
      </h1>
      <Shown reading={reading}>
        {rows => {
          const [first, last] = [rows[0], rows.at(-1)];
          if (first === undefined || last === undefined) return <p>{words.reviewed}</p>;
          return on === undefined ? (
            <Stretches rows={rows} />
          ) : (
            <OneStretch stretch={{ after: first.after, to: last.to, on }} />
          );
        }}
      </Shown>
    </>
  );
}

function Stretches({ rows }: { rows: readonly Unreviewed[] }) {
  const words = say();
  const [chosen, choose] = useState(rows[0]);
  return (
    <div class="desk">
      <div class="desk-main">
        {chosen && (
          <OneStretch
            key={chosen.to}
            stretch={{ after: chosen.after, to: chosen.to }}
            between={{ from: chosen.from, until: chosen.until }}
          />
        )}
      </div>
      <div class="desk-side">
        <h2>{words.stretches}</h2>
        <ul class="list">
          {rows.map(row => (
            <li key={row.to}>
              <button
                type="button"
                class="stretch"
                aria-pressed={row === chosen}
                onClick={() => choose(row)}
              >
                <Time at={row.from} kind="past" />
                <span class="quiet-text">{words.events(row.events, row.exceptions)}</span>
              </button>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
