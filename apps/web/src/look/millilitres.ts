import { language } from '../words/language.js';

const MICROLITRES = 1_000;

/** A volume as people read it, in the way of their language: "1.5 ml", "1,5 ml". */
export const millilitres = (microlitres: number): string =>
  `${new Intl.NumberFormat(language.value, { maximumFractionDigits: 3 }).format(microlitres / MICROLITRES)}\u00a0ml`;
