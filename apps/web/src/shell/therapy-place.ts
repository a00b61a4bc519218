import { roles } from '../session/account.js';
import { BASE } from './base.js';

const has = (...of: readonly string[]): boolean => of.some(role => roles.value.has(role));

/** Where somebody reads of a therapy, as what he is: undefined where his role has no page of it. */
export function therapyPlace(coi: string): string | undefined {
  if (has('qa', 'qp')) return `${BASE}/desk/${coi}`;
  if (has('investigator', 'administering-physician')) return `${BASE}/physician/${coi}`;
  if (has('auditor', 'inspector')) return `${BASE}/replay/${coi}`;
  if (has('monitor', 'sponsor')) return `${BASE}/monitor/${coi}`;
  return undefined;
}

/** Where an exceptional supply goes on; a monitor and an auditor read of it in the record. */
export const supplyPlace = (coi: string, request: string): string | undefined =>
  has('qa', 'qp', 'investigator', 'administering-physician', 'sponsor')
    ? `${BASE}/exceptions/${coi}/${request}`
    : undefined;
