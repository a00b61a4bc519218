import { DAY_MS, type Instant, after, timestampOf } from '@selfsame/custody';
import { v5 as uuidv5 } from 'uuid';
import type { IdentityVault } from '../identity-vault/identity-vault.js';
import type { CourierContact } from '../identity-vault/sealed-vault.js';

/** So long after a pass was redeemed somebody may still have to ask what happened on the way. */
const CONTACT_KEPT_DAYS = 30;

const RECORD = /^courier-\d{4}-\d{2}-\d{2}-/;
/** Any namespace will do, as long as it is always the same. */
const NAMESPACE = '6f2f1d43-5d0b-4b0c-9a2c-0c6f3c7a9b10';

/** Who has a pass: sealed in the vault under a key of his own, for a month, and nowhere else. */
export class CourierContacts {
  constructor(private readonly vault: IdentityVault) {}

  /**
   * On the disk when it returns. Whose month is over is erased first.
   * @returns takes it back, when the pass was not redeemed after all
   * @throws Problem VAULT_ELSEWHERE where this instance keeps no names
   */
  keep(pass: string, session: string, contact: CourierContact, now: Instant): () => void {
    this.eraseOver(now);
    const { sealed } = this.vault;
    const holder = uuidv5(`${pass} ${session}`, NAMESPACE);
    const until = timestampOf(after(now, CONTACT_KEPT_DAYS * DAY_MS)).slice(0, 10);
    const record = `courier-${until}-${pass}-${session}`;
    sealed.keepCourier(holder, record, contact);
    return () => sealed.erase(holder);
  }

  /** @returns undefined when it was erased, or another instance keeps it */
  of(pass: string, session: string): CourierContact | undefined {
    const { sealed } = this.vault;
    for (const { record } of sealed.couriers())
      if (record.replace(RECORD, '') === `${pass}-${session}`) return sealed.courierOf(record);
    return undefined;
  }

  eraseOver(now: Instant): void {
    const { sealed } = this.vault;
    const today = timestampOf(now).slice(0, 10);
    for (const { holder, record } of sealed.couriers())
      if (record.slice('courier-'.length, 'courier-2026-01-01'.length) < today)
        sealed.erase(holder);
  }
}
