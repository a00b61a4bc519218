import { inLanguages } from '../words/in-languages.js';

/** What somebody wants to become of his material. */
export const choiceWords = inLanguages<Readonly<Record<'return' | 'destroy' | 'keep', string>>>({
  en: {
    return: 'returned to the hospital',
    destroy: 'destroyed before a witness',
    keep: 'kept, and never used without a new consent',
  },
  cs: {
    return: 'vrátit do nemocnice',
    destroy: 'zničit před svědkem',
    keep: 'uchovat a bez nového souhlasu nepoužít',
  },
});
