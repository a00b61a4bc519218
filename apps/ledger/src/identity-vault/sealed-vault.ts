import type { IdentityRecord, NameRecord, SealedAllocation } from '@selfsame/custody';
import type { KeyShelf } from './key-shelf.js';
import { type Particulars, fieldsOf } from './particulars.js';
import {
  type SealedField,
  type SealedRecord,
  type SealedRecords,
  sha256OfSealed,
} from './sealed-records.js';
import { commitment, derived, newSecret, open, seal } from './sealing.js';
import { isStaff, staffHolder } from './staff-holder.js';
import type { VaultKey } from './vault-key.js';

/** The name of what was sealed of a wristband; the log knows the same hash. */
export const scanRecordOf = (hmac: string): string => `wristband-${hmac}`;

/** What a courier without an account says of himself. */
export interface CourierContact {
  readonly name: string;
  readonly telephone: string;
}

/** No site is called so: a site's name has no space. */
const COURIERS = 'holders of passes';
const STAFF = 'those who sign';

/** Sealed as long as the longest: what lies on the disk tells nobody which arm it is. */
export const ARM_LENGTH = 24;

type Opened = Readonly<Partial<Record<SealedField, string>>>;
type Values = readonly (readonly [SealedField, string])[];
/** What an event says of what was sealed. */
type Commitments = Pick<IdentityRecord, 'keyCommitment' | 'sealedSha256'>;

/** Which record of whom, before it has been sealed. */
export interface RecordPlace {
  readonly record: string;
  readonly participant: string;
  readonly site: string;
  readonly version: number;
}

/** Keys and sealed bytes of one ledger. It knows nothing of the log, and therefore not what counts. */
export class SealedVault {
  /** How often who somebody is was kept or taken away: what was read of it before another count is old. */
  changes = 0;

  constructor(
    private readonly key: VaultKey,
    private readonly shelf: KeyShelf,
    private readonly records: SealedRecords,
  ) {}

  /**
   * Seals what somebody is, on the disk when it returns: an event may name it then. What was sealed for the same event before, by
   * somebody who never learnt what became of it, stays as it is: the event may still come.
   * @returns undefined when something else was sealed under this name
   * @throws Error when the key of this participant was destroyed
   */
  keep(place: RecordPlace, particulars: Particulars): IdentityRecord | undefined {
    const { record, version } = place;
    const values = fieldsOf(particulars);
    const sealed = this.sealOnce(place, values);
    return sealed && { record, version, ...sealed, fields: values.map(([field]) => field) };
  }

  /**
   * What somebody is called who works with the ledger, as it is printed. On the disk when it returns; see `keep`.
   * @returns undefined when something else was sealed under this name
   */
  keepName(person: string, record: string, name: string): NameRecord | undefined {
    const place = { record, participant: staffHolder(person), site: STAFF, version: 0 };
    const sealed = this.sealOnce(place, [['printedName', name]]);
    return sealed && { record, ...sealed };
  }

  /** @returns undefined when it is not there, or not what was sealed for the event */
  nameOf(person: string, named: NameRecord): string | undefined {
    return this.openNamed(staffHolder(person), { ...named, version: 0 })?.printedName;
  }

  /**
   * In which arm of the study somebody is, with his own key. On the disk when it returns; see `keep`.
   * @returns undefined when something else was sealed under this name
   */
  keepArm(place: Omit<RecordPlace, 'version'>, arm: string): SealedAllocation | undefined {
    const sealed = this.sealOnce({ ...place, version: 0 }, [['arm', arm.padEnd(ARM_LENGTH)]]);
    return sealed && { record: place.record, ...sealed };
  }

  /** @returns undefined when it is not there, or not what was sealed for the event */
  armOf(participant: string, named: SealedAllocation): string | undefined {
    return this.openNamed(participant, { ...named, version: 0 })?.arm?.trimEnd();
  }

  /** How many of those who work with the ledger have a name here that does not open. */
  unreadableStaff(): number {
    return this.records.participants().filter(each => isStaff(each) && !this.isWhole(each)).length;
  }

