import { UNREACHABLE } from '../api/problem.js';
import { Dialog } from '../look/dialog.js';
import { ProblemNote } from '../problems/problem-note.js';
import { useFetched } from '../shell/use-fetched.js';
import { inLanguages } from '../words/in-languages.js';
import { askedScan } from './asked-scan.js';

const say = inLanguages({ en: { close: 'Close' }, cs: { close: 'Zavřít' } });

/** The sheet of whoever asked for a scan, if anybody did: outside of his form, so that nothing in it is taken for an entry there. */
export function ScanSheetHere() {
  const asked = askedScan.value;
  const { Part: Sheet, isOutOfReach } = useFetched(
    asked !== undefined,
    () => import('./scan-sheet.js'),
  );
  if (asked === undefined) return null;
  if (Sheet !== undefined) return <Sheet asked={asked} />;
  if (!isOutOfReach) return null;
  const close = (): void => {
    askedScan.value = undefined;
  };
  return (
    <Dialog title={asked.title} onClose={close}>
      <ProblemNote problem={UNREACHABLE} />
      <button type="button" class="quiet" onClick={close}>
        {say().close}
      </button>
    </Dialog>
  );
}
