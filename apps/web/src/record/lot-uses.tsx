import { allPages } from '../api/all-pages.js';
import { answerOf } from '../api/ask.js';
import { client } from '../api/client.js';
import { Stamp } from '../instants/stamp.js';
import { Shown } from '../live/shown.js';
import { useReading } from '../live/use-reading.js';
import { BASE } from '../shell/base.js';
import { PagesNote } from '../tables/pages-note.js';
import { Table } from '../tables/table.js';
import { Identifier } from '../token/identifier.js';
import { inLanguages } from '../words/in-languages.js';
import { EventLink } from './event-link.js';

const say = inLanguages({
  en: {
    title: 'Where it went',
    none: 'No therapy has any of it.',
    therapy: 'Therapy',
    batch: 'Batch',
    item: 'Into',
    what: 'How',
    when: 'When',
    who: 'By',
  },
  cs: {
    title: 'Kam se dostala',
    none: 'Žádná léčba z ní nic nemá.',
    therapy: 'Léčba',
    batch: 'Šarže',
    item: 'Do čeho',
    what: 'Jak',
    when: 'Kdy',
    who: 'Kdo',
  },
});

/** Every therapy, and every container in it, that has some of a lot. */
export function LotUses({ lot }: { lot: string }) {
  const words = say();
  const reading = useReading(
    after =>
      allPages(cursor => {
        const query = { limit: '500', ...cursor, ...(after === undefined ? {} : { after }) };
        return answerOf(client.GET('/lots/{lot}/uses', { params: { path: { lot }, query } }));
      }),
    [lot],
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
                keyOf={({ eventId, item, field }) => `${eventId} ${item} ${field}`}
                columns={[
                  {
                    head: words.therapy,
                    cell: ({ coi }) => (
                      <a class="way" href={`${BASE}/replay/${coi}`}>
                        <Identifier value={coi} />
                      </a>
                    ),
                  },
                  { head: words.batch, cell: ({ batch }) => batch },
                  { head: words.item, cell: ({ item }) => <code>{item}</code> },
                  {
                    head: words.what,
                    cell: ({ coi, type, revision }) => (
                      <EventLink stream={`journey-${coi}`} type={type} revision={revision} />
                    ),
                  },
                  { head: words.when, cell: ({ occurredAt }) => <Stamp at={occurredAt} /> },
                  { head: words.who, cell: ({ name, person }) => name ?? person },
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
