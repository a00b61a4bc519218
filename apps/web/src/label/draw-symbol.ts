import { type RenderOptions, code128, datamatrix, drawingSVG, qrcode } from 'bwip-js/browser';

/** By what draws each symbology; nothing else of the library is fetched. */
const KINDS: Readonly<Record<string, typeof datamatrix>> = {
  ']d1': datamatrix,
  ']d2': datamatrix,
  ']C0': code128,
  ']C1': code128,
  ']Q1': qrcode,
  ']Q3': qrcode,
};

/** They begin with FNC1, and have it between their elements. */
const OF_GS1 = new Set([']d2', ']C1', ']Q3']);
/** A GS1 element string as the library wants it: FNC1 escaped, and nothing of it checked or changed. */
const FNC1 = '^FNC1';
const GROUP_SEPARATOR = '\u001d';

/** White around it, in modules: no scanner finds where a symbol begins without. */
const QUIET = 4;
const QUIET_OF_LINEAR = 10;

/** As SVG. @param raw as a scanner would deliver it: FNC1 is the control character 1D */
export function drawSymbol(symbology: string, raw: string): string {
  const draw = KINDS[symbology] ?? datamatrix;
  const isGs1 = OF_GS1.has(symbology);
  const text = isGs1 ? FNC1 + raw.replaceAll('^', '^^').replaceAll(GROUP_SEPARATOR, FNC1) : raw;
  const options: RenderOptions = {
    bcid: '',
    text,
    scale: 3,
    paddingwidth: draw === code128 ? QUIET_OF_LINEAR : QUIET,
    paddingheight: QUIET,
    backgroundcolor: 'FFFFFF',
    ...(isGs1 ? { parsefnc: true } : {}),
  };
  return draw(options, drawingSVG());
}
