import type { components } from '../api/ledger.js';
import { useTitle } from '../problems/use-title.js';
import { BASE } from '../shell/base.js';
import { inLanguages } from '../words/in-languages.js';

export type Review = components['schemas']['BatchReviewDto'];
type Waiting = Review['review']['waits']['final'][number];

const say = inLanguages({
  en: {
    title: 'Why can I not release?',
    nothing: 'Nothing stands in the way.',
    conditional: 'Conditional release',
    final: 'Final release',
    both: 'In the way of both stages',
  },
  cs: {
    title: 'Proč nemohu propustit?',
    nothing: 'Nic tomu nebrání.',
    conditional: 'Podmíněné propuštění',
    final: 'Konečné propuštění',
    both: 'Brání oběma stupňům',
  },
});

/** All of it at once: the very rules for which a certification would be refused now. */
export function Waits({ review }: { review: Review['review'] }) {
  const words = say();
  const { conditional, final } = review.waits;
  const isIn = (list: readonly Waiting[], { code }: Waiting) =>
    list.some(each => each.code === code);
  const both = conditional.filter(each => isIn(final, each));
  const parts = [
    { title: words.both, waits: both },
    { title: words.conditional, waits: conditional.filter(each => !isIn(final, each)) },
    { title: words.final, waits: final.filter(each => !isIn(conditional, each)) },
  ].filter(({ waits }) => waits.length > 0);
  return (
    <section aria-labelledby="waits">
      <h2 id="waits">{words.title}</h2>
      {parts.length === 0 && <p class="ready">{words.nothing}</p>}
      {parts.map(({ title, waits }) => (
        <div key={title} class="waits">
          <h3>{title}</h3>
          <ul>
            {waits.map(waiting => (
              <li key={waiting.code}>
                <Wait waiting={waiting} coi={review.coi} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

/** What is missing, and the things that it is about: each that has a page of its own leads there. */
function Wait({ waiting, coi }: { waiting: Waiting; coi: string }) {
  const title = useTitle(waiting.code);
  const facts = Object.entries(waiting.facts as Readonly<Record<string, unknown>>)
    .filter(([name]) => name !== 'batch' && name !== 'cause')
    .flatMap(([name, value]) =>
      String(value)
        .split(' ')
        .map(of => ({ name, of })),
    );
  return (
    <>
      {title}{' '}
      {facts.map(({ name, of }) => {
        const page = pageOf(name);
        return page === undefined ? (
          <span key={of} class="thing">
            {of}
          </span>
        ) : (
          <a key={of} class="thing" href={`${BASE}/desk/${coi}/${page}/${of}`}>
            {of}
          </a>
        );
      })}
    </>
  );
}

const pageOf = (fact: string): string | undefined =>
  ({ hold: 'holds', deviations: 'deviations' })[fact];
