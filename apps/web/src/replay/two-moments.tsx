import type { Clock } from '@selfsame/replay';
import { stampOf } from '../instants/stamp.js';
import { Shown } from '../live/shown.js';
import type { Reading } from '../live/use-reading.js';
import { Table } from '../tables/table.js';
import { inLanguages } from '../words/in-languages.js';
import { FactText } from './fact-value.js';
import { factWords } from './fact-words.js';
import { type Compared, differencesOf, factsOf } from './facts-of.js';
import { type Stop, momentOf } from './stops-of.js';
import { type ToldAt, useToldAt } from './told-at.js';

const say = inLanguages({
  en: {
    title: 'Two moments side by side',
    what: 'What',
    field: 'Of it',
    none: 'The rules saw nothing differently at these two moments.',
    forget: 'Stop comparing',
  },
  cs: {
    title: 'Dva okamžiky vedle sebe',
    what: 'Co',
    field: 'Údaj',
    none: 'Pravidla v těchto dvou okamžicích neviděla nic jinak.',
    forget: 'Přestat porovnávat',
  },
});

interface MomentsShown {
  readonly coi: string;
  readonly clock: Clock;
  readonly here: Stop;
  readonly beside: Stop;
  readonly told: Reading<ToldAt>;
  readonly onForget: () => void;
}

/** What differs between two moments of one clock, as the rules saw it; the earlier one stands on the left. */
export function TwoMoments({ coi, clock, here, beside, told, onForget }: MomentsShown) {
  const words = say();
  const kept = useToldAt(coi, momentOf(clock, beside));
  const isKeptFirst =
    beside.at < here.at || (beside.at === here.at && beside.revision <= here.revision);
  const [first, last] = isKeptFirst ? [beside, here] : [here, beside];
  return (
    <section class="two-moments">
      <h2>{words.title}</h2>
      <Shown reading={kept}>
        {one => (
          <Shown reading={told}>
            {other => (
              <Differences
                rows={differencesOf(
                  factsOf((isKeptFirst ? one : other).journey),
                  factsOf((isKeptFirst ? other : one).journey),
                )}
                first={first}
                last={last}
              />
            )}
          </Shown>
        )}
      </Shown>
      <button type="button" class="quiet" onClick={onForget}>
        {words.forget}
      </button>
    </section>
  );
}

interface DifferencesShown {
  readonly rows: readonly Compared[];
  readonly first: Stop;
  readonly last: Stop;
}

function Differences({ rows, first, last }: DifferencesShown) {
  const words = say();
  const { groups, names } = factWords();
  if (rows.length === 0) return <p>{words.none}</p>;
  const head = ({ at, revision }: Stop): string => `${stampOf(at)} · ${revision}`;
  return (
    <Table
      label={words.title}
      rows={rows}
      keyOf={({ group, of, name }) => `${group} ${of} ${name}`}
      columns={[
        {
          head: words.what,
          cell: ({ group, of }) => (of === '' ? groups[group] : <code>{of}</code>),
        },
        { head: words.field, cell: ({ name }) => names[name] },
        { head: head(first), cell: ({ earlier }) => <FactText value={earlier} /> },
        { head: head(last), cell: ({ later }) => <FactText value={later} /> },
      ]}
    />
  );
}
