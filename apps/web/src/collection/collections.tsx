import '../act/act.css';
import type { ComponentChildren } from 'preact';
import { answerOf } from '../api/ask.js';
import { client } from '../api/client.js';
import { soManyOf } from '../clean-room/kinds.js';
import { Time } from '../instants/time.js';
import { Shown } from '../live/shown.js';
import { useReading } from '../live/use-reading.js';
import { OffersHere } from '../package/offers-here.js';
import { BASE } from '../shell/base.js';
import { QueriesToAnswer } from '../source-data/queries-to-answer.js';
import { Identifier } from '../token/identifier.js';
import { Token } from '../token/token.js';
import { inLanguages } from '../words/in-languages.js';

const say = inLanguages({
  en: {
    title: 'Collections',
    due: 'To be collected',
    none: 'Nothing is to be collected at your site.',
    here: 'Collected, and still here',
    dose: 'Dose',
    again: 'collected again',
    since: 'since',
  },
  cs: {
    title: 'Odběry',
    due: 'K odběru',
    none: 'Na vašem pracovišti není nic k odběru.',
    here: 'Odebráno a ještě zde',
    dose: 'Dávka',
    again: 'opakovaný odběr',
    since: 'od',
  },
});

const FIRST_BATCH = 'B1';

/** Whose cells are taken, and what was taken and has not left yet. */
export default function Collections() {
  const words = say();
  const reading = useReading(async after => {
    const query = { limit: '100', ...(after === undefined ? {} : { after }) };
    const [due, held] = await Promise.all([
      answerOf(client.GET('/collections', { params: { query } })),
      answerOf(client.GET('/custody/therapies', { params: { query } })),
    ]);
    const here = held.rows.filter(row => row.held.some(({ kind }) => kind === 'starting-material'));
    return { due: due.rows, here };
  }, []);
  return (
    <>
      <h1>{words.title}</h1>
      <OffersHere />
      <Shown reading={reading}>
        {({ due, here }) => (
          <>
            {here.length > 0 && <h2>{words.here}</h2>}
            <ul class="list doses">
              {here.map(row => (
                <li key={row.coi}>
                  <Card {...row}>
                    <span>
                      {row.held.map(({ kind, count }) => soManyOf(kind, count)).join(', ')}
                    </span>
                  </Card>
                </li>
              ))}
            </ul>
            <h2>{words.due}</h2>
            {due.length === 0 && <p>{words.none}</p>}
            <ul class="list doses">
              {due.map(row => (
                <li key={row.coi}>
                  <Card {...row}>
                    <span class="quiet-text">
                      {row.batch !== FIRST_BATCH && `${words.again}, `}
                      {words.since} <Time at={row.since} kind="past" clockFirst />
                    </span>
                  </Card>
                </li>
              ))}
            </ul>
          </>
        )}
      </Shown>
      <QueriesToAnswer />
    </>
  );
}

interface CardShown {
  readonly coi: string;
  readonly subjectNumber: string;
  readonly doseNumber: number;
  readonly children: ComponentChildren;
}

function Card({ coi, subjectNumber, doseNumber, children }: CardShown) {
  const words = say();
  return (
    <a class="card dose" href={`${BASE}/collection/${coi}`}>
      <span class="who">
        <Token subjectNumber={subjectNumber} />
        <strong>
          <Identifier value={subjectNumber} whole />
        </strong>
      </span>
      <span>
        {words.dose} {doseNumber}
      </span>
      {children}
    </a>
  );
}
