import { useEffect } from 'preact/hooks';
import { answerOf } from '../api/ask.js';
import { client } from '../api/client.js';
import { type Alert, heardAlerts, listenToAlerts } from '../live/alerts.js';
import { Shown } from '../live/shown.js';
import { useReading } from '../live/use-reading.js';
import { inLanguages } from '../words/in-languages.js';
import { AlertLine } from './alert-line.js';

const say = inLanguages({
  en: { title: 'Just now', none: 'Nothing has happened that somebody must look at.' },
  cs: { title: 'Právě teď', none: 'Nestalo se nic, na co by se někdo musel podívat.' },
});

const SHOWN = 8;

/** What the ledger tells as it happens: a STOP at the bedside stands here before anybody has called. */
export function JustNow() {
  const words = say();
  useEffect(listenToAlerts, []);
  const before = useReading(async after => {
    const query = { order: 'newest-first', limit: String(SHOWN), ...(after && { after }) } as const;
    return (await answerOf(client.GET('/alerts', { params: { query } }))).rows;
  }, []);
  return (
    <section aria-labelledby="just-now">
      <h2 id="just-now">{words.title}</h2>
      <div role="log" aria-label={words.title}>
        <Shown reading={before}>
          {rows => {
            const alerts = newestOf(heardAlerts.value, rows);
            return alerts.length === 0 ? (
              <p>{words.none}</p>
            ) : (
              <ul class="alerts">
                {alerts.map(alert => (
                  <li key={alert.eventId}>
                    <AlertLine alert={alert} />
                  </li>
                ))}
              </ul>
            );
          }}
        </Shown>
      </div>
    </section>
  );
}

/** The list knows more of each; what it does not have yet was heard a moment ago. */
function newestOf(heard: readonly Alert[], listed: readonly Alert[]): readonly Alert[] {
  const known = new Set(listed.map(({ eventId }) => eventId));
  return [...heard.filter(({ eventId }) => !known.has(eventId)), ...listed]
    .toSorted((one, other) => other.recordedAt.localeCompare(one.recordedAt))
    .slice(0, SHOWN);
}
