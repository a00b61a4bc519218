const MICROLITRES = 1_000;
const VOLUME = /^(\d{1,4})(?:[.,](\d{1,3}))?$/;

/** As people write it, with the point or the comma of their language: "1.5", "1,45". Undefined for what is no volume. */
export function microlitresIn(text: string): number | undefined {
  const [, whole, part = ''] = VOLUME.exec(text.trim()) ?? [];
  return whole === undefined
    ? undefined
    : Number(whole) * MICROLITRES + Number(part.padEnd(3, '0'));
}

/** In millilitres, without a zero too many. */
export const millilitres = (microlitres: number): string => String(microlitres / MICROLITRES);
