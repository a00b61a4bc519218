import type { CzechWords } from '../problem-words.js';
import { DONE } from './done.js';

export const ofPreparation: CzechWords = {
  INSTRUCTION_NOT_IN_FORCE: [
    'Tento návod neplatí',
    `Papír odložte a otevřete návod, který je zde uveden. ${DONE}`,
  ],
  PREPARATION_STEP_MISSING: [
    'Chybí krok návodu',
    `Proveďte krok, který je zde uveden, a zaznamenejte ho. ${DONE}`,
  ],
  DILUTION_OUT_OF_RANGE: [
    'Tento objem neodpovídá návodu',
    `Než se cokoli přidá, přečtěte znovu stříkačku i návod. ${DONE}`,
  ],
  VIABILITY_TOO_LOW: [
    'Po rozmrazení žije příliš málo buněk',
    'Stůjte. Jednotka je zadržena; volejte hned lékaře a QA: čas po rozmrazení běží.',
  ],
  OUT_OF_STORAGE_TOO_LONG: [
    'Jednotka byla mimo uložení příliš dlouho',
    'Nerozmrazujte ji. Vraťte ji do chladu a volejte QA: je zadržena, než QA posoudí minuty.',
  ],
  THAW_OUT_OF_RANGE: [
    'Rozmrazování bylo příliš teplé, studené nebo dlouhé',
    'Jednotka je zadržena. Volejte hned QA: čas po rozmrazení běží.',
  ],
  PREPARATION_OUT_OF_RANGE: [
    'Podle opraveného čísla nebyla dávka připravena podle návodu',
    'Jednotka je zadržena; po infuzi to QA řekne lékaři.',
  ],
  THAWED_DOSE_WAITS: [
    'Infuze je zrušena a dávka je rozmrazená',
    'Volejte hned lékaře a QP: znovu zmrazit nejde a její čas běží.',
  ],
};
