export { checkDigitOf, hasCheckDigit } from './gs1/check-digit.js';
export { isMediaType, otherThanBand } from './gs1/media-type.js';
export { gs1Date } from './gs1/gs1-date.js';
export { parseDigitalLink } from './gs1/parse-digital-link.js';
export {
  type Gs1Element,
  GROUP_SEPARATOR,
  parseElementString,
} from './gs1/parse-element-string.js';
export { printDigitalLink } from './gs1/print-digital-link.js';
export { printElementString, printHumanReadable } from './gs1/print-element-string.js';
export { coiCheckCharacter, isCoi, makeCoi } from './isbt128/coi.js';
export { isbtDate } from './isbt128/content-rules.js';
export { type DinLabel, dinLabel, isOnContainer } from './isbt128/din.js';
export type { IsbtStructure } from './isbt128/isbt-structure.js';
export { printKeyed, readKeyed } from './isbt128/keyed-entry.js';
export { checkCharacter, checkValue, typeThreeFlags } from './isbt128/mod-37-2.js';
export { parseIsbt128 } from './isbt128/parse-isbt128.js';
export { printIsbt128 } from './isbt128/print-isbt128.js';
export { type SingleEuropeanCode, parseSec, parseSecText, printSecText } from './isbt128/sec.js';
export { type KindOfIdentification, kindOfIdentification } from './kind-of-identification.js';
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
export { OWN_ELEMENT, positionIn, slotSymbol, slotText } from './slot.js';
export { checkDigits97, hasCheckDigits97 } from './mod-97-10.js';
export { KEYED, type ParsedScan, type Scan, parseScan, tellsOfPerson } from './parse-scan.js';
export { type ScanFault, ScanRejected, scanFaults } from './scan-rejected.js';
export {
  printTypedLabel,
  printTypedWristband,
  readTypedLabel,
  readTypedWristband,
} from './typed-text.js';
