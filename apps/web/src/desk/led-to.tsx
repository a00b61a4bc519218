import type { NamedEvent } from '../journey/read-events.js';
import { Folded } from '../look/folded.js';
import { inLanguages } from '../words/in-languages.js';
import { language } from '../words/language.js';
import { type Forms, plural } from '../words/plural.js';
import { EventLine } from './event-line.js';

const say = inLanguages({
  en: {
    title: 'What led to it',
    earlier: { one: 'earlier step', other: 'earlier steps' } as Forms,
  },
  cs: {
    title: 'Co k tomu vedlo',
    earlier: { one: 'dřívější krok', few: 'dřívější kroky', other: 'dřívějších kroků' },
  },
});

/** As many as one looks at in the night; those before them are one tap away. */
const SHOWN_AT_ONCE = 3;

/** The newest last: the hold itself, or what was found again since. */
export function LedTo({ events }: { events: readonly NamedEvent[] }) {
  const words = say();
  const earlier = events.slice(0, -SHOWN_AT_ONCE);
  return (
    <section>
      <h2>{words.title}</h2>
      {earlier.length > 0 && (
        <Folded summary={plural(language.value, earlier.length, words.earlier)}>
          {() => <Lines events={earlier} />}
        </Folded>
      )}
      <Lines events={events.slice(-SHOWN_AT_ONCE)} />
    </section>
  );
}

function Lines({ events }: { events: readonly NamedEvent[] }) {
  return (
    <ol class="events">
      {events.map(event => (
        <li key={event.revision}>
          <EventLine event={event} />
        </li>
      ))}
    </ol>
  );
}
