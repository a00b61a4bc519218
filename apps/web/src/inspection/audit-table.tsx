import { Stamp } from '../instants/stamp.js';
import { CodeInWords } from '../problems/code-in-words.js';
import { EventLink } from '../record/event-link.js';
import { flagWords } from '../record/flag-words.js';
import { Table } from '../tables/table.js';
import { inLanguages } from '../words/in-languages.js';
import type { AuditRow } from './audit-rows.js';

const say = inLanguages({
  en: {
    when: 'Recorded',
    what: 'What',
    who: 'Who, as what, where',
    on: 'On',
    code: 'Code',
    why: 'Why',
    odd: 'To be looked at',
    reviewed: 'Reviewed',
    yes: 'yes',
    no: 'not yet',
  },
  cs: {
    when: 'Zapsáno',
    what: 'Co',
    who: 'Kdo, jako co, kde',
    on: 'Na čem',
    code: 'Kód',
    why: 'Proč',
    odd: 'K povšimnutí',
    reviewed: 'Přezkoumáno',
    yes: 'ano',
    no: 'zatím ne',
  },
});

/** The trail as its readers need it: each line leads to its event, and that to its bytes. */
export function AuditTable({ label, rows }: { label: string; rows: readonly AuditRow[] }) {
  const words = say();
  return (
    <Table
      label={label}
      rows={rows}
      keyOf={({ position }) => position}
      columns={[
        { head: words.when, cell: ({ recordedAt }) => <Stamp at={recordedAt} /> },
        { head: words.what, cell: row => <EventLink {...row} /> },
        {
          head: words.who,
          cell: ({ name, person, role, site }) => `${name ?? person}, ${role}, ${site}`,
        },
        {
          head: words.on,
          cell: ({ subjects }) => subjects.map(subject => <code key={subject}>{subject} </code>),
        },
        { head: words.code, cell: ({ code }) => code !== null && <CodeInWords code={code} /> },
        {
          head: words.why,
          cell: ({ why, signed }) =>
            (why ?? signed) !== null && (
              <>
                {why} {signed !== null && <q>{signed}</q>}
              </>
            ),
        },
        { head: words.odd, cell: ({ flags }) => flags.map(flagWords).join(', ') },
        { head: words.reviewed, cell: ({ reviewed }) => (reviewed ? words.yes : words.no) },
      ]}
    />
  );
}
