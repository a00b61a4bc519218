import { StaffTelephones } from '../identity-vault/staff-telephones.js';
import type { IdentityVault } from '../identity-vault/identity-vault.js';
import { Pager, type PagerParts } from './pager.js';
import { type RosterParts, Rosters } from './rosters.js';

type OnCallParts = Omit<PagerParts, 'rosters'> & RosterParts & { readonly vault: IdentityVault };

/** Who is called at night, and who calls: what the composition root takes from here. */
export function onCallOf({ vault, ...parts }: OnCallParts) {
  const rosters = new Rosters(parts);
  const telephones = new StaffTelephones(vault);
  return { pager: new Pager({ ...parts, rosters }), shown: [rosters, telephones] };
}
