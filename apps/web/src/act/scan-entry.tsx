import { readAloud } from '../scan/read-aloud.js';
import { ScanButton } from '../scan/scan-button.js';
import { asScanned, scannedIn } from './scanned.js';

interface Shown {
  readonly label: string;
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** One symbol, with what was read of it, so that people see what they have in their hands. */
export function ScanEntry({ label, text, onText }: Shown) {
  const [scan] = scannedIn(text);
  return (
    <ScanButton
      label={scan === undefined ? label : `${label}: ${readAloud(scan).value}`}
      isDone={scan !== undefined}
      onScan={each => onText(asScanned([each]))}
    />
  );
}
