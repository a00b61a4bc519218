import { type OfTherapy, therapyOfLabel } from '../label/therapy-of-label.js';
import type { Scan } from '../scan/scan.js';
import { inLanguages } from '../words/in-languages.js';
import type { Entry } from './entry.js';
import { scanOf, scannedIn, scansOf } from './scanned.js';

const say = inLanguages({
  en: { none: 'This is not the label of a container. Scan the label on the container itself.' },
  cs: { none: 'To není štítek nádoby. Naskenujte štítek přímo na nádobě.' },
});

/** With the therapy that it says it is of: a container is scanned, and nobody looks for its therapy in a list. */
export type Container = OfTherapy & { readonly scan: Scan };

const saysBack = (text: string): string | undefined => {
  const [first] = scannedIn(text);
  return first === undefined || therapyOfLabel(first) !== undefined ? undefined : say().none;
};

export const containerOf = (label: string): Entry<Container> => ({
  ...scanOf(label),
  saysBack,
  read: text => {
    const [scan] = scannedIn(text);
    const of = scan && therapyOfLabel(scan);
    return of && { ...of, scan };
  },
});

/** All are told to the therapy of the first: what does not belong to it the ledger stops. */
export const containersOf = (
  label: string,
): Entry<{ readonly coi: string; readonly scans: readonly Scan[] }> => ({
  ...scansOf(label),
  saysBack,
  read: text => {
    const scans = scannedIn(text);
    const of = scans[0] && therapyOfLabel(scans[0]);
    return of && { coi: of.coi, scans };
  },
});
