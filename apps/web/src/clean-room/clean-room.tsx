import '../act/act.css';
import './clean-room.css';
import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';
import { ActList } from '../act/act-list.js';
import { answerOf } from '../api/ask.js';
import { client } from '../api/client.js';
import type { components } from '../api/ledger.js';
import { therapyOfLabel } from '../label/therapy-of-label.js';
import { Shown } from '../live/shown.js';
import { useReading } from '../live/use-reading.js';
import { ParcelsHere } from '../package/parcels-here.js';
import { ScanButton } from '../scan/scan-button.js';
import { BASE } from '../shell/base.js';
import { QueriesToAnswer } from '../source-data/queries-to-answer.js';
import { Identifier } from '../token/identifier.js';
import { Token } from '../token/token.js';
import { acceptUnits } from '../units/unit-acts.js';
import { inLanguages } from '../words/in-languages.js';
import { language } from '../words/language.js';
import { type Forms, plural } from '../words/plural.js';
import { soManyOf } from './kinds.js';

type Held = components['schemas']['HeldTherapyDto'];

const say = inLanguages({
  en: {
    title: 'Clean room',
    scan: 'Scan a container to go to its therapy',
    noLabel: 'That is not the label of a container.',
    bench: 'A bench: whose it is, and line clearance',
    therapies: 'Therapies here',
    none: 'No cells are at your post.',
    dose: 'Dose',
    batch: 'Batch',
    passage: 'passage',
    keyAgain: { one: 'number to key again', other: 'numbers to key again' } as Forms,
    held: 'On hold',
    also: 'In your hands',
  },
  cs: {
    title: 'Čisté prostory',
    scan: 'Naskenujte nádobu a přejděte k její terapii',
    noLabel: 'To není štítek nádoby.',
    bench: 'Laminární box: komu patří, kontrola vyklizení',
    therapies: 'Terapie zde',
    none: 'Na vašem pracovišti nejsou žádné buňky.',
    dose: 'Dávka',
    batch: 'Šarže',
    passage: 'pasáž',
    keyAgain: {
      one: 'číslo k druhému zadání',
      few: 'čísla k druhému zadání',
      other: 'čísel k druhému zadání',
    } as Forms,
    held: 'Zadrženo',
    also: 'Do vašich rukou',
  },
});

/** What grows cannot wait; a tube that is closed can. */
const URGENT_FIRST = ['starting-material', 'vessel', 'harvest', 'tube', 'sample'];

const urgencyOf = ({ held, toKeyAgain }: Held): number =>
  Math.min(...held.map(({ kind }) => URGENT_FIRST.indexOf(kind))) - (toKeyAgain > 0 ? 10 : 0);

/** Where an operator begins: what has come, what grows here, and what waits for a second person. */
export default function CleanRoom() {
  const words = say();
  const { route } = useLocation();
  const [isNoLabel, setNoLabel] = useState(false);
  const therapies = useReading(async after => {
    const query = { limit: '500', ...(after === undefined ? {} : { after }) };
    const { rows } = await answerOf(client.GET('/custody/therapies', { params: { query } }));
    return rows.toSorted((one, other) => urgencyOf(one) - urgencyOf(other));
  }, []);
  return (
    <>
      <h1>{words.title}</h1>
      <div class="stack narrow-left">
        <ScanButton
          label={words.scan}
          onScan={scan => {
            const of = therapyOfLabel(scan);
            setNoLabel(of === undefined);
            if (of !== undefined) route(`${BASE}/clean-room/${of.coi}`);
          }}
        />
        <p role="status" class="said-back">
          {isNoLabel && words.noLabel}
        </p>
        <a class="button" href={`${BASE}/clean-room/bench`}>
          {words.bench}
        </a>
      </div>
      <ParcelsHere />
      <h2>{words.therapies}</h2>
      <Shown reading={therapies}>
        {rows =>
          rows.length === 0 ? (
            <p>{words.none}</p>
          ) : (
            <ul class="list doses">
              {rows.map(row => (
                <li key={row.coi}>
                  <HeldTherapy row={row} />
                </li>
              ))}
            </ul>
          )
        }
      </Shown>
      <ActList title={words.also} acts={[acceptUnits()]} onDone={() => therapies.reload()} />
      <QueriesToAnswer />
    </>
  );
}

function HeldTherapy({ row }: { row: Held }) {
  const words = say();
  return (
    <a class="card dose" href={`${BASE}/clean-room/${row.coi}`}>
      <span class="who">
        <Token subjectNumber={row.subjectNumber} />
        <strong>
          <Identifier value={row.subjectNumber} whole />
        </strong>
      </span>
      <span>
        {words.dose} {row.doseNumber} · {words.batch} {row.batch}
      </span>
      <span>{row.held.map(contents).join(', ')}</span>
      {row.toKeyAgain > 0 && (
        <strong>{plural(language.value, row.toKeyAgain, words.keyAgain)}</strong>
      )}
      {row.holds > 0 && <strong class="held-tag">{words.held}</strong>}
    </a>
  );
}

const contents = ({ kind, count, passage }: Held['held'][number]): string =>
  soManyOf(kind, count) +
  (passage === null || kind !== 'vessel' ? '' : ` (${say().passage} ${passage})`);
