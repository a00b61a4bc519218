import { useState } from 'preact/hooks';
import { inLanguages } from '../../words/in-languages.js';
import { CollectForm } from '../collect-form.js';
import type { IncidentShown } from '../incident.js';
import { type Outside, differs, isWhole, knownOutside } from '../outside.js';
import { type Unstaffed, liesAt } from '../run.js';
import { ScanOutside } from '../scan-outside.js';
import { sitesAbout } from '../sites-about.js';
import { PlaceChoice } from './place-choice.js';

const say = inLanguages({
  en: { why: 'You have its code. That it lies there, the ledger may not have heard yet.' },
  cs: { why: 'Máte její kód. Že tam leží, evidence možná ještě neví.' },
});

/** Fetched from where nobody stands, also where this phone does not know that it lies there. */
export function FetchForm({ stop, doing }: IncidentShown) {
  const [scans, setScans] = useState<Partial<Outside>>({});
  const [at, setAt] = useState<Unstaffed | undefined>(() => liesAt(stop));
  const whole = isWhole(scans) && !differs(stop.sscc, scans.package) ? scans : undefined;
  return (
    <div class="stack">
      <p>{say().why}</p>
      <PlaceChoice sites={sitesAbout(stop)} chosen={at} onChoose={setAt} />
      <ScanOutside
        known={knownOutside(stop.sscc, stop.row)}
        scans={scans}
        onScan={(part, scan) => setScans(before => ({ ...before, [part]: scan }))}
      />
      {at && <CollectForm stop={stop} at={at} scans={whole} doing={doing} />}
    </div>
  );
}
