import { Table } from '../tables/table.js';
import { inLanguages } from '../words/in-languages.js';
import { FactText } from './fact-value.js';
import { factWords } from './fact-words.js';
import type { Compared } from './facts-of.js';

const say = inLanguages({
  en: { what: 'What', field: 'Of it' },
  cs: { what: 'Co', field: 'Údaj' },
});

interface DifferencesShown {
  readonly label: string;
  readonly rows: readonly Compared[];
  readonly first: string;
  readonly last: string;
}

/** What two tellings of a therapy have otherwise, side by side. */
export function Differences({ label, rows, first, last }: DifferencesShown) {
  const words = say();
  const { groups, names } = factWords();
  return (
    <Table
      label={label}
      rows={rows}
      keyOf={({ group, of, name }) => `${group} ${of} ${name}`}
      columns={[
        {
          head: words.what,
          cell: ({ group, of }) => (of === '' ? groups[group] : <code>{of}</code>),
        },
        { head: words.field, cell: ({ name }) => names[name] },
        { head: first, cell: ({ earlier }) => <FactText value={earlier} /> },
        { head: last, cell: ({ later }) => <FactText value={later} /> },
      ]}
    />
  );
}
