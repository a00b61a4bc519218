import { type Instant, type Signature, meanings } from '@selfsame/custody';
import { escaped } from '../http/escaped.js';
import { onTheWall } from '../http/on-the-wall.js';

/** A signature of a record, with all that stands beside it wherever people read it: 21 CFR 11.50(a). */
export interface PrintedSignature {
  readonly revision: number;
  readonly type: string;
  readonly signature: Signature;
  readonly recordedAt: Instant;
  /** What the signer was called then; null where the vault cannot say it. */
  readonly name: string | null;
}

const STYLE = `
body{font:11pt/1.4 Georgia,serif;margin:2cm;color:#000;background:#fff}
table{border-collapse:collapse;width:100%}
th,td{border-bottom:1px solid #999;padding:.3em .8em .3em 0;text-align:left;vertical-align:top}
thead{display:table-header-group}tr{break-inside:avoid}
@page{size:A4 landscape;margin:1.5cm}@media print{body{margin:0}}
@media screen and (max-width:48em){body{margin:1rem}thead{display:none}tr{display:block;padding:.6em 0;border-bottom:1px solid #999}
td{display:block;border:0;padding:.1em 0}}`.trim();

const COLUMNS = ['No.', 'What', 'Printed name', 'Role', 'Signed', 'Meaning', 'With'];

const WITH: Readonly<Record<Signature['proof']['kind'], string>> = {
  passkey: 'passkey',
  'badge-and-pin': 'badge and PIN',
};

/**
 * The signatures of a therapy as a page for paper.
 * @param zoneOf IANA zone of the site at which somebody signed
 */
export function printSignatures(
  coi: string,
  signatures: readonly PrintedSignature[],
  zoneOf: (site: string) => string,
): string {
  const title = `Signatures of ${escaped(coi)}`;
  const cells = (tag: string, texts: readonly string[]): string =>
    `<tr>${texts.map(text => `<${tag}>${escaped(text)}</${tag}>`).join('')}</tr>`;
  const rows = signatures.map(signature => cells('td', lineOf(signature, zoneOf)));
  return [
    '<!doctype html>',
    `<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>${STYLE}</style></head>`,
    `<body><h1>${title}</h1>`,
    `<table><thead>${cells('th', COLUMNS)}</thead><tbody>`,
    ...rows,
    '</tbody></table></body></html>',
    '',
  ].join('\n');
}

function lineOf(
  { revision, type, signature, recordedAt, name }: PrintedSignature,
  zoneOf: (site: string) => string,
): readonly string[] {
  const { signer, meaning } = signature.statement;
  return [
    String(revision),
    type,
    name === null ? signer.person : `${name} (${signer.person})`,
    signer.role,
    onTheWall(zoneOf(signer.site), recordedAt, 'second'),
    meanings[meaning],
    WITH[signature.proof.kind],
  ];
}
