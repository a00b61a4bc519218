/** Collection types (ST-001 Table 7, RT008): `1` and `X` are for autologous use only. */
const COLLECTION = '[0VRSTPrsA1XDd2LEQ3456FC78BHJG]';
/** `00` undivided; a capital, then a small letter for a division of a division; `99` sends to DS032. */
const DIVISION = '(?:00|[A-Z]0|[A-Z][a-z]|99)';

/**
 * DS003, `αooootds`: what the last three characters say depends on the kind of product
 * (ST-001 §2.4.3). A kind that is not assigned cannot be read for certain.
 */
export const PRODUCT_CODE = [
  `[EFHPS][0-9A-Z]{4}${COLLECTION}${DIVISION}`,
  `Y[A-Z]\\d{3}${COLLECTION}${DIVISION}`,
  `X0[0-9A-Z]{3}${COLLECTION}${DIVISION}`,
  'X[1-9][0-9A-Z]{3}000',
  '[MNRTVW][0-9A-Z]{4}\\d{3}',
  '[A-D][0-9A-Z]{4}[0-9A-Za-z][0-9A-Z][0-9a-z]',
].join('|');

/** The divisions stand apart, in DS032, and must be read too (ST-001 §2.4.32). */
export const sendsToDivisions = (productCode: string): boolean =>
  /^[EFHPSXY]/.test(productCode) && productCode.endsWith('99');
