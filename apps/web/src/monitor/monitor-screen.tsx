import '../desk/desk.css';
import { answerOf } from '../api/ask.js';
import { client } from '../api/client.js';
import { AlertLine } from '../desk/alert-line.js';
import { CountedFigures } from '../desk/counted-figures.js';
import { Lanes } from '../journeys/lanes.js';
import { Shown } from '../live/shown.js';
import { useReading } from '../live/use-reading.js';
import { roles } from '../session/account.js';
import { OpenQueries } from '../source-data/open-queries.js';
import { therapyPlace } from '../shell/therapy-place.js';
import { inLanguages } from '../words/in-languages.js';
import { Downtimes } from './downtimes.js';

const say = inLanguages({
  en: {
    title: 'Study',
    waits: 'What the sponsor has to know of',
    nothing: 'Nothing.',
    figures: 'What is counted',
  },
  cs: {
    title: 'Studie',
    waits: 'Co musí zadavatel vědět',
    nothing: 'Nic.',
    figures: 'Co se počítá',
  },
});

/** What somebody begins with who looks at the study from outside: every therapy, what was counted, when the ledger was silent. */
export default function MonitorScreen() {
  const words = say();
  return (
    <>
      <h1>{words.title}</h1>
      {roles.value.has('sponsor') && <Waiting />}
      <OpenQueries />
      <Lanes placeOf={({ coi }) => therapyPlace(coi)} />
      <Downtimes />
      {roles.value.has('monitor') && <Figures />}
    </>
  );
}

/** Kinds that a sponsor answers himself. */
const HIS = ['late-failure', 'exceptional-supply', 'unblinding'] as const;

function Waiting() {
  const words = say();
  const reading = useReading(async after => {
    const asked = { open: 'true', order: 'newest-first', ...(after && { after }) } as const;
    const pages = await Promise.all(
      HIS.map(kind => answerOf(client.GET('/alerts', { params: { query: { ...asked, kind } } }))),
    );
    return pages.flatMap(({ rows }) => rows);
  }, []);
  return (
    <section>
      <h2>{words.waits}</h2>
      <Shown reading={reading}>
        {rows =>
          rows.length === 0 ? (
            <p>{words.nothing}</p>
          ) : (
            <ul class="alerts">
              {rows.map(alert => (
                <li key={alert.eventId}>
                  <AlertLine alert={alert} />
                </li>
              ))}
            </ul>
          )
        }
      </Shown>
    </section>
  );
}

function Figures() {
  const reading = useReading(
    async () =>
      (await answerOf(client.GET('/figures', { params: { query: { limit: '500' } } }))).rows,
    [],
    'slowly',
  );
  return (
    <section aria-labelledby="figures-title">
      <h2 id="figures-title">{say().figures}</h2>
      <Shown reading={reading}>{rows => <CountedFigures figures={rows.toReversed()} />}</Shown>
    </section>
  );
}
