import { roles } from '../session/account.js';
import { BASE } from './base.js';

/** Where somebody reads of a therapy, as what he is: undefined where his role has no page of it. */
export function therapyPlace(coi: string): string | undefined {
  const has = (...of: readonly string[]): boolean => of.some(role => roles.value.has(role));
  if (has('qa', 'qp')) return `${BASE}/desk/${coi}`;
  if (has('investigator', 'administering-physician')) return `${BASE}/physician/${coi}`;
  if (has('auditor', 'inspector')) return `${BASE}/replay/${coi}`;
  return undefined;
}
