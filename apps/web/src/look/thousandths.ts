const THOUSANDTHS = 1_000;
const NUMBER = /^(\d{1,4})(?:[.,](\d{1,3}))?$/;

/**
 * Quantities are whole numbers of a thousandth of what people say: microlitres for millilitres, thousandths of a degree. Read as people write
 * it, with the point or the comma of their language: "1.5", "1,45". Undefined for what is none.
 */
export function thousandthsIn(text: string): number | undefined {
  const [, whole, part = ''] = NUMBER.exec(text.trim()) ?? [];
  return whole === undefined
    ? undefined
    : Number(whole) * THOUSANDTHS + Number(part.padEnd(3, '0'));
}

/** As people say it, without a zero too many. */
export const fromThousandths = (thousandths: number): string => String(thousandths / THOUSANDTHS);
