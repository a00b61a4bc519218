import { useTitle } from '../problems/use-title.js';
import { inLanguages } from '../words/in-languages.js';
import type { Trends } from './read-desk.js';

const say = inLanguages({
  en: {
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

/** What is counted of people's ways round a barrier, and up to one: by month and site, and of no person. */
export function CountedFigures({ figures }: { figures: Trends['figures'] }) {
  const words = say();
  if (figures.length === 0) return <p>{words.noFigures}</p>;
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
