import bwipjs from 'bwip-js/browser';

/** What each symbology is called by the library that draws it. */
const KINDS: Readonly<Record<string, string>> = {
  ']d1': 'datamatrix',
  ']d2': 'gs1datamatrix',
  ']C0': 'code128',
  ']C1': 'gs1-128',
  ']Q1': 'qrcode',
  ']Q3': 'gs1qrcode',
};

/** A GS1 element string as the library wants it: FNC1 escaped, and nothing of it checked or changed. */
const FNC1 = '^FNC1';
const GROUP_SEPARATOR = '\u001d';

/** As SVG. @param raw as a scanner would deliver it: FNC1 is the control character 1D */
export function drawSymbol(symbology: string, raw: string): string {
  const kind = KINDS[symbology] ?? 'datamatrix';
  const isGs1 = kind.startsWith('gs1');
  return bwipjs.toSVG({
    bcid: isGs1
      ? ({ gs1datamatrix: 'datamatrix', 'gs1-128': 'code128', gs1qrcode: 'qrcode' }[kind] ?? kind)
      : kind,
    text: isGs1 ? `${FNC1}${raw.replaceAll(GROUP_SEPARATOR, FNC1)}` : raw,
    ...(isGs1 ? { parsefnc: true } : {}),
    scale: 3,
    paddingwidth: 4,
    paddingheight: 4,
    backgroundcolor: 'FFFFFF',
  });
}
