import { thousandthsIn } from '../look/thousandths.js';
import { inLanguages } from '../words/in-languages.js';
import { language } from '../words/language.js';
import type { Entry } from './entry.js';
import { cellsIn, milliCelsiusIn, percentIn, wholePercentIn } from './read-quantity.js';

const say = inLanguages({
  en: { millions: 'million cells', cells: 'cells' },
  cs: { millions: 'mil. buněk', cells: 'buněk' },
});

const decimal = <Value>(
  label: string,
  unit: string,
  read: (text: string) => Value | undefined,
): Entry<Value> => ({ label, means: { kind: 'number', unit, hasDecimals: true }, read });

/** In microlitres. */
export const millilitres = (label: string): Entry<number> => decimal(label, 'ml', thousandthsIn);

/** H10: said back in whole cells, as the ledger takes them. */
export const millionsOfCells = (label: string): Entry<number> => ({
  ...decimal(label, say().millions, cellsIn),
  saysBack: text => {
    const cells = cellsIn(text);
    return cells === undefined
      ? undefined
      : `= ${new Intl.NumberFormat(language.value).format(cells)} ${say().cells}`;
  },
});

export const percent = (label: string): Entry<string> => decimal(label, '%', percentIn);

export const wholePercent = (label: string): Entry<number> => ({
  label,
  means: { kind: 'number', unit: '%' },
  read: wholePercentIn,
});

/** In thousandths of a degree. */
export const degrees = (label: string): Entry<number> => decimal(label, '°C', milliCelsiusIn);
