import type { Journey } from '@selfsame/replay';
import { Table } from '../tables/table.js';
import { inLanguages } from '../words/in-languages.js';
import { codeWords } from './fact-words.js';

const say = inLanguages({
  en: {
    title: 'What was made of what, as a table',
    item: 'Container',
    kind: 'Kind',
    from: 'Made from',
    status: 'Status at this moment',
    holder: 'Held by',
    later: 'not yet there',
  },
  cs: {
    title: 'Co z čeho vzniklo, jako tabulka',
    item: 'Obal',
    kind: 'Druh',
    from: 'Vzniklo z',
    status: 'Stav v tomto okamžiku',
    holder: 'Má u sebe',
    later: 'ještě není',
  },
});

interface LineageShown {
  readonly whole: Journey;
  readonly now: Journey;
}

/** What was made of what, for whoever does not see the picture, and for whoever has to copy from it. */
export function LineageTable({ whole, now }: LineageShown) {
  const words = say();
  return (
    <Table
      label={words.title}
      rows={Object.values(whole.items)}
      keyOf={({ item }) => item}
      columns={[
        { head: words.item, cell: ({ item }) => <code>{item}</code> },
        { head: words.kind, cell: ({ kind }) => codeWords(kind) },
        { head: words.from, cell: ({ parents }) => parents.join(', ') },
        {
          head: words.status,
          cell: ({ item }) => {
            const then = now.items[item];
            return then === undefined ? words.later : codeWords(then.status);
          },
        },
        { head: words.holder, cell: ({ item }) => now.items[item]?.custodian?.post },
      ]}
    />
  );
}
