/**
 * AI 7241, what carries the symbol (codes kept by ICCBBA for GS1 and ISBT 128): the band on a wrist is 01. Codes from 80 on are
 * each facility's own and mean nothing to anybody else.
 */
const WRISTBAND = '01';
const LOCAL = /^[89]\d$/;

/** True where the symbol itself says that it stands on something else: a chart, a label sheet, a card. */
export const saysOtherThanBand = (mediaType: string): boolean =>
  mediaType !== WRISTBAND && !LOCAL.test(mediaType);
