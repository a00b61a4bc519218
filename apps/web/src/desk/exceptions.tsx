import { eventName } from '../record/event-name.js';
import { Time } from '../instants/time.js';
import { Folded } from '../look/folded.js';
import { useTitle } from '../problems/use-title.js';
import { inLanguages } from '../words/in-languages.js';
import { language } from '../words/language.js';
import { type Forms, plural } from '../words/plural.js';
import { EventAt } from './event-at.js';
import { categoryWords, countWords } from './review-words.js';
import type { Review } from './waits.js';

type Category = Review['review']['categories'][number];
type Entry = Category['entries'][number];

const say = inLanguages({
  en: {
    title: 'What did not go as planned',
    planned: 'As planned:',
    toRead: { one: 'to be read', other: 'to be read' } as Forms,
    waits: { conditional: 'in the way', final: 'in the way of the final release' } as const,
  },
  cs: {
    title: 'Co neproběhlo podle plánu',
    planned: 'Podle plánu:',
    toRead: { one: 'k přečtení', few: 'k přečtení', other: 'k přečtení' },
    waits: { conditional: 'brání propuštění', final: 'brání konečnému propuštění' } as const,
  },
});

/** Review by exception (EudraLex Vol 4 Chapter 1 §1.8): what went as planned is named in one line, and everything else opens. */
export function Exceptions({ review }: { review: Review['review'] }) {
  const words = say();
  const { categories, coi } = review;
  const planned = categories.filter(({ entries }) => entries.length === 0);
  return (
    <section aria-labelledby="exceptions">
      <h2 id="exceptions">{words.title}</h2>
      {categories
        .filter(({ entries }) => entries.length > 0)
        .map(category => (
          <Exceptional key={category.category} category={category} coi={coi} />
        ))}
      {planned.length > 0 && (
        <p class="planned">
          <strong>{words.planned}</strong>{' '}
          {planned.map((category, place) => (
            <span key={category.category}>
              {place > 0 && ' · '}
              {categoryWords()[category.category]} <Sum of={category} />
            </span>
          ))}
        </p>
      )}
    </section>
  );
}

/** What stands in the way is there to be seen; what only has to be read is one tap away. */
function Exceptional({ category, coi }: { category: Category; coi: string }) {
  const words = say();
  const inTheWay = category.entries.filter(({ inTheWayOf }) => inTheWayOf.length > 0);
  const others = category.entries.filter(({ inTheWayOf }) => inTheWayOf.length === 0);
  return (
    <div class="exceptions">
      <h3>
        {categoryWords()[category.category]} <Sum of={category} />
      </h3>
      <Entries entries={inTheWay} coi={coi} />
      {others.length > 0 && (
        <Folded summary={plural(language.value, others.length, words.toRead)}>
          {() => <Entries entries={others} coi={coi} />}
        </Folded>
      )}
    </div>
  );
}

const Entries = ({ entries, coi }: { entries: readonly Entry[]; coi: string }) =>
  entries.length === 0 ? null : (
    <ul class="events">
      {entries.map(entry => (
        <li key={`${entry.eventId} ${entry.detail}`}>
          <Exception entry={entry} coi={coi} />
        </li>
      ))}
    </ul>
  );

function Sum({ of: { counted } }: { of: Category }) {
  const parts = Object.entries(counted).map(
    ([name, count]) => `${countWords()[name] ?? name} ${count}`,
  );
  return parts.length === 0 ? null : <span class="quiet-text sum">({parts.join(', ')})</span>;
}

function Exception({ entry, coi }: { entry: Entry; coi: string }) {
  const words = say();
  const { type, codes, detail, who, at, inTheWayOf, revision } = entry;
  const [first] = inTheWayOf;
  return (
    <Folded
      class="event"
      summary={
        <>
          <span class="event-what">{eventName(type)}</span>
          {first !== undefined && <span class="tag tag-held">{words.waits[first]}</span>}
          <span>
            {codes.map(code => (
              <span key={code}>
                <Title code={code} />{' '}
              </span>
            ))}
            {detail}
          </span>
          <span class="quiet-text">
            {who} · <Time at={at} kind="past" />
          </span>
        </>
      }
    >
      {() => <EventAt coi={coi} revision={revision} />}
    </Folded>
  );
}

const Title = ({ code }: { code: string }) => <>{useTitle(code)}</>;
