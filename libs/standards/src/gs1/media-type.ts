/**
 * AI 7241, what carries the symbol: the codes that ICCBBA keeps for GS1 and ISBT 128 (GS1 General Specifications, figure 3.8.22-2).
 * `00` and `11` to `79` are given to nothing, and codes from `80` on are each facility's own: they mean nothing to anybody else.
 */
const MEDIA_TYPES = {
  '01': 'wristband',
  '02': 'order form',
  '03': 'sample tube',
  '04': 'working list, laboratory list or form',
  '05': 'test report',
  '06': 'delivery note or issue documentation',
  '07': 'label of the intended recipient, attached to a container',
  '08': 'label affixed to a product',
  '09': 'identity card',
  '10': 'clinical or progress notes',
} as const satisfies Readonly<Record<string, string>>;

type MediaType = keyof typeof MEDIA_TYPES;

const WRISTBAND: MediaType = '01';
const LOCAL = /^[89]\d$/;

const isGiven = (code: string): code is MediaType => Object.hasOwn(MEDIA_TYPES, code);

export const isMediaType = (code: string): boolean => isGiven(code) || LOCAL.test(code);

/** What the symbol itself says that it stands on, where that is no band: a chart, a label sheet, a card. */
export const otherThanBand = (mediaType: string): string | undefined =>
  mediaType !== WRISTBAND && isGiven(mediaType) ? MEDIA_TYPES[mediaType] : undefined;
