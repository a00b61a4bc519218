/** The UTF-8 bytes of a text, as Web Authentication writes bytes. */
export const base64url = (text: string): string => Buffer.from(text).toString('base64url');
