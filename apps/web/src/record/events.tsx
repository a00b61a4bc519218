import { type ReadEvent, auditLineOf, isException } from '@selfsame/replay';
import { useEffect, useState } from 'preact/hooks';
import { isAskedFor } from './asked-event.js';
import type { CheckedEvent } from './check-record.js';
import { EventRows } from './event-rows.js';
import { inLanguages } from '../words/in-languages.js';

const FILTERS = ['all', 'odd', 'signed'] as const;
type Filter = (typeof FILTERS)[number];

const say = inLanguages<Readonly<Record<Filter | 'title' | 'none', string>>>({
  en: {
    title: 'Every event',
    all: 'All',
    odd: 'What a reviewer looks at twice',
    signed: 'Signed',
    none: 'There is none.',
  },
  cs: {
    title: 'Všechny události',
    all: 'Všechny',
    odd: 'Na co se kontrolor dívá dvakrát',
    signed: 'Podepsané',
    none: 'Žádná není.',
  },
});

const passes: Readonly<Record<Filter, (checked: CheckedEvent) => boolean>> = {
  all: () => true,
  // What does not hold is looked at twice, whatever it says.
  odd: ({ event, faults }) =>
    event === undefined || faults.length > 0 || isException(auditLineOf(event)),
  signed: ({ isSigned }) => isSigned,
};

interface EventsShown {
  readonly events: readonly CheckedEvent[];
  /** Of those, which had happened or were known; all of them, where nobody asks. */
  readonly seen?: ReadonlySet<number>;
  readonly onMoment?: (event: ReadEvent) => void;
}

/** The record itself, event by event, each opening to its bytes. */
export function Events({ events, seen, onMoment }: EventsShown) {
  const words = say();
  const [filter, setFilter] = useState<Filter>('all');
  const shown = events.filter(passes[filter]);
  // Whoever comes by a link to one event comes before its row was there, and the browser has given up looking for it.
  useEffect(() => {
    const asked = events.find(event => isAskedFor(event, location.hash));
    if (asked) document.getElementById(`event-${asked.revision}`)?.scrollIntoView();
  }, []);
  return (
    <section>
      <h2>{words.title}</h2>
      <div class="show-choice no-print" role="group" aria-label={words.title}>
        {FILTERS.map(each => (
          <button
            key={each}
            type="button"
            aria-pressed={each === filter}
            onClick={() => setFilter(each)}
          >
            {words[each]}
          </button>
        ))}
      </div>
      {shown.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <EventRows events={shown} seen={seen} onMoment={onMoment} />
      )}
    </section>
  );
}
