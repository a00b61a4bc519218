import type { CommandDeskParts } from './command-desk.js';

/** For commands that nobody has to sign. */
export const nobodySigns: CommandDeskParts['signatures'] = {
  signatureFor: () => Promise.reject(new Error('Nobody is here who could sign.')),
};
