import { type Clock, type History, instantBy } from '@selfsame/replay';
import { allPages } from '../api/all-pages.js';
import { answerOf } from '../api/ask.js';
import { client } from '../api/client.js';
import { Stamp } from '../instants/stamp.js';
import { Shown } from '../live/shown.js';
import { useReading } from '../live/use-reading.js';
import { CodeInWords } from '../problems/code-in-words.js';
import { inLanguages } from '../words/in-languages.js';

const say = inLanguages({
  en: {
    title: 'Refused and stopped',
    stopped: 'Stopped: somebody was about to do harm',
    refused: 'Refused without danger',
    none: 'Nothing had been refused yet.',
  },
  cs: {
    title: 'Odmítnuto a zastaveno',
    stopped: 'Zastaveno: někdo by byl ublížil',
    refused: 'Odmítnuto bez nebezpečí',
    none: 'Zatím nebylo nic odmítnuto.',
  },
});

interface Refusal {
  readonly key: string;
  readonly at: number;
  readonly what: string;
  readonly code: string;
  readonly who: string;
}

/** Fewer are shown at once. */
const FEW = 20;

/** What was refused about a therapy and left no event in it stands in the audit streams of the sites. */
const refusalsOf = async (coi: string) => {
  const { rows } = await allPages(cursor => {
    const query = { on: coi, what: 'CommandRefused', limit: '500', ...cursor };
    return answerOf(client.GET('/audit-trail', { params: { query } }));
  });
  return rows;
};

interface RefusalsShown {
  readonly coi: string;
  readonly clock: Clock;
  readonly at: number;
  readonly seen: History;
}

/** What somebody wanted to do and was kept from, up to a moment. */
export function Refusals({ coi, clock, at, seen }: RefusalsShown) {
  const words = say();
  const reading = useReading(() => refusalsOf(coi), [coi], 'once');
  const stops = seen.flatMap((event): readonly Refusal[] =>
    event.type === 'StopRaised'
      ? [
          {
            key: event.id,
            at: instantBy(clock, event),
            what: event.data.command,
            code: event.data.code,
            who: event.actor.person,
          },
        ]
      : [],
  );
  return (
    <section>
      <h2>{words.title}</h2>
      <Rows title={words.stopped} rows={stops} look="refusal-stop" />
      <Shown reading={reading}>
        {rows => {
          const refused = rows
            .map(row => ({
              key: row.position,
              at: Date.parse(clock === 'known' ? row.recordedAt : row.occurredAt),
              what: row.command ?? row.type,
              code: row.code ?? '',
              who: row.name ?? row.person,
            }))
            .filter(row => row.at <= at);
          return refused.length + stops.length === 0 ? (
            <p>{words.none}</p>
          ) : (
            <Rows title={words.refused} rows={refused} look="refusal" />
          );
        }}
      </Shown>
    </section>
  );
}

interface RowsShown {
  readonly title: string;
  readonly rows: readonly Refusal[];
  readonly look: string;
}

function Rows({ title, rows, look }: RowsShown) {
  if (rows.length === 0) return null;
  return (
    <details class="refused-at" open={rows.length <= FEW}>
      <summary>
        {title} ({rows.length})
      </summary>
      <ul class="plain-rows">
        {rows.map(({ key, at, what, code, who }) => (
          <li key={key} class={look}>
            <CodeInWords code={code} /> <span>{what}</span>, {who}, <Stamp at={at} />
          </li>
        ))}
      </ul>
    </details>
  );
}
