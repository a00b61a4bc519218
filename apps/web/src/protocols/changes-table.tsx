import type { ProtocolChange } from '@selfsame/replay';
import { Table } from '../tables/table.js';
import { inLanguages } from '../words/in-languages.js';
import { directionWords } from './protocol-words.js';

const say = inLanguages({
  en: {
    label: 'What the two versions say differently',
    where: 'Where',
    change: 'Before → after, and what it does',
    nothing: 'They say the same.',
    absent: 'not said',
  },
  cs: {
    label: 'V čem se obě verze liší',
    where: 'Kde',
    change: 'Dříve → nově, a co to znamená',
    nothing: 'Říkají totéž.',
    absent: 'neuvedeno',
  },
});

/** Every difference of two versions, the strictest word last: what somebody approves he has read. */
export function ChangesTable({ changes }: { changes: readonly ProtocolChange[] }) {
  const words = say();
  if (changes.length === 0) return <p>{words.nothing}</p>;
  return (
    <Table
      label={words.label}
      columns={[
        { head: words.where, cell: ({ at }) => <code>{at.slice(1).replaceAll('/', ' / ')}</code> },
        {
          head: words.change,
          cell: ({ from, to, direction }) => (
            <>
              <Leaf value={from} /> → <Leaf value={to} />
              <br />
              {directionWords()[direction]}
            </>
          ),
        },
      ]}
      rows={changes}
      keyOf={({ at }) => at}
    />
  );
}

function Leaf({ value }: { value: ProtocolChange['from'] }) {
  if (value === undefined) return <span class="quiet-text">{say().absent}</span>;
  return <strong>{String(value)}</strong>;
}
