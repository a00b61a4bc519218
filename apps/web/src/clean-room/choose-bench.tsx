import { useState } from 'preact/hooks';
import { asScanned } from '../act/scanned.js';
import { ScanButton } from '../scan/scan-button.js';
import { inLanguages } from '../words/in-languages.js';
import { benchOf } from './bench-acts.js';
import { atBench } from './bench-here.js';

const say = inLanguages({
  en: {
    scan: 'Scan the bench at which you are',
    another: 'Scan another bench',
    noBench: 'This is not a bench. Scan the symbol on the bench itself.',
  },
  cs: {
    scan: 'Naskenujte laminární box, u kterého jste',
    another: 'Naskenovat jiný laminární box',
    noBench: 'To není laminární box. Naskenujte kód přímo na něm.',
  },
});

/** At which bench somebody is, says the bench. */
export function ChooseBench({ isAnother = false }: { isAnother?: boolean }) {
  const words = say();
  const [isNoBench, setNoBench] = useState(false);
  return (
    <div>
      <ScanButton
        label={isAnother ? words.another : words.scan}
        onScan={scan => {
          const bench = benchOf(asScanned([scan]));
          setNoBench(bench === undefined);
          if (bench !== undefined) atBench(bench);
        }}
      />
      <p role="status" class="said-back">
        {isNoBench && words.noBench}
      </p>
    </div>
  );
}
