import type { Scan } from '@selfsame/standards';
import bwipjs from 'bwip-js/node';

/** Rows of a symbol, from top to bottom: whether each module is dark. */
export type Symbol = readonly (readonly boolean[])[];

const KINDS: Readonly<Record<string, string>> = {
  ']d1': 'datamatrix',
  ']d2': 'datamatrix',
  ']C0': 'code128',
  ']C1': 'code128',
  ']Q1': 'qrcode',
  ']Q3': 'qrcode',
};
/** They begin with FNC1, and what a scanner delivers as 1D is FNC1 again. */
const OF_GS1 = new Set([']d2', ']C1', ']Q3']);
const GROUP_SEPARATOR = '\u001d';
const FNC1 = '^FNC1';

const LINEAR_HEIGHT = 0.25;

/** The symbol that a scanner would deliver as this scan, byte for byte. */
export function symbolOf({ symbology, raw }: Scan): Symbol {
  const bcid = KINDS[symbology];
  if (bcid === undefined) throw new Error(`Nobody here draws ${symbology}.`);
  const parsefnc = OF_GS1.has(symbology);
  const text = parsefnc ? FNC1 + raw.replaceAll('^', '^^').replaceAll(GROUP_SEPARATOR, FNC1) : raw;
  const [drawn] = bwipjs.raw({ bcid, text, parsefnc });
  if (drawn === undefined) throw new Error(`${bcid} draws nothing for ${raw}.`);
  return 'pixs' in drawn ? matrix(drawn.pixs, drawn.pixx) : bars(drawn.sbs);
}

function matrix(pixels: readonly number[], width: number): Symbol {
  const rows = Array.from({ length: pixels.length / width }, (_, row) => row * width);
  return rows.map(begin => pixels.slice(begin, begin + width).map(Boolean));
}

/** @param widths of bars and spaces by turns */
function bars(widths: readonly number[]): Symbol {
  const row = widths.flatMap((width, index) => Array<boolean>(width).fill(index % 2 === 0));
  return Array<boolean[]>(Math.ceil(row.length * LINEAR_HEIGHT)).fill(row);
}
