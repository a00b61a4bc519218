import { language } from '../words/language.js';

/** "−190 °C", with the minus sign that is one. */
export const degreesOf = (milliCelsius: number): string =>
  `${new Intl.NumberFormat(language.value, { maximumFractionDigits: 1 })
    .format(milliCelsius / 1_000)
    .replace('-', '−')} °C`;
