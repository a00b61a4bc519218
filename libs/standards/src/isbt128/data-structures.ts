/**
 * ISBT 128 data structures (ICCBBA ST-001 §2.4) as a table: identifier, content, length.
 * Facility numbers (FIN) are configured by each user, who is registered with ICCBBA.
 */
export interface DataStructure {
  /** Number in ST-001, such as `001`. */
  readonly number: string;
  readonly title: string;
  /** Data identifier. For DS001 its second character is the first of the content. */
  readonly identifier: string;
  /** Content after the identifier. */
  readonly content: RegExp;
  readonly length: number;
}

const FIN = '[A-NP-Z1-9][0-9A-NP-Z]{2}\\d{2}';
const structure = (
  number: string,
  title: string,
  identifier: string,
  content: string,
  length: number,
): DataStructure => ({ number, title, identifier, content: new RegExp(`^${content}$`), length });

export const dataStructures: readonly DataStructure[] = [
  structure('003', 'Product code', '=<', '[A-Z][0-9]{4}[0-9A-Z][0-9A-Z]{2}', 8),
  structure('004', 'Expiration date', '=>', '\\d{6}', 6),
  structure('005', 'Expiration date and time', '&>', '\\d{10}', 10),
  structure('006', 'Collection date', '=*', '\\d{6}', 6),
  structure('007', 'Collection date and time', '&*', '\\d{10}', 10),
  structure('008', 'Production date', '=}', '\\d{6}', 6),
  structure('009', 'Production date and time', '&}', '\\d{10}', 10),
  structure('023', 'Compound message', '=+', '\\d{5}', 5),
  structure('028', 'Consignment', '=$', `${FIN}\\d{2}\\d{5}\\d{4}`, 16),
  structure('032', 'Product divisions', '=,', '(\\d{6}|[A-Z]{6})', 6),
  structure('034', 'Processing facility product', '=/', '[0-9A-Z]{16}', 16),
  structure('035', 'MPHO lot number', '&,1', '[0-9A-Z]{18}', 18),
  structure('038', 'Single European Code', '&,4', '[0-9A-Za-z]{40}', 40),
  structure('040', 'Chain of identity identifier', '&/', `CH${FIN}\\d{2}[0-9A-Z]{6}`, 15),
];

/** DS001: `=` and fifteen characters, of which the last two are flags. */
export const din = {
  number: '001',
  length: 16,
  content: new RegExp(`^=(${FIN}\\d{2}\\d{6})([0-9A-HJ-NPR-Y]{2})$`),
} as const;
