import { Field } from '../look/field.js';
import { ScanButton } from '../scan/scan-button.js';
import { inLanguages } from '../words/in-languages.js';

const say = inLanguages({
  en: { badge: 'Scan your badge', scanned: 'Badge scanned', pin: 'PIN' },
  cs: { badge: 'Naskenujte svou kartu', scanned: 'Karta naskenována', pin: 'PIN' },
});

/** What somebody shows of himself with gloves on; empty where he has not shown it yet. */
export interface Shown {
  readonly badge: string;
  readonly pin: string;
}

export const NOTHING_SHOWN: Shown = { badge: '', pin: '' };

interface BadgeAndPinShown {
  readonly shown: Shown;
  readonly onShow: (shown: Shown) => void;
}

export function BadgeAndPin({ shown, onShow }: BadgeAndPinShown) {
  const words = say();
  const { badge, pin } = shown;
  return (
    <>
      <ScanButton
        label={badge === '' ? words.badge : words.scanned}
        isDone={badge !== ''}
        onScan={({ raw }) => onShow({ ...shown, badge: raw })}
      />
      <Field
        label={words.pin}
        value={pin}
        onValue={typed => onShow({ ...shown, pin: typed })}
        type="password"
        inputMode="numeric"
        autoComplete="off"
      />
    </>
  );
}
