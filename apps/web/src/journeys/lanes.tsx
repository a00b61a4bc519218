import './lanes.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { beat, ledgerNow } from '../instants/ledger-time.js';
import { Shown } from '../live/shown.js';
import { useReading } from '../live/use-reading.js';
import { Field } from '../look/field.js';
import { Folded } from '../look/folded.js';
import { inLanguages } from '../words/in-languages.js';
import { byUrgency } from './by-urgency.js';
import type { Board } from './board.js';
import { LaneChoice } from './lane-choice.js';
import { Lane } from './lane.js';
import { type Row, readBoard } from './read-board.js';
import { type WhichLanes, whichLanes } from './which-lanes.js';

const say = inLanguages({
  en: {
    title: 'Therapies',
    none: 'No therapy goes on.',
    noneOver: 'None.',
    find: 'Find by number',
    over: 'Those that are over',
  },
  cs: {
    title: 'Terapie',
    none: 'Žádná terapie neprobíhá.',
    noneOver: 'Žádné.',
    find: 'Najít podle čísla',
    over: 'Ty, které skončily',
  },
});

interface Places {
  /** Where a therapy has a page; undefined where its reader has none of it. */
  readonly placeOf: (row: Row) => string | undefined;
  /** Told of those that go on, whenever they were read. */
  readonly onRead?: ((rows: readonly Row[]) => void) | undefined;
}

/** Every therapy that goes on in a lane of its own, with its clock against the limits of its protocol. */
export function Lanes({ placeOf, onRead }: Places) {
  const words = say();
  const [sought, setSought] = useState('');
  return (
    <section aria-labelledby="lanes">
      <h2 id="lanes">{words.title}</h2>
      <div class="lanes-find">
        <Field
          label={words.find}
          value={sought}
          onValue={setSought}
          required={false}
          autoComplete="off"
        />
      </div>
      <LanesIn state="live" sought={sought} placeOf={placeOf} none={words.none} onRead={onRead} />
      <Folded summary={words.over}>
        {() => <LanesIn state="ended" sought={sought} placeOf={placeOf} none={words.noneOver} />}
      </Folded>
    </section>
  );
}

interface Which extends Places {
  readonly state: 'live' | 'ended';
  readonly sought: string;
  readonly none: string;
}

function LanesIn({ state, sought, placeOf, none, onRead }: Which) {
  const known = useRef<Board<Row>>(undefined);
  const reading = useReading(
    async after => (known.current = await readBoard(state, after, known.current)),
    [state],
  );
  const rows = reading.data?.rows;
  useEffect(() => {
    if (rows !== undefined) onRead?.(rows);
  }, [rows, onRead]);
  return (
    <Shown reading={reading}>
      {({ rows }) =>
        rows.length === 0 ? <p>{none}</p> : <Chosen rows={rows} sought={sought} placeOf={placeOf} />
      }
    </Shown>
  );
}

interface Read extends Places {
  readonly rows: readonly Row[];
  readonly sought: string;
}

function Chosen({ rows, sought, placeOf }: Read) {
  // Read, so that a limit is passed when it is, and not with the next news.
  void beat.value;
  const [which, setWhich] = useState<WhichLanes>('all');
  const now = ledgerNow();
  const isIn = (each: WhichLanes) => (row: Row) => whichLanes[each](row, now);
  const counts = Object.fromEntries(
    Object.keys(whichLanes).map(each => [each, rows.filter(isIn(each as WhichLanes)).length]),
  ) as Record<WhichLanes, number>;
  const found = rows
    .filter(isIn(which))
    .filter(row => isSought(row, sought))
    .toSorted(byUrgency);
  return (
    <>
      <LaneChoice counts={counts} chosen={which} onChoice={setWhich} />
      {found.length === 0 && <p>{say().noneOver}</p>}
      <ul class="lanes">
        {found.map(row => (
          <li key={row.coi}>
            <Lane row={row} href={placeOf(row)} />
          </li>
        ))}
      </ul>
    </>
  );
}

const isSought = ({ subjectNumber, coi }: Row, sought: string): boolean => {
  const text = sought.replaceAll(' ', '').toUpperCase();
  return subjectNumber.includes(text) || coi.includes(text);
};
