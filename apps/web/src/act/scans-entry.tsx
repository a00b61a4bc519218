import { Identifier } from '../token/identifier.js';
import { readAloud } from '../scan/read-aloud.js';
import { ScanList } from '../scan/scan-list.js';
import { inLanguages } from '../words/in-languages.js';
import { language } from '../words/language.js';
import { type Forms, plural } from '../words/plural.js';
import { asScanned, scannedIn } from './scanned.js';

const say = inLanguages({
  en: {
    scanned: { one: 'scanned', other: 'scanned' } as Forms,
    remove: (value: string) => `Take out ${value}`,
    takeOut: 'Take out',
  },
  cs: {
    scanned: { one: 'naskenován', few: 'naskenovány', other: 'naskenováno' } as Forms,
    remove: (value: string) => `Vyřadit ${value}`,
    takeOut: 'Vyřadit',
  },
});

interface Shown {
  readonly label: string;
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** Several symbols, each of them shown. What was scanned twice stands there once. */
export function ScansEntry({ label, text, onText }: Shown) {
  const words = say();
  const scans = scannedIn(text);
  return (
    <div class="scans">
      <ScanList label={label} scans={scans} onScans={each => onText(asScanned(each))} />
      {scans.length > 0 && (
        <>
          <p role="status">{plural(language.value, scans.length, words.scanned)}</p>
          <ul class="list scanned">
            {scans.map(scan => {
              const { value } = readAloud(scan);
              return (
                <li key={scan.raw}>
                  <Identifier value={value} />
                  <button
                    type="button"
                    class="quiet"
                    aria-label={words.remove(value)}
                    onClick={() => onText(asScanned(scans.filter(({ raw }) => raw !== scan.raw)))}
                  >
                    {words.takeOut}
                  </button>
                </li>
              );
            })}
          </ul>
        </>
      )}
    </div>
  );
}
