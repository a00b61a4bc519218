import { Time } from '../instants/time.js';
import { useTitle } from '../problems/use-title.js';
import { BASE } from '../shell/base.js';
import { inLanguages } from '../words/in-languages.js';
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
    noFigures: 'Nothing yet.',
    month: 'Month',
    site: 'Site',
    what: 'What',
    detail: 'Of it',
    count: 'Count',
    names: {
      'near-miss': 'Near miss',
      refused: 'Refused, no danger',
      typed: 'Typed instead of scanned',
      typing: 'Typed first of two',
      'after-the-fact': 'Told afterwards',
      'take-over': 'Taken over',
      override: 'Training bridged',
      'scan-interval': 'Between wristband and product',
    } as Readonly<Record<string, string>>,
  },
  cs: {
    trail: 'Audit trail, který nikdo nezkontroloval',
    reviewed: 'Vše je zkontrolováno.',
    sum: (events: number, exceptions: number) =>
      `Událostí: ${events}, ke zvláštní pozornosti: ${exceptions},`,
    since: 'nejstarší',
    review: 'Zkontrolovat',
    figures: 'Co se počítá',
    noFigures: 'Zatím nic.',
    month: 'Měsíc',
    site: 'Pracoviště',
    what: 'Co',
    detail: 'Z toho',
    count: 'Počet',
    names: {
      'near-miss': 'Skoronehoda',
      refused: 'Odmítnuto, bez nebezpečí',
      typed: 'Zadáno ručně místo skenu',
      typing: 'Zadáno jako první ze dvou',
      'after-the-fact': 'Zapsáno dodatečně',
      'take-over': 'Převzato bez předání',
      override: 'Překlenuté školení',
      'scan-interval': 'Mezi náramkem a přípravkem',
    },
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
        {figures.length === 0 ? <p>{words.noFigures}</p> : <Counted figures={newestMonths} />}
      </section>
    </>
  );
}

const totalOf = (rows: Trends['unreviewed'], of: 'events' | 'exceptions'): number =>
  rows.reduce((sum, row) => sum + row[of], 0);

function Counted({ figures }: { figures: Trends['figures'] }) {
  const words = say();
  return (
    <div class="scrolls counted" tabIndex={0} role="region" aria-labelledby="figures-title">
      <table>
        <thead>
          <tr>
            <th>{words.month}</th>
            <th>{words.site}</th>
            <th>{words.what}</th>
            <th>{words.detail}</th>
            <th class="number">{words.count}</th>
          </tr>
        </thead>
        <tbody>
          {figures.map(({ month, site, figure, detail, count }) => (
            <tr key={`${month} ${site} ${figure} ${detail}`}>
              <td>{month}</td>
              <td>{site}</td>
              <td>{words.names[figure] ?? figure}</td>
              <td>
                <Detail detail={detail} />
              </td>
              <td class="number">{count}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const Detail = ({ detail }: { detail: string }) => <>{useTitle(detail)}</>;
