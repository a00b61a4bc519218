import { moment } from '../instants/ledger-time.js';
import type { Scan } from '../scan/scan.js';
import { inLanguages } from '../words/in-languages.js';
import { TypeForm } from './type-form.js';

const say = inLanguages({
  en: {
    blind:
      'Two people type it, each from the object and without seeing the other. First a colleague, on their own sign-in, under “Type a symbol” in the menu. Then you, here, within ten minutes.',
    confirm: 'I have read it from the object',
  },
  cs: {
    blind:
      'Opisují to dva, každý z předmětu a aniž vidí druhého. Nejdřív kolega nebo kolegyně, pod vlastním přihlášením, v nabídce „Opsat kód“. Pak vy zde, do deseti minut.',
    confirm: 'Je to opsáno z předmětu',
  },
});

/** In the place of a scan: the second of two people types it. */
export default function TypedWay({ onRead }: { onRead: (scan: Scan) => void }) {
  const words = say();
  return (
    <>
      <p class="note">{words.blind}</p>
      <TypeForm
        confirm={words.confirm}
        onTyped={({ identifier }) => onRead({ ...identifier, scannedAt: moment() })}
      />
    </>
  );
}
