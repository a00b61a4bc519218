export interface Measured {
  readonly operator: '=' | '<' | '>';
  readonly value: string;
  readonly unit: string;
}

/** As laboratories write it: "93,5", "< 0.5", ">100". */
const MEASURED = /^([<>=])?\s*(-?\d{1,15}(?:[.,]\d{1,9})?)$/;

/** With a point, as the ledger compares it. Undefined for what is no measurement. */
export function measuredIn(text: string, unit: string): Measured | undefined {
  const [, operator = '=', value] = MEASURED.exec(text.trim()) ?? [];
  return value === undefined
    ? undefined
    : { operator: operator as Measured['operator'], value: value.replace(',', '.'), unit };
}
