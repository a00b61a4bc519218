import { Time } from '../instants/time.js';
import { BASE } from '../shell/base.js';
import { inLanguages } from '../words/in-languages.js';
import { CountedFigures } from './counted-figures.js';
import type { Trends } from './read-desk.js';

const say = inLanguages({
  en: {
    trail: 'Audit trail that nobody has reviewed',
    reviewed: 'All of it has been reviewed.',
    sum: (events: number, exceptions: number) =>
      `${events} events, ${exceptions} to look at twice,`,
    since: 'the oldest',
    review: 'Review it',
    figures: 'What is counted',
  },
  cs: {
    trail: 'Audit trail, který nikdo nezkontroloval',
    reviewed: 'Vše je zkontrolováno.',
    sum: (events: number, exceptions: number) =>
      `Událostí: ${events}, ke zvláštní pozornosti: ${exceptions},`,
    since: 'nejstarší',
    review: 'Zkontrolovat',
    figures: 'Co se počítá',
  },
});

/** What grows slowly: the trail that waits to be looked at, and how often people went round a barrier. */
export function TrendsOfDesk({ trends: { unreviewed, figures } }: { trends: Trends }) {
  const words = say();
  const newestMonths = figures.toReversed();
  return (
    <>
      <section aria-labelledby="trail-title" id="trail">
        <h2 id="trail-title">{words.trail}</h2>
        {unreviewed.length === 0 ? (
          <p>{words.reviewed}</p>
        ) : (
          <>
            <p>
              {words.sum(totalOf(unreviewed, 'events'), totalOf(unreviewed, 'exceptions'))}{' '}
              {words.since} <Time at={unreviewed[0]?.from ?? 0} kind="past" />
            </p>
            <a class="button" href={`${BASE}/desk/audit-trail`}>
              {words.review}
            </a>
          </>
        )}
      </section>
      <section aria-labelledby="figures-title" id="figures">
        <h2 id="figures-title">{words.figures}</h2>
        <CountedFigures figures={newestMonths} />
      </section>
    </>
  );
}

const totalOf = (rows: Trends['unreviewed'], of: 'events' | 'exceptions'): number =>
  rows.reduce((sum, row) => sum + row[of], 0);
