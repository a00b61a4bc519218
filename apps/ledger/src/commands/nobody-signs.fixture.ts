import type { CommandDeskParts } from './command-desk.js';

/** For commands that nobody has to sign, and no device has kept. */
export const nobodySigns: Pick<CommandDeskParts, 'signatures' | 'keptOffline'> = {
  signatures: { signatureFor: () => Promise.reject(new Error('Nobody is here who could sign.')) },
  keptOffline: { proofOf: async () => undefined },
};
