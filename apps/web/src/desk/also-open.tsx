import { answerOf } from '../api/ask.js';
import { client } from '../api/client.js';
import type { components } from '../api/ledger.js';
import { Shown } from '../live/shown.js';
import { useReading } from '../live/use-reading.js';
import { Folded } from '../look/folded.js';
import { inLanguages } from '../words/in-languages.js';
import { AlertLine } from './alert-line.js';
import { alertWords } from './alert-words.js';

type Row = components['schemas']['AlertRowDto'];
type Kind = Row['kind'];

const say = inLanguages({
  en: {
    title: 'Also open',
    none: 'Nothing else.',
    more: (count: number) => `${count} earlier`,
    nearMisses: 'Near misses, stopped in time',
  },
  cs: {
    title: 'Dále otevřené',
    none: 'Nic dalšího.',
    more: count => `Dřívějších ${count}`,
    nearMisses: 'Skoronehody, včas zastavené',
  },
});

/** What has no list of its own on the desk: what may harm somebody before what only was not as usual. */
const KINDS: readonly Kind[] = [
  'mix-up',
  'tank',
  'near-miss',
  'stop',
  'late-failure',
  'exceptional-supply',
  'material',
  'takeover',
  'downtime',
  'override',
  'transfer',
  'unblinding',
  'sign-in',
  'restore',
];

const MANY = '500';
const SHOWN_AT_ONCE = 2;

/** Near misses, alarms of tanks, ways round a rule, and everything else of which people were told and that nobody has settled. */
export function AlsoOpen() {
  const words = say();
  const reading = useReading(
    async after => {
      const query = {
        open: 'true',
        order: 'newest-first',
        limit: MANY,
        ...(after && { after }),
      } as const;
      return (await answerOf(client.GET('/alerts', { params: { query } }))).rows;
    },
    [],
    'slowly',
  );
  return (
    <section aria-labelledby="also-open">
      <h2 id="also-open">{words.title}</h2>
      <Shown reading={reading}>
        {rows => {
          const groups = KINDS.map(kind => rows.filter(row => row.kind === kind));
          const some = groups.filter(group => group.length > 0);
          return some.length === 0 ? (
            <p>{words.none}</p>
          ) : (
            some.map(group => <Group key={group[0]?.kind} rows={group} />)
          );
        }}
      </Shown>
    </section>
  );
}

function Group({ rows }: { rows: readonly Row[] }) {
  const [first] = rows;
  const earlier = rows.slice(SHOWN_AT_ONCE);
  return (
    <>
      <h3>
        {first !== undefined && titleOf(first.kind)} <span class="quiet-text">{rows.length}</span>
      </h3>
      <Lines rows={rows.slice(0, SHOWN_AT_ONCE)} />
      {earlier.length > 0 && (
        <Folded summary={say().more(earlier.length)}>{() => <Lines rows={earlier} />}</Folded>
      )}
    </>
  );
}

/** Each of them says STOP itself. */
const titleOf = (kind: Kind): string =>
  kind === 'near-miss' ? say().nearMisses : (alertWords()[kind] ?? kind);

const Lines = ({ rows }: { rows: readonly Row[] }) => (
  <ul class="alerts">
    {rows.map(alert => (
      <li key={alert.eventId}>
        <AlertLine alert={alert} />
      </li>
    ))}
  </ul>
);
