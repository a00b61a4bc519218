import { answerOf } from '../api/ask.js';
import { client } from '../api/client.js';
import type { components } from '../api/ledger.js';
import { Time } from '../instants/time.js';
import { Shown } from '../live/shown.js';
import { useReading } from '../live/use-reading.js';
import { OffersHere } from '../package/offers-here.js';
import { BASE } from '../shell/base.js';
import { QueriesToAnswer } from '../source-data/queries-to-answer.js';
import { Identifier } from '../token/identifier.js';
import { Token } from '../token/token.js';
import { inLanguages } from '../words/in-languages.js';
import { language } from '../words/language.js';
import { type Forms, plural } from '../words/plural.js';

type Row = components['schemas']['BedsideRowDto'];

const say = inLanguages({
  en: {
    title: "Today's doses",
    none: 'No dose is planned at your site.',
    toGive: { one: 'dose to give', other: 'doses to give' } as Forms,
    dose: 'Dose',
    planned: 'planned',
    useBy: 'Use by:',
    status: {
      growing: 'Being made',
      planned: 'Planned',
      thawed: 'Thawed',
      open: 'Opened',
      infusing: 'Being given',
      infused: 'Given',
      'partially-infused': 'Given in part',
      aborted: 'Broken off',
      cancelled: 'Cancelled',
    } as Readonly<Record<string, string>>,
    exceptional: 'Out of specification',
  },
  cs: {
    title: 'Dnešní dávky',
    none: 'Na vašem pracovišti není žádná dávka naplánována.',
    toGive: { one: 'dávka k podání', few: 'dávky k podání', other: 'dávek k podání' } as Forms,
    dose: 'Dávka',
    planned: 'plán',
    useBy: 'Podat nejpozději:',
    status: {
      growing: 'Vyrábí se',
      planned: 'Naplánována',
      thawed: 'Rozmražena',
      open: 'Otevřena',
      infusing: 'Podává se',
      infused: 'Podána',
      'partially-infused': 'Podána zčásti',
      aborted: 'Přerušena',
      cancelled: 'Zrušena',
    },
    exceptional: 'Mimo specifikaci',
  },
});

/** What can still be given comes first, the most urgent before the others; what is over comes last. */
const OVER = new Set(['infused', 'partially-infused', 'cancelled']);

const inOrder = (one: Row, other: Row): number =>
  Number(OVER.has(one.status)) - Number(OVER.has(other.status)) ||
  (one.useBy ?? one.plannedAt).localeCompare(other.useBy ?? other.plannedAt);

export default function TodaysDoses() {
  const words = say();
  const doses = useReading(async after => {
    const query = { limit: '100', ...(after === undefined ? {} : { after }) };
    return (await answerOf(client.GET('/bedside', { params: { query } }))).rows.toSorted(inOrder);
  }, []);
  return (
    <>
      <h1>{words.title}</h1>
      <OffersHere />
      <Shown reading={doses}>
        {rows =>
          rows.length === 0 ? (
            <p>{words.none}</p>
          ) : (
            <>
              <p>
                {plural(
                  language.value,
                  rows.filter(({ status }) => !OVER.has(status)).length,
                  words.toGive,
                )}
              </p>
              <ul class="list doses">
                {rows.map(row => (
                  <li key={row.coi}>
                    <Dose row={row} />
                  </li>
                ))}
              </ul>
            </>
          )
        }
      </Shown>
      <QueriesToAnswer />
    </>
  );
}

function Dose({ row }: { row: Row }) {
  const words = say();
  const over = OVER.has(row.status);
  const clock = row.useBy ?? row.expiresAt;
  return (
    <a class={over ? 'card dose dose-over' : 'card dose'} href={`${BASE}/bedside/${row.coi}`}>
      <span class="who">
        <Token subjectNumber={row.subjectNumber} />
        <strong>
          <Identifier value={row.subjectNumber} whole />
        </strong>
      </span>
      <span>
        {words.dose} {row.doseNumber} · {words.status[row.status] ?? row.status}
        {row.exceptionalSupply !== null && <strong> · {words.exceptional}</strong>}
      </span>
      <span class="quiet-text">
        {words.planned} <Time at={row.plannedAt} kind="past" />
      </span>
      {!over && clock !== null && (
        <span class="clock">
          {words.useBy} <Time at={clock} />
        </span>
      )}
    </a>
  );
}
