import { Shown } from '../live/shown.js';
import { useReading } from '../live/use-reading.js';
import { Folded } from '../look/folded.js';
import { inLanguages } from '../words/in-languages.js';
import { QueryCard } from './query-card.js';
import { nameOf, type RecordOf } from './record-of.js';
import { type Query, readSourceData } from './read-source.js';
import { WhatItIsAbout } from './what-it-is-about.js';

const say = inLanguages({
  en: { title: 'Queries', none: 'No query is open.', closed: 'Closed' },
  cs: { title: 'Dotazy', none: 'Žádný dotaz není otevřený.', closed: 'Uzavřené' },
});

interface Asked {
  readonly record: RecordOf;
  /** Of what nobody was ever asked about, nothing is said. */
  readonly isQuiet?: boolean;
}

/** Every query about a record: those that wait for somebody before those that are over. */
export function AskedAbout({ record, isQuiet = false }: Asked) {
  const words = say();
  const of = nameOf(record);
  const reading = useReading(() => readSourceData(record), [of]);
  const cards = (queries: readonly Query[]) =>
    queries.map(query => (
      <QueryCard key={query.query} of={of} query={query}>
        <WhatItIsAbout record={record} query={query} />
      </QueryCard>
    ));
  return (
    <Shown reading={reading}>
      {({ queries }) => {
        const open = queries.filter(({ closed }) => closed === null);
        const over = queries.filter(({ closed }) => closed !== null);
        if (isQuiet && queries.length === 0) return null;
        return (
          <section>
            <h2>{words.title}</h2>
            {open.length === 0 && <p>{words.none}</p>}
            {cards(open)}
            {over.length > 0 && (
              <Folded summary={`${words.closed} (${over.length})`}>{() => cards(over)}</Folded>
            )}
          </section>
        );
      }}
    </Shown>
  );
}
