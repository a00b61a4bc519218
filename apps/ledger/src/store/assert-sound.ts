import { SettingsFault } from '../settings.js';
import type { ClusterFinding, NamedStore } from './named-store.js';

export interface Tolerance {
  /** A ledger with invented people loses nothing. */
  readonly simulated: boolean;
  readonly allowInsecureStore: boolean;
}

const CHECKLIST = 'The checklist is in docs/how-to/run-on-kurrentdb.md.';

/**
 * Looks at what the store is set to before a ledger stands on it.
 * @returns what is tolerated or could not be seen, in sentences for the log
 * @throws SettingsFault with everything that has to be mended
 */
export async function assertSound(
  store: NamedStore,
  tolerance: Tolerance,
): Promise<readonly string[]> {
  const findings = await store.inspect();
  const refused = findings.filter(finding => isRefused(finding, tolerance));
  if (refused.length === 0) return findings.map(({ words }) => words);
  const lines = refused.map(({ words }) => `  ${words}`);
  const canBeAllowed = refused.every(({ risk }) => risk !== 'loses');
  throw new SettingsFault(
    [
      `A ledger must not stand on ${store.shown}:`,
      ...lines,
      canBeAllowed ? `${CHECKLIST} For a try, ALLOW_INSECURE_STORE=1 accepts this.` : CHECKLIST,
    ].join('\n'),
  );
}

function isRefused(
  { risk }: ClusterFinding,
  { simulated, allowInsecureStore }: Tolerance,
): boolean {
  if (risk === 'unseen') return false;
  return risk === 'loses' ? !simulated : !allowInsecureStore;
}
