import '../act/act.css';
import './laboratory.css';
import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';
import { ActList } from '../act/act-list.js';
import { answerOf } from '../api/ask.js';
import { client } from '../api/client.js';
import type { components } from '../api/ledger.js';
import { Time } from '../instants/time.js';
import { therapyOfLabel } from '../label/therapy-of-label.js';
import { Shown } from '../live/shown.js';
import { useReading } from '../live/use-reading.js';
import { nameOfTest } from '../protocol/test-names.js';
import { OffersHere } from '../package/offers-here.js';
import { ScanButton } from '../scan/scan-button.js';
import { account } from '../session/account.js';
import { BASE } from '../shell/base.js';
import { QueriesToAnswer } from '../source-data/queries-to-answer.js';
import { Identifier } from '../token/identifier.js';
import { Token } from '../token/token.js';
import { acceptUnits } from '../units/unit-acts.js';
import { inLanguages } from '../words/in-languages.js';
import { PlatesWaiting } from './plates-waiting.js';

type Due = components['schemas']['TestDueDto'];

const say = inLanguages({
  en: {
    title: 'Laboratory',
    scan: 'Scan a sample to see what it is for',
    notDue: 'Nothing is owed of this sample, or it is not at your post.',
    all: 'Show all samples',
    results: 'Samples due',
    reviews: 'Results to key a second time',
    own: 'Results that wait for a second person',
    none: 'Nothing is due.',
    taken: 'taken',
    conditional: 'before it may be used',
    final: 'before the final certificate',
    by: 'measured by',
    also: 'What else can be done',
  },
  cs: {
    title: 'Laboratoř',
    scan: 'Naskenujte vzorek a uvidíte, na co je',
    notDue: 'Z tohoto vzorku se nic nečeká, nebo není na vašem pracovišti.',
    all: 'Ukázat všechny vzorky',
    results: 'Vzorky k vyšetření',
    reviews: 'Výsledky k druhému zadání',
    own: 'Výsledky, které čekají na druhou osobu',
    none: 'Nic se nečeká.',
    taken: 'odebráno',
    conditional: 'než se smí použít',
    final: 'před konečným certifikátem',
    by: 'naměřil(a)',
    also: 'Co dalšího lze udělat',
  },
});

/** What keeps cells from being used comes first, then what is oldest. */
const inOrder = (one: Due, other: Due): number =>
  Number(one.neededFor !== 'conditional') - Number(other.neededFor !== 'conditional') ||
  one.takenAt.localeCompare(other.takenAt);

/** Where an analyst begins: what is owed, what waits for him as the second person, and what lies in the incubator. */
export default function Laboratory() {
  const words = say();
  const { route } = useLocation();
  const [sample, setSample] = useState<{ readonly coi: string; readonly item: string }>();
  const reading = useReading(async after => {
    const query = { limit: '500', ...(after === undefined ? {} : { after }) };
    return (await answerOf(client.GET('/tests-due', { params: { query } }))).rows;
  }, []);
  const me = account.value?.person;
  return (
    <>
      <h1>{words.title}</h1>
      <OffersHere />
      <div class="narrow-left">
        <ScanButton
          label={words.scan}
          onScan={scan => {
            const of = therapyOfLabel(scan);
            const due = reading.data?.filter(
              each => each.coi === of?.coi && each.sample === of.item,
            );
            setSample(of);
            if (due?.length === 1 && due[0] !== undefined) route(addressOf(due[0]));
          }}
        />
      </div>
      <Shown reading={reading}>
        {rows => {
          const seen = rows
            .filter(
              each =>
                sample === undefined || (each.coi === sample.coi && each.sample === sample.item),
            )
            .toSorted(inOrder);
          return (
            <>
              <p role="status" class="said-back">
                {sample !== undefined && seen.length === 0 && words.notDue}
              </p>
              {sample !== undefined && (
                <button type="button" class="quiet" onClick={() => setSample(undefined)}>
                  {words.all}
                </button>
              )}
              <DueList
                title={words.reviews}
                rows={seen.filter(
                  ({ waitsFor, analyst }) => waitsFor === 'review' && analyst !== me,
                )}
              />
              <DueList
                title={words.results}
                rows={seen.filter(({ waitsFor }) => waitsFor === 'result')}
                none={words.none}
              />
              <DueList
                title={words.own}
                rows={seen.filter(
                  ({ waitsFor, analyst }) => waitsFor === 'review' && analyst === me,
                )}
              />
            </>
          );
        }}
      </Shown>
      <PlatesWaiting />
      <ActList title={words.also} acts={[acceptUnits()]} onDone={() => reading.reload()} />
      <QueriesToAnswer />
    </>
  );
}

const addressOf = ({ coi, sample, test }: Due): string =>
  `${BASE}/laboratory/${coi}/${sample}/${encodeURIComponent(test)}`;

interface DueShown {
  readonly title: string;
  readonly rows: readonly Due[];
  /** What is said where there is none; undefined where the whole list is then left out. */
  readonly none?: string;
}

function DueList({ title, rows, none }: DueShown) {
  if (rows.length === 0 && none === undefined) return null;
  return (
    <section>
      <h2>{title}</h2>
      {rows.length === 0 && <p>{none}</p>}
      <ul class="list samples">
        {[...Map.groupBy(rows, ({ coi, sample }) => `${coi} ${sample}`)].map(([key, ofSample]) => (
          <li key={key} class="card">
            <SampleCard rows={ofSample} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** One tube, and what is to be measured of it. */
function SampleCard({ rows }: { rows: readonly Due[] }) {
  const words = say();
  const [sample] = rows;
  if (sample === undefined) return null;
  return (
    <>
      <p class="who due-who">
        <Token subjectNumber={sample.subjectNumber} />
        <span>
          <Identifier value={sample.subjectNumber} whole /> · <code>{sample.sample}</code>
          <span class="quiet-text under">
            {words.taken} <Time at={sample.takenAt} kind="past" />
          </span>
        </span>
      </p>
      <ul class="list tests">
        {rows.map(row => (
          <li key={row.test}>
            <a href={addressOf(row)}>
              <strong>{nameOfTest(row.test)}</strong>
              <span class="quiet-text">
                {row.analyst === null
                  ? row.neededFor !== null && words[row.neededFor]
                  : `${words.by} ${row.analyst}`}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
