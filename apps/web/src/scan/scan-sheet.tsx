import { Dialog } from '../look/dialog.js';
import { inLanguages } from '../words/in-languages.js';
import type { Scan } from './scan.js';
import { useWedge } from './use-wedge.js';

const say = inLanguages({
  en: { wedge: 'Scan it with the hand scanner.', close: 'Not now' },
  cs: { wedge: 'Naskenujte ruční čtečkou.', close: 'Teď ne' },
});

interface Shown {
  readonly title: string;
  readonly onClose: () => void;
  readonly onScan: (scan: Scan) => void;
}

/** Where one symbol is scanned, by whatever is at hand. */
export function ScanSheet({ title, onClose, onScan }: Shown) {
  const words = say();
  useWedge(onScan);
  return (
    <Dialog title={title} onClose={onClose} class="scanning">
      <p>{words.wedge}</p>
      <button type="button" class="quiet" onClick={onClose}>
        {words.close}
      </button>
    </Dialog>
  );
}
