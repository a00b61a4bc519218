import { Shown } from '../live/shown.js';
import { useReading } from '../live/use-reading.js';
import { Folded } from '../look/folded.js';
import { inLanguages } from '../words/in-languages.js';
import { readTyped } from './read-desk.js';
import type { TrailRow } from './trail-line.js';
import { TypedLine } from './typed-line.js';

const say = inLanguages({
  en: {
    title: 'Typed, not scanned',
    none: 'Nothing that was typed is unreviewed.',
    more: (count: number) => `${count} more`,
  },
  cs: {
    title: 'Psáno, neskenováno',
    none: 'Nic psaného nečeká na kontrolu.',
    more: count => `Dalších ${count}`,
  },
});

const SHOWN_AT_ONCE = 3;

/** Each time somebody went round a scan, until a review of the trail has looked at it: the oldest first. */
export function TypedEntries() {
  const words = say();
  const reading = useReading(readTyped, [], 'slowly');
  return (
    <section aria-labelledby="typed-title" id="typed">
      <h2 id="typed-title">{words.title}</h2>
      <Shown reading={reading}>
        {rows => {
          const more = rows.slice(SHOWN_AT_ONCE);
          return (
            <>
              {rows.length === 0 && <p>{words.none}</p>}
              <Lines rows={rows.slice(0, SHOWN_AT_ONCE)} />
              {more.length > 0 && (
                <Folded summary={words.more(more.length)}>{() => <Lines rows={more} />}</Folded>
              )}
            </>
          );
        }}
      </Shown>
    </section>
  );
}

const Lines = ({ rows }: { rows: readonly TrailRow[] }) => (
  <ul class="alerts">
    {rows.map(row => (
      <li key={row.position}>
        <TypedLine row={row} />
      </li>
    ))}
  </ul>
);
