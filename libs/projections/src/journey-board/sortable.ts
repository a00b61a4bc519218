const EPOCH_DIGITS = 9;
const NUMBER_DIGITS = 20;

/** A position of the log as text that stands in the order of the log. */
export function sortable(position: string): string {
  const [epoch = '', number = ''] = position.split('.');
  return `${epoch.padStart(EPOCH_DIGITS, '0')}.${number.padStart(NUMBER_DIGITS, '0')}`;
}
