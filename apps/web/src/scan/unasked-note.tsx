import { useEffect } from 'preact/hooks';
import { inLanguages } from '../words/in-languages.js';
import { unasked } from './wedge.js';

const say = inLanguages({
  en: { nothing: 'Nothing was asked for. First tap what you want to scan, then scan.' },
  cs: { nothing: 'O nic se nežádalo. Nejdřív ťukněte na to, co chcete skenovat, pak skenujte.' },
});

const SHOWN_MS = 8_000;

/** Somebody scanned and nothing waited for it: he is told, since his scanner has told him that all is well. */
export function UnaskedNote() {
  const scan = unasked.value;
  useEffect(() => {
    if (scan === undefined) return;
    const timer = setTimeout(() => (unasked.value = undefined), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [scan]);
  return <div role="status">{scan !== undefined && <p class="offline">{say().nothing}</p>}</div>;
}
