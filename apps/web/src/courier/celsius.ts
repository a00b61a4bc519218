import { language } from '../words/language.js';

const THOUSAND = 1_000;

/** In degrees, as people read a thermometer: "2", "−78.5". */
const celsius = (milliCelsius: number): string =>
  new Intl.NumberFormat(language.value, { maximumFractionDigits: 1 }).format(
    milliCelsius / THOUSAND,
  );

/** "2 to 8 °C", kept together where a line breaks. */
export const between = (lowest: number, highest: number): string =>
  `${celsius(lowest)}\u00a0–\u00a0${celsius(highest)}\u00a0°C`;
