import { ledgerNow } from '../instants/ledger-time.js';
import { Folded } from '../look/folded.js';
import { inLanguages } from '../words/in-languages.js';
import { AlertLine } from './alert-line.js';
import type { DeskLists } from './read-desk.js';

type Rows = DeskLists['limits'];

const say = inLanguages({
  en: {
    title: 'Limits',
    none: 'No limit is near.',
    passed: (count: number) => `Passed: ${count}`,
  },
  cs: {
    title: 'Lhůty',
    none: 'Žádná lhůta se neblíží.',
    passed: count => `Uplynulo: ${count}`,
  },
});

/** What can still be met comes first; what has passed is not forgotten. */
export function Limits({ rows }: { rows: Rows }) {
  const words = say();
  const now = ledgerNow();
  const ofNow = rows.toSorted((one, other) => momentOf(one) - momentOf(other));
  const near = ofNow.filter(row => momentOf(row) > now);
  const passed = ofNow.filter(row => momentOf(row) <= now).toReversed();
  return (
    <section aria-labelledby="limits-title" id="limits">
      <h2 id="limits-title">{words.title}</h2>
      {near.length === 0 ? <p>{words.none}</p> : <Lines rows={near} />}
      {passed.length > 0 && (
        <Folded summary={words.passed(passed.length)}>{() => <Lines rows={passed} />}</Folded>
      )}
    </section>
  );
}

const momentOf = ({ dueAt, recordedAt }: Rows[number]): number => Date.parse(dueAt ?? recordedAt);

const Lines = ({ rows }: { rows: Rows }) => (
  <ul class="alerts">
    {rows.map(alert => (
      <li key={alert.eventId}>
        <AlertLine alert={alert} />
      </li>
    ))}
  </ul>
);
