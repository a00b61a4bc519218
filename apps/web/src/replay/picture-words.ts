import type { PictureWords, Saying } from '@selfsame/replay';
import { eventName } from '../record/event-name.js';
import { inLanguages } from '../words/in-languages.js';

/** A code as words: `WRONG_PRODUCT`, `consent-withdrawn`. It is the same in every language, as it is in the record. */
const inWords = (code: string): string => code.toLowerCase().replaceAll(/[_-]/g, ' ');

type Said = Readonly<Record<Saying, (of: string) => string>>;

const say = inLanguages<{ readonly said: Said; readonly day: (number: number) => string }>({
  en: {
    said: {
      aspirated: () => 'aspirated',
      'expansion-failed': () => 'expansion failed',
      'cells-isolated': () => 'cells isolated',
      passage: number => `passage ${number}`,
      harvested: () => 'harvested',
      'tubes-filled': tubes => `${tubes} tubes filled`,
      frozen: () => 'frozen',
      released: () => 'released',
      'released-on-conditions': () => 'released on conditions',
      'released-exceptionally': () => 'released as an exception',
      'batch-rejected': () => 'batch rejected',
      thawed: () => 'thawed',
      destroyed: () => 'destroyed',
      'identity-checked': () => 'identity checked',
      infused: () => 'infused',
      'infusion-aborted': () => 'infusion aborted',
      visit: visit => `visit ${visit}`,
      reported: () => 'reported',
      'mix-up': () => 'mix-up',
      'on-hold': () => 'on hold',
      code: inWords,
    },
    day: number => `day ${number}`,
  },
  cs: {
    said: {
      aspirated: () => 'aspirace',
      'expansion-failed': () => 'kultivace selhala',
      'cells-isolated': () => 'izolace buněk',
      passage: number => `pasáž ${number}`,
      harvested: () => 'sklizeň',
      'tubes-filled': tubes => `zkumavky: ${tubes}`,
      frozen: () => 'zamrazeno',
      released: () => 'propuštěno',
      'released-on-conditions': () => 'propuštěno podmíněně',
      'released-exceptionally': () => 'propuštěno výjimečně',
      'batch-rejected': () => 'šarže zamítnuta',
      thawed: () => 'rozmraženo',
      destroyed: () => 'zlikvidováno',
      'identity-checked': () => 'totožnost ověřena',
      infused: () => 'podáno',
      'infusion-aborted': () => 'podání přerušeno',
      visit: visit => `kontrola ${visit}`,
      reported: () => 'nahlášeno',
      'mix-up': () => 'záměna',
      'on-hold': () => 'pozastaveno',
      code: inWords,
    },
    day: number => `den ${number}`,
  },
});

export function pictureWords(): PictureWords {
  const { said, day } = say();
  return {
    say: (saying, of) => said[saying](of),
    day,
    event: ({ revision, type }) => `${revision} ${eventName(type)}`,
  };
}
