import type { IdentityRecord } from '@selfsame/custody';
import { KeysInMemory } from './key-shelf.js';
import type { Particulars } from './particulars.js';
import { type SealedRecord, SealedRecords } from './sealed-records.js';
import { type RecordPlace, SealedVault } from './sealed-vault.js';
import { newSecret } from './sealing.js';
import { VaultKey } from './vault-key.js';

const JANA: Particulars = {
  givenName: 'Jana',
  familyName: 'Canarysová',
  dateOfBirth: '1961-04-30',
  hospitalNumber: '1',
};
const PETR: Particulars = { ...JANA, givenName: 'Petr', familyName: 'Canarys' };
const jana = { record: 'r-1', participant: 'p-1', site: 'motol', version: 1 };
const petr = { record: 'r-2', participant: 'p-2', site: 'motol', version: 1 };

describe('a vault', () => {
  let shelf: KeysInMemory;
  let records: SealedRecords;
  let vault: SealedVault;

  beforeEach(() => {
    const key = new VaultKey('ledger', newSecret());
    shelf = new KeysInMemory();
    records = new SealedRecords(':memory:', 'ledger', key.id);
    vault = new SealedVault(key, shelf, records);
  });
  afterEach(() => vault.close());

  const rowsOf = (record: string): SealedRecord => {
    const found = records.read(record);
    if (found === undefined) throw new Error(`There is no ${record}`);
    return found;
  };

  const kept = (place: RecordPlace, particulars: Particulars): IdentityRecord => {
    const named = vault.keep(place, particulars);
    if (named === undefined) throw new Error('Something else is there');
    return named;
  };

  it('opens what an event names', () => {
    const named = kept(jana, JANA);
    expect(vault.open('p-1', named)).toEqual(JANA);
    expect(named.fields).toEqual(['givenName', 'familyName', 'dateOfBirth', 'hospitalNumber']);
    expect(JSON.stringify(named)).not.toContain('anarys');
  });

  it("H28: opens nobody else's rows, whoever put them there", () => {
    const named = kept(jana, JANA);
    vault.keep(petr, PETR);
    records.put({ ...rowsOf('r-1'), fields: rowsOf('r-2').fields });
    expect(vault.open('p-1', named)).toBeUndefined();
    records.put({ ...rowsOf('r-2'), record: 'r-1' });
    expect(vault.open('p-1', named)).toBeUndefined();
  });

  it('H28: opens no older version in the place of a newer one', () => {
    vault.keep(jana, JANA);
    const named = kept({ ...jana, record: 'r-3', version: 2 }, PETR);
    records.put({ ...rowsOf('r-1'), record: 'r-3', version: 2 });
    expect(vault.open('p-1', named)).toBeUndefined();
  });

  it('H28: opens nothing with a key to which the log does not hold it', () => {
    const named = kept(jana, JANA);
    expect(vault.open('p-1', { ...named, keyCommitment: '00' })).toBeUndefined();
    expect(vault.open('p-1', { ...named, sealedSha256: '00' })).toBeUndefined();
  });

  it('keeps a key for each participant, and one for all his versions', () => {
    vault.keep(jana, JANA);
    const before = shelf.wrapped('p-1');
    vault.keep({ ...jana, record: 'r-3', version: 2 }, JANA);
    vault.keep(petr, PETR);
    expect(shelf.wrapped('p-1')).toEqual(before);
    expect(shelf.participants()).toEqual(['p-1', 'p-2']);
  });

  it('H44: opens nothing of whoever was erased, keeps no row of him, and never has a key of him again', () => {
    const named = kept(jana, JANA);
    const rows = rowsOf('r-1');
    vault.erase('p-1');
    expect(records.participants()).toEqual([]);
    records.put(rows);
    expect(vault.open('p-1', named)).toBeUndefined();
    expect([...vault.everythingAt('motol')]).toEqual([]);
    expect(() => vault.keep(jana, JANA)).toThrow('destroyed');
  });

  it('H44: keeps what was sealed for an event that may still come, and nothing else under its name', () => {
    const named = kept(jana, JANA);
    expect(vault.keep(jana, JANA)).toEqual(named);
    expect(vault.keep(jana, PETR)).toBeUndefined();
    expect(vault.open('p-1', named)).toEqual(JANA);
  });

  it('keeps what a scanner read, apart from who somebody is', () => {
    vault.keepScan(jana, 'hmac', 'raw\u001dscan');
    vault.keepScan(petr, 'hmac', 'of somebody else');
    expect(vault.scansOf('p-1', ['hmac', 'never-bound'])).toEqual(['raw\u001dscan']);
    expect(vault.scansOf('p-2', ['hmac'])).toEqual([]);
    expect([...vault.everythingAt('motol')]).toEqual([]);
    vault.erase('p-1');
    expect(vault.scansOf('p-1', ['hmac'])).toEqual([]);
  });

  it('H44: takes back what was refused, and no key: rows that were lost may be put back', () => {
    const named = kept(jana, JANA);
    const rows = rowsOf('r-1');
    records.removeAllOf('p-1');
    vault.keep({ ...jana, record: 'r-3', version: 2 }, PETR);
    vault.takeBack('r-3');
    expect(vault.recordsOf('p-1')).toEqual([]);
    records.put(rows);
    expect(vault.open('p-1', named)).toEqual(JANA);
  });

  it('keeps apart from participants what those are called who sign, each under a key of his own', () => {
    vault.keep(jana, JANA);
    const named = vault.keepName('S-1', 'n-1', 'Petr Hruška');
    expect(named && vault.nameOf('S-1', named)).toBe('Petr Hruška');
    expect(shelf.participants()).toHaveLength(2);
    expect(vault.participants()).toEqual(['p-1']);
    expect([...vault.everythingAt('motol')]).toEqual([{ participant: 'p-1', particulars: JANA }]);
    expect(vault.count()).toEqual({ people: 2, unreadable: 0 });
    vault.erase('p-1');
    expect(named && vault.nameOf('S-1', named)).toBe('Petr Hruška');
  });

  it('H40: seals every arm as long as any other, and opens it for the event that names it', () => {
    const place = { participant: 'p-1', site: 'motol' };
    const short = vault.keepArm({ record: 'a-1', ...place }, 'A');
    const long = vault.keepArm({ record: 'a-2', ...place }, 'placebo-of-the-vehicle');
    if (short === undefined || long === undefined) throw new Error('Something else is there');
    expect(vault.armOf('p-1', short)).toBe('A');
    expect(vault.armOf('p-1', long)).toBe('placebo-of-the-vehicle');
    expect(vault.armOf('p-1', { ...short, record: 'a-2' })).toBeUndefined();
    const bytesOf = (record: string) => rowsOf(record).fields.map(({ sealed }) => sealed.length);
    expect(bytesOf('a-1')).toEqual(bytesOf('a-2'));
    vault.erase('p-1');
    expect(vault.armOf('p-1', long)).toBeUndefined();
  });

  it('tells everything that was sealed at one site', () => {
    vault.keep(jana, PETR);
    vault.keep({ ...jana, record: 'r-3', version: 2 }, JANA);
    vault.keep({ ...petr, site: 'brno' }, PETR);
    expect([...vault.everythingAt('motol')]).toEqual([
      { participant: 'p-1', particulars: PETR },
      { participant: 'p-1', particulars: JANA },
    ]);
  });
});
