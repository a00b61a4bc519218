import type { components } from '../api/ledger.js';
import { inLanguages } from '../words/in-languages.js';

type Circle = components['schemas']['OnCallDto']['circle'];

/** Who is called of a hold first, next and last. */
export const circleWords = inLanguages<Readonly<Record<Circle, string>>>({
  en: { qa: 'QA, called first', deputy: 'Deputy, called next', qp: 'QP, called last' },
  cs: { qa: 'QA, volá se první', deputy: 'Zástup, volá se další', qp: 'QP, volá se poslední' },
});
