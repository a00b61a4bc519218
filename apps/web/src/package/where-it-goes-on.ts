import { roles } from '../session/account.js';
import { BASE } from '../shell/base.js';

/** Where each goes on with what he has unpacked. */
const PLACES: Readonly<Record<string, (coi: string) => string>> = {
  operator: coi => `/clean-room/${coi}`,
  'storage-keeper': coi => `/storage/therapies/${coi}`,
  nurse: coi => `/bedside/${coi}`,
  'administering-physician': coi => `/bedside/${coi}`,
  'qc-analyst': () => '/laboratory',
};

/** Undefined for whoever only carries. */
export function whereItGoesOn(coi: string): string | undefined {
  const role = Object.keys(PLACES).find(each => roles.value.has(each));
  const place = role === undefined ? undefined : PLACES[role];
  return place === undefined ? undefined : BASE + place(coi);
}
