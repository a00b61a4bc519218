import { closeSync, existsSync, fsyncSync, openSync } from 'node:fs';
import type { IdentityField } from '@selfsame/custody';
import { sha256Hex } from '@selfsame/evidence';
import Database from 'better-sqlite3';
import { SettingsFault } from '../settings.js';

/**
 * Beside who somebody is: what a scanner read from his wristband, of which the log knows a keyed hash only; who had a pass; and what those
 * who sign are called; and in which arm of a blinded study somebody is.
 */
export type SealedField =
  IdentityField | 'arm' | 'wristband' | 'courier' | 'telephone' | 'printedName';

/** One version of what is kept of somebody, as it lies on the disk. */
export interface SealedRecord {
  readonly record: string;
  readonly participant: string;
  readonly site: string;
  /** From 1 on; 0 for what has none: a scan, a contact, a printed name. */
  readonly version: number;
  readonly fields: readonly { readonly field: SealedField; readonly sealed: Uint8Array }[];
}

interface Row {
  readonly record: string;
  readonly participant: string;
  readonly site: string;
  readonly version: number;
  readonly field: SealedField;
  readonly sealed: Buffer;
}

const TABLES = `
  CREATE TABLE IF NOT EXISTS vault (ledger TEXT NOT NULL, vault_key TEXT NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS sealed (
    record TEXT NOT NULL,
    participant TEXT NOT NULL,
    site TEXT NOT NULL,
    version INTEGER NOT NULL,
    field TEXT NOT NULL,
    sealed BLOB NOT NULL,
    PRIMARY KEY (record, field)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS sealed_of ON sealed (participant);`;

/** What the log says of a record: over every sealed byte of it. */
export const sha256OfSealed = ({ fields }: Pick<SealedRecord, 'fields'>): string =>
  sha256Hex(
    Buffer.concat(
      fields
        .toSorted((one, other) => (one.field < other.field ? -1 : 1))
        .flatMap(({ field, sealed }) => [Buffer.from(`${field} ${sealed.length}\n`), sealed]),
    ),
  );

/**
 * The vault's own file: sealed bytes, and no word in the clear. A rollback journal and no write-ahead log, pages overwritten when rows
 * go, and every commit on the disk before it is answered: nothing is left over of what was deleted.
 */
export class SealedRecords {
  /** There was no file before: nothing can be in it. */
  readonly isNew: boolean;
  private readonly database: Database.Database;

  /** @throws SettingsFault when it is of another ledger, or was kept with another key */
  constructor(file: string, ledgerId: string, vaultKey: string, { readonly = false } = {}) {
    this.isNew = !existsSync(file);
    if (this.isNew && !readonly && file !== ':memory:') closeSync(openSync(file, 'wx', 0o600));
    this.database = new Database(file, { readonly, fileMustExist: true });
    if (!readonly) this.prepare();
    this.checkOrigin(file, ledgerId, vaultKey);
  }

  private prepare(): void {
    for (const pragma of [
      'journal_mode = DELETE',
      'secure_delete = ON',
      'synchronous = EXTRA',
      'temp_store = MEMORY',
    ])
      this.database.pragma(pragma);
    this.database.exec(TABLES);
  }

  private checkOrigin(file: string, ledgerId: string, vaultKey: string): void {
    const origin = this.database.prepare('SELECT ledger, vault_key FROM vault').get() as
      { ledger: string; vault_key: string } | undefined;
    if (origin === undefined)
      this.database.prepare('INSERT INTO vault VALUES (?, ?)').run(ledgerId, vaultKey);
    else if (origin.ledger !== ledgerId)
      throw this.refused(`${file} is the identity vault of another ledger.`);
    else if (origin.vault_key !== vaultKey)
      throw this.refused(
        `${file} was kept with another vault key than the one that is there. Put back the keys that belong to it.`,
      );
  }

  private refused(words: string): SettingsFault {
    this.database.close();
    return new SettingsFault(words);
  }

  /** In place of whatever was sealed under the same name. On the disk when it returns. */
  put({ record, participant, site, version, fields }: SealedRecord): void {
    this.database.transaction(() => {
      this.remove(record);
      const insert = this.database.prepare('INSERT INTO sealed VALUES (?, ?, ?, ?, ?, ?)');
      for (const { field, sealed } of fields)
        insert.run(record, participant, site, version, field, Buffer.from(sealed));
    })();
  }

  remove(record: string): void {
    this.database.prepare('DELETE FROM sealed WHERE record = ?').run(record);
  }

  removeAllOf(participant: string): void {
    this.database.prepare('DELETE FROM sealed WHERE participant = ?').run(participant);
  }

  read(record: string): SealedRecord | undefined {
    return this.selected('record = ?', record)[0];
  }

  ofParticipant(participant: string): readonly SealedRecord[] {
    return this.selected('participant = ?', participant);
  }

  /** Every version of everybody who takes part there. */
  at(site: string): readonly SealedRecord[] {
    return this.selected('site = ? AND version > 0', site);
  }

  all(): readonly SealedRecord[] {
    return this.selected('record > ?', '');
  }

  participants(): readonly string[] {
    return this.database
      .prepare('SELECT DISTINCT participant FROM sealed')
      .pluck()
      .all() as string[];
  }

  private selected(where: string, value: string): readonly SealedRecord[] {
    const rows = this.database
      .prepare(`SELECT * FROM sealed WHERE ${where} ORDER BY participant, version, record, field`)
      .all(value) as Row[];
    const records = Map.groupBy(rows, ({ record }) => record);
    return [...records.values()].flatMap(each => {
      const [first] = each;
      if (first === undefined) return [];
      const { record, participant, site, version } = first;
      const fields = each.map(({ field, sealed }) => ({ field, sealed }));
      return [{ record, participant, site, version, fields }];
    });
  }

  close(): void {
    this.database.close();
  }
}

/** Of one moment, also while the ledger goes on; one file (0600), on the disk when this resolves. */
export async function copySealedRecords(from: string, to: string): Promise<void> {
  const source = new Database(from, { readonly: true, fileMustExist: true });
  try {
    closeSync(openSync(to, 'wx', 0o600));
    await source.backup(to);
  } finally {
    source.close();
  }
  const file = openSync(to, 'r+');
  fsyncSync(file);
  closeSync(file);
}