  private sealOnce(place: RecordPlace, values: Values): Commitments | undefined {
    const { record, participant, version } = place;
    const secret = this.secretOf(participant) ?? this.newSecretOf(participant);
    const before = this.records.read(record);
    const isSealed = before?.version === version;
    if (before !== undefined && before.participant !== participant) return undefined;
    if (isSealed && !this.says(before, values)) return undefined;
    const fields = isSealed ? before.fields : this.put(place, values, secret);
    this.changes += 1;
    return {
      keyCommitment: this.commitmentOf(participant, secret),
      sealedSha256: sha256OfSealed({ fields }),
    };
  }

  /** What a scanner read from a wristband, as long as the participant may be known. */
  keepScan(
    { participant, site }: Omit<RecordPlace, 'record' | 'version'>,
    hmac: string,
    raw: string,
  ): void {
    const record = scanRecordOf(hmac);
    if (this.records.read(record) !== undefined) return;
    const secret = this.secretOf(participant) ?? this.newSecretOf(participant);
    this.put({ record, participant, site, version: 0 }, [['wristband', raw]], secret);
  }

  /** @returns what was read from each of these wristbands, as far as it was kept */
  scansOf(participant: string, hmacs: readonly string[]): readonly string[] {
    return hmacs.flatMap(hmac => {
      const sealed = this.records.read(scanRecordOf(hmac));
      const isOwn = sealed?.participant === participant;
      return (isOwn ? this.opened(sealed, undefined)?.wristband : undefined) ?? [];
    });
  }

  /** On which number somebody on call is woken. The last one counts; nothing in the log names it. */
  keepTelephone(person: string, telephone: string): void {
    const holder = staffHolder(person);
    const secret = this.secretOf(holder) ?? this.newSecretOf(holder);
    const record = `telephone-${holder}`;
    this.put(
      { record, participant: holder, site: STAFF, version: 0 },
      [['telephone', telephone]],
      secret,
    );
  }

  /** @returns undefined when none was given, or it does not open */
  telephoneOf(person: string): string | undefined {
    const sealed = this.records.read(`telephone-${staffHolder(person)}`);
    return (sealed && this.opened(sealed, undefined))?.telephone;
  }

  /** Who had a courier's pass. Nobody takes part in anything by that: no event names the record, and its name says until when it is kept. */
  keepCourier(holder: string, record: string, { name, telephone }: CourierContact): void {
    const secret = this.secretOf(holder) ?? this.newSecretOf(holder);
    const place = { record, participant: holder, site: COURIERS, version: 0 };
    this.put(
      place,
      [
        ['courier', name],
        ['telephone', telephone],
      ],
      secret,
    );
  }

  /** @returns undefined when nothing was kept, or not any more */
  courierOf(record: string): CourierContact | undefined {
    const sealed = this.records.read(record);
    const { courier: name, telephone } = (sealed && this.opened(sealed, undefined)) ?? {};
    return name === undefined || telephone === undefined ? undefined : { name, telephone };
  }

  /** Those who had a pass: the key of each, and the names of what is kept of him. */
  *couriers(): Generator<{ readonly holder: string; readonly record: string }> {
    for (const { participant, record, site } of this.records.all())
      if (site === COURIERS) yield { holder: participant, record };
  }

  private put(place: RecordPlace, values: Values, secret: Uint8Array): SealedRecord['fields'] {
    const sealing = derived(secret, 'sealing');
    const fields = values.map(([field, value]) => ({
      field,
      sealed: seal(sealing, this.fieldPlace(place, field), Buffer.from(value, 'utf8')),
    }));
    this.records.put({ ...place, fields });
    return fields;
  }

  private says(sealed: SealedRecord, values: Values): boolean {
    const known = this.opened(sealed, undefined);
    const isSame = values.every(([field, value]) => known?.[field] === value);
    return isSame && sealed.fields.length === values.length;
  }

  /**
   * Opens what an event names, and nothing that is not exactly that.
   * @returns undefined when it is not there, or not what was sealed
   */
  open(participant: string, named: IdentityRecord): Particulars | undefined {
    return this.openNamed(participant, named) as Particulars | undefined;
  }

