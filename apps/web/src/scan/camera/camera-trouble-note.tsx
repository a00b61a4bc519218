import { inLanguages } from '../../words/in-languages.js';
import type { CameraTrouble } from './open-camera.js';

const say = inLanguages<{
  readonly troubles: Readonly<Record<CameraTrouble, readonly [title: string, remedy: string]>>;
  readonly again: string;
}>({
  en: {
    troubles: {
      none: ['This device has no camera', 'Use the hand scanner.'],
      denied: [
        'This page may not use the camera',
        'Open the settings of this page, beside its address, allow the camera, and try again. Until then use the hand scanner.',
      ],
      busy: [
        'Another program has the camera',
        'Close the program that uses it and try again, or use the hand scanner.',
      ],
      lost: ['The camera is gone', 'It was unplugged or switched off. Try again.'],
      'no-decoder': [
        'Symbols cannot be read with the camera just now',
        'A part of the app could not be fetched. Look for a signal and try again, or use the hand scanner.',
      ],
    },
    again: 'Try again',
  },
  cs: {
    troubles: {
      none: ['Toto zařízení nemá kameru', 'Použijte ruční čtečku.'],
      denied: [
        'Tato stránka nesmí použít kameru',
        'Otevřete nastavení stránky vedle její adresy, povolte kameru a zkuste to znovu. Do té doby použijte ruční čtečku.',
      ],
      busy: [
        'Kameru používá jiný program',
        'Zavřete program, který ho používá, a zkuste to znovu, nebo použijte ruční čtečku.',
      ],
      lost: ['Kamera zmizela', 'Byla odpojena nebo vypnuta. Zkuste to znovu.'],
      'no-decoder': [
        'Kamerou teď nelze kódy číst',
        'Část aplikace se nepodařilo načíst. Najděte signál a zkuste to znovu, nebo použijte ruční čtečku.',
      ],
    },
    again: 'Zkusit znovu',
  },
});

interface Shown {
  readonly trouble: CameraTrouble;
  readonly onTryAgain: () => void;
}

/** Why there is no picture, and what somebody can do about it. */
export function CameraTroubleNote({ trouble, onTryAgain }: Shown) {
  const words = say();
  const [title, remedy] = words.troubles[trouble];
  return (
    <div class="note note-warn" role="status">
      <p>
        <strong>{title}</strong>
      </p>
      <p>{remedy}</p>
      {trouble !== 'none' && (
        <button type="button" onClick={onTryAgain}>
          {words.again}
        </button>
      )}
    </div>
  );
}
