import { useEffect, useRef } from 'preact/hooks';
import { askedScan } from '../scan/asked-scan.js';
import { prepareToScan } from '../scan/prepare-to-scan.js';
import { readAloud } from '../scan/read-aloud.js';
import type { Scan } from '../scan/scan.js';
import { Identifier } from '../token/identifier.js';
import { inLanguages } from '../words/in-languages.js';
import { OUTSIDE, type Outside, type OutsidePart, differs } from './outside.js';

const say = inLanguages({
  en: {
    all: 'Scan package, seal and logger',
    ask: {
      package: 'Scan the package',
      seal: 'Scan the seal',
      logger: 'Scan the logger',
    } as Readonly<Record<OutsidePart, string>>,
    part: { package: 'Package', seal: 'Seal', logger: 'Logger' } as Readonly<
      Record<OutsidePart, string>
    >,
    differs: {
      package: 'This is another package.',
      seal: 'This is not the seal that this phone knows. Somebody may have been inside: do not take it, and call.',
      logger: 'This is not the logger that this phone knows. Look once more.',
    } as Readonly<Record<OutsidePart, string>>,
  },
  cs: {
    all: 'Naskenovat zásilku, plombu a záznamník',
    ask: {
      package: 'Naskenujte zásilku',
      seal: 'Naskenujte plombu',
      logger: 'Naskenujte záznamník',
    },
    part: { package: 'Zásilka', seal: 'Plomba', logger: 'Záznamník' },
    differs: {
      package: 'Tohle je jiná zásilka.',
      seal: 'Tohle není plomba, kterou telefon zná. Někdo mohl být uvnitř: nepřebírejte a volejte.',
      logger: 'Tohle není záznamník, který telefon zná. Podívejte se znovu.',
    },
  },
});

interface Shown {
  /** As the ledger last said, part by part. */
  readonly known: Readonly<Partial<Record<OutsidePart, string>>>;
  readonly scans: Partial<Outside>;
  readonly onScan: (part: OutsidePart, scan: Scan) => void;
}

/** One tap, three symbols: after each the next is asked for. What differs from what the phone knows is said at once; the ledger looks by itself. */
export function ScanOutside({ known, scans, onScan }: Shown) {
  const words = say();
  const latest = useRef(scans);
  latest.current = scans;
  useEffect(prepareToScan, []);
  const ask = (part: OutsidePart): void => {
    askedScan.value = {
      title: words.ask[part],
      onScan: scan => {
        const now = { ...latest.current, [part]: scan };
        onScan(part, scan);
        const next = OUTSIDE.find(each => now[each] === undefined);
        if (next !== undefined && !differs(known[part], scan)) ask(next);
      },
    };
  };
  const first = OUTSIDE.find(part => scans[part] === undefined);
  const isBegun = OUTSIDE.some(part => scans[part] !== undefined);
  return (
    <div class="stack">
      {OUTSIDE.map(part => {
        const scan = scans[part];
        if (scan === undefined) return null;
        const isOther = differs(known[part], scan);
        return (
          <div key={part}>
            <button
              type="button"
              class={isOther ? 'scan scan-differs' : 'scan scan-done'}
              onClick={() => ask(part)}
            >
              <span>
                {words.part[part]}
                <br />
                <Identifier value={readAloud(scan).value} />
              </span>
            </button>
            {isOther && (
              <p class="problem" role="alert">
                {words.differs[part]}
              </p>
            )}
          </div>
        );
      })}
      {first !== undefined && (
        <button type="button" class="scan" onClick={() => ask(first)}>
          {isBegun ? words.ask[first] : words.all}
        </button>
      )}
    </div>
  );
}
