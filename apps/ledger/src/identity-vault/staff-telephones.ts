import type { IdentityVault } from './identity-vault.js';

/** On which number somebody on call is woken: sealed in the vault beside his name, and nowhere else. */
export class StaffTelephones {
  constructor(private readonly vault: IdentityVault) {}

  /** Of several numbers the last one counts. @throws Problem VAULT_ELSEWHERE where this instance keeps no names */
  keep(person: string, telephone: string | undefined): void {
    if (telephone !== undefined) this.vault.sealed.keepTelephone(person, telephone);
  }

  /** @returns undefined when he gave none, or another instance keeps it */
  of(person: string): string | undefined {
    return this.vault.isHere ? this.vault.sealed.telephoneOf(person) : undefined;
  }
}
