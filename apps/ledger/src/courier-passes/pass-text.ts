/** What the code of a pass says: no address, so that a scanner opens nothing, and no word of a participant. */
export interface PassText {
  readonly ledger: string;
  readonly pass: string;
  readonly secret: string;
}

const PREFIX = 'SELFSAME-PASS';
const VERSION = '1';
const LEDGER_CHARACTERS = 8;

/** Enough to tell a pass of another ledger from one of this. */
export const shortLedgerId = (ledgerId: string): string => ledgerId.slice(0, LEDGER_CHARACTERS);

export const passText = ({ ledger, pass, secret }: PassText): string =>
  [PREFIX, VERSION, ledger, pass, secret].join(':');

/** @returns undefined for anything else */
export function readPassText(text: string): PassText | undefined {
  const [prefix, version, ledger, pass, secret, ...more] = text.trim().split(':');
  const isWhole = ledger !== undefined && pass !== undefined && secret !== undefined;
  return prefix === PREFIX && version === VERSION && isWhole && more.length === 0
    ? { ledger, pass, secret }
    : undefined;
}
