export { checkDigitOf, hasCheckDigit } from './gs1/check-digit.js';
export {
  type Gs1Element,
  GROUP_SEPARATOR,
  parseElementString,
} from './gs1/parse-element-string.js';
export { printElementString, printHumanReadable } from './gs1/print-element-string.js';
export { coiCheckCharacter, isCoi, makeCoi } from './isbt128/coi.js';
export { checkCharacter, checkValue, typeThreeFlags } from './isbt128/mod-37-2.js';
export { type IsbtStructure, parseIsbt128 } from './isbt128/parse-isbt128.js';
export {
  type PrintedSymbol,
  assetSymbol,
  containerSymbol,
  dinSymbol,
  lotSymbol,
  makeGsrn,
  makeGtin,
  makeSscc,
  ssccSymbol,
  wristbandSymbol,
} from './labels.js';
export { type ParsedScan, type Scan, parseScan } from './parse-scan.js';
export { type ScanFault, ScanRejected } from './scan-rejected.js';
