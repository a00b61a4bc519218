import { Identifier } from '../token/identifier.js';
import { inLanguages } from '../words/in-languages.js';
import { type Marked, readAloud } from './read-aloud.js';
import type { Scan } from './scan.js';

const say = inLanguages<{ readonly marked: Readonly<Record<Marked, string>> }>({
  en: {
    marked: {
      package: 'Package',
      label: 'Label',
      lot: 'Lot',
      asset: 'Seal, logger, box or place',
      slot: 'Position',
      wristband: 'Wristband',
      donation: 'Donation number',
      badge: 'Badge',
      other: 'Symbol',
    },
  },
  cs: {
    marked: {
      package: 'Zásilka',
      label: 'Štítek',
      lot: 'Šarže',
      asset: 'Plomba, záznamník, box nebo místo',
      slot: 'Pozice',
      wristband: 'Náramek',
      donation: 'Číslo odběru',
      badge: 'Karta',
      other: 'Kód',
    },
  },
});

/** What was read, for a moment, in the groups in which people read it aloud. */
export function JustRead({ scan }: { scan: Scan }) {
  const { marked, value, box } = readAloud(scan);
  return (
    <div class="just-read" role="status">
      <svg viewBox="0 0 100 100" aria-hidden="true">
        <path d="M20 54l22 22l40-48" />
      </svg>
      <p>{say().marked[marked]}</p>
      <p class="just-read-value">
        <Identifier value={value} />
      </p>
      {box !== undefined && (
        <p>
          <Identifier value={box} whole />
        </p>
      )}
    </div>
  );
}
