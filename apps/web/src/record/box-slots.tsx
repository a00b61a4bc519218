import { allPages } from '../api/all-pages.js';
import { answerOf } from '../api/ask.js';
import { client } from '../api/client.js';
import { Shown } from '../live/shown.js';
import { useReading } from '../live/use-reading.js';
import { BASE } from '../shell/base.js';
import { PagesNote } from '../tables/pages-note.js';
import { Table } from '../tables/table.js';
import { Identifier } from '../token/identifier.js';
import { inLanguages } from '../words/in-languages.js';

const say = inLanguages({
  en: {
    title: 'What lies in it',
    none: 'It is empty.',
    slot: 'Slot',
    therapy: 'Therapy',
    item: 'Container',
    confirmed: 'The therapy says so too',
    yes: 'yes',
    no: 'NO',
  },
  cs: {
    title: 'Co v ní leží',
    none: 'Je prázdná.',
    slot: 'Pozice',
    therapy: 'Léčba',
    item: 'Obal',
    confirmed: 'Léčba to říká také',
    yes: 'ano',
    no: 'NE',
  },
});

/** Slot by slot, with what each therapy says of it. */
export function BoxSlots({ box }: { box: string }) {
  const words = say();
  const reading = useReading(
    after =>
      allPages(cursor => {
        const query = { limit: '500', ...cursor, ...(after === undefined ? {} : { after }) };
        return answerOf(client.GET('/boxes/{box}/positions', { params: { path: { box }, query } }));
      }),
    [box],
    'once',
  );
  return (
    <section>
      <h2>{words.title}</h2>
      <Shown reading={reading}>
        {({ rows, isWhole }) =>
          rows.length === 0 ? (
            <p>{words.none}</p>
          ) : (
            <>
              <Table
                label={words.title}
                rows={rows}
                keyOf={({ position }) => position}
                columns={[
                  { head: words.slot, cell: ({ position }) => <code>{position}</code> },
                  {
                    head: words.therapy,
                    cell: ({ coi }) => (
                      <a class="way" href={`${BASE}/replay/${coi}`}>
                        <Identifier value={coi} />
                      </a>
                    ),
                  },
                  { head: words.item, cell: ({ item }) => <code>{item}</code> },
                  {
                    head: words.confirmed,
                    cell: ({ confirmed }) =>
                      confirmed ? words.yes : <strong class="raw-fault">{words.no}</strong>,
                  },
                ]}
              />
              <PagesNote isWhole={isWhole} />
            </>
          )
        }
      </Shown>
    </section>
  );
}
