import type { components } from '../api/ledger.js';
import { inLanguages } from '../words/in-languages.js';

type Reason = components['schemas']['RefuseHandoffDto']['reason'];

const en: Readonly<Record<Reason, string>> = {
  'seal-broken': 'The seal is broken',
  'seal-differs': 'It is another seal',
  damaged: 'It is damaged',
  temperature: 'It is too warm or too cold',
  'wrong-package': 'It is the wrong package',
  paperwork: 'The papers do not fit',
  'cannot-take': 'I cannot take it',
};
const cs: typeof en = {
  'seal-broken': 'Plomba je porušená',
  'seal-differs': 'Je to jiná plomba',
  damaged: 'Je poškozená',
  temperature: 'Je příliš teplá nebo studená',
  'wrong-package': 'Je to nesprávná zásilka',
  paperwork: 'Nesedí papíry',
  'cannot-take': 'Nemohu ji převzít',
};

/** Why somebody does not take a package over, in the same words on the road and in a house. */
export const refusalReasons = inLanguages({ en, cs });
