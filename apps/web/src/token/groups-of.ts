/** ISBT 128: facility, year, serial number: `A9999 26 123456`. */
const DIN = /^([A-Z]\d{4})(\d{2})(\d{6})(\d{2})?$/;
/** The chain of identity: `CHA9999 26 3BZZLB`. */
const COI = /^([A-Z]{3}\d{4})(\d{2})([0-9A-Z]+)$/;
/** The serial number of a label: its therapy, what it is on, and which of that: `A9999 26 3BZZLB T1.2`. */
const LABEL = /^([A-Z]\d{4})(\d{2})([0-9A-Z]{6})([A-Z]+\d+\.\d+)$/;
/** GS1: eighteen digits, read in threes. */
const DIGITS = /^\d{9,}$/;

/** The parts in which people read a number aloud; a number of another kind is one part. */
export function groupsOf(value: string): readonly string[] {
  const parts = DIN.exec(value) ?? LABEL.exec(value) ?? COI.exec(value);
  if (parts !== null) return parts.slice(1).filter(part => part !== undefined);
  if (DIGITS.test(value)) return value.match(/\d{1,3}/g) ?? [value];
  return value.split(/(?<=[.])/);
}