  private openNamed(
    holder: string,
    { record, version, keyCommitment, sealedSha256 }: Omit<IdentityRecord, 'fields'>,
  ): Opened | undefined {
    const sealed = this.records.read(record);
    const isNamed =
      sealed?.participant === holder &&
      sealed.version === version &&
      sha256OfSealed(sealed) === sealedSha256;
    return isNamed ? this.opened(sealed, keyCommitment) : undefined;
  }

  /** Everything that was ever sealed of the people of one site: which of it counts, the log says. */
  *everythingAt(site: string): Generator<{ participant: string; particulars: Particulars }> {
    for (const sealed of this.records.at(site)) {
      const particulars = this.opened(sealed, undefined);
      if (particulars !== undefined)
        yield { participant: sealed.participant, particulars: particulars as Particulars };
    }
  }

  private opened(sealed: SealedRecord, committed: string | undefined): Opened | undefined {
    const { participant, fields } = sealed;
    try {
      const secret = this.secretOf(participant);
      if (secret === undefined) return undefined;
      if (committed !== undefined && this.commitmentOf(participant, secret) !== committed)
        return undefined;
      const sealing = derived(secret, 'sealing');
      const values: { [F in SealedField]?: string } = {};
      for (const { field, sealed: bytes } of fields)
        values[field] = open(sealing, this.fieldPlace(sealed, field), bytes).toString('utf8');
      return values;
    } catch {
      // Damaged, or another's: told as what it is, something that cannot be read.
      return undefined;
    }
  }

  /** Of a record that was refused. The key stays, whatever else is here: rows that were lost may be put back (H44). */
  takeBack(record: string): void {
    this.records.remove(record);
    this.changes += 1;
  }

  /** The key first: what is left of the rows opens with nothing. */
  erase(participant: string): void {
    this.shelf.destroy(participant);
    this.records.removeAllOf(participant);
    this.changes += 1;
  }

  /** It was made just now: whatever the log names is not in it. */
  get isNew(): boolean {
    return this.records.isNew;
  }

  /** Whoever has a key or a row here, or had one once, and does not work with the ledger. */
  participants(): readonly string[] {
    const known = [...this.shelf.participants(), ...this.records.participants()];
    const everybody = new Set([...known, ...this.shelf.destroyed()]);
    return [...everybody].filter(each => !isStaff(each));
  }

  /** How many people there are, whoever they are, and of how many anything cannot be opened. */
  count(): { readonly people: number; readonly unreadable: number } {
    const people = this.records.participants();
    return {
      people: people.length,
      unreadable: people.filter(each => !this.isWhole(each)).length,
    };
  }

  private isWhole(holder: string): boolean {
    return this.records
      .ofParticipant(holder)
      .every(sealed => this.opened(sealed, undefined) !== undefined);
  }

  recordsOf(participant: string): readonly string[] {
    return this.records.ofParticipant(participant).map(({ record }) => record);
  }

  holdsAnythingOf(participant: string): boolean {
    return this.recordsOf(participant).length > 0 || this.shelf.isAnywhere(participant);
  }

  wasDestroyed(participant: string): boolean {
    return this.shelf.destroyed().has(participant);
  }

  close(): void {
    this.records.close();
  }

  private secretOf(participant: string): Buffer | undefined {
    const wrapped = this.shelf.wrapped(participant);
    return wrapped && this.key.unwrap(participant, wrapped);
  }

  private newSecretOf(participant: string): Buffer {
    const secret = newSecret();
    this.shelf.put(participant, this.key.wrap(participant, secret));
    return secret;
  }

  private commitmentOf(participant: string, secret: Uint8Array): string {
    return commitment(secret, [this.key.ledgerId, participant, this.key.id]);
  }

  private fieldPlace(place: Omit<RecordPlace, 'site'>, field: string): readonly string[] {
    const { participant, record, version } = place;
    return [this.key.ledgerId, participant, field, String(version), record];
  }
}
