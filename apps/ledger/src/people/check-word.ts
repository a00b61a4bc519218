/** Crockford's alphabet: nothing in it looks or sounds like another character of it. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LETTERS = 8;

/** Eight characters that somebody reads aloud and somebody else types, with a pause in the middle. */
export function checkWordFrom(mac: Uint8Array): string {
  const letters = [...mac.subarray(0, LETTERS)].map(byte => ALPHABET[byte % ALPHABET.length]);
  return `${letters.slice(0, LETTERS / 2).join('')}-${letters.slice(LETTERS / 2).join('')}`;
}

/** As it is printed, however it was heard: an O is taken for nought, an I or L for one. */
export function heardAsCheckWord(text: string): string {
  const letters = text
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
  return `${letters.slice(0, LETTERS / 2)}-${letters.slice(LETTERS / 2)}`;
}
