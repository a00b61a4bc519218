import type { Manifest } from './manifest.js';

/** A backup in a few lines, for whoever stands at the terminal. */
export const describeBackup = (manifest: Manifest): readonly string[] => [
  `  ${manifest.study}, ledger ${manifest.ledgerId}${manifest.simulated ? ' (SIMULATED)' : ''}`,
  `  events: ${manifest.events}, the newest at position ${manifest.head}`,
  `  taken at ${manifest.takenAt} by ${manifest.build}`,
  `  SHA-256 of the log ${manifest.logSha256}`,
];
