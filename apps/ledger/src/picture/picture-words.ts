import type { PictureWords, Saying } from '@selfsame/replay';

/** A code as words: `WRONG_PRODUCT`, `consent-withdrawn`. */
const inWords = (code: string): string => code.toLowerCase().replaceAll(/[_-]/g, ' ');

const SAID: Readonly<Record<Saying, (of: string) => string>> = {
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
};

export const pictureWords: PictureWords = {
  say: (saying, of) => SAID[saying](of),
  day: number => `day ${number}`,
  event: ({ revision, type }) => `${revision} ${type}`,
};
