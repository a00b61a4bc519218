/** Hex characters of a SHA-256. */
export const SHA256_HEX_LENGTH = 64;
