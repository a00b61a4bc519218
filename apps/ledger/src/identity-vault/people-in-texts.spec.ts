import { openVault, vaultInMemory } from './open-vault.js';
import { PeopleInTexts } from './people-in-texts.js';
import type { SealedVault } from './sealed-vault.js';

const JAN = {
  givenName: 'Jan Karel',
  familyName: 'van der Bergová-Malá',
  dateOfBirth: '1958-12-03',
  hospitalNumber: '7',
};

describe('a text in which somebody of the vault could stand', () => {
  let sealed: SealedVault;
  let people: PeopleInTexts;

  beforeEach(() => {
    sealed = openVault(vaultInMemory(), 'ledger');
    people = new PeopleInTexts(sealed);
  });
  afterEach(() => sealed.close());

  const keep = (participant: string, change: Partial<typeof JAN> = {}) =>
    sealed.keep(
      { record: participant, participant, site: 'motol', version: 1 },
      { ...JAN, ...change },
    );
  const names = (text: string, site = 'motol') => people.namesSomebodyAt(site, text);

  it('is told by any name of the family beside any given one, and by no article', async () => {
    keep('p');
    expect(await names('saw Karel Bergova')).toBe(true);
    expect(await names('MALÁ JAN')).toBe(true);
    expect(await names('Jan J. Malá')).toBe(true);
    expect(await names('Jan van der')).toBe(false);
    keep('q', { familyName: 'Ek' });
    expect(await names('Jan Ek')).toBe(true);
    expect(await names('jan, and much later the Malá unit')).toBe(false);
  });

  it('is no number that is too short to be of one person, and no value that stands alone', async () => {
    keep('p');
    keep('q', { hospitalNumber: '20260312' });
    expect(await names('7 ml were left')).toBe(false);
    expect(await names('20260312')).toBe(false);
    expect(await names('number 2026 0312')).toBe(true);
  });

  it('is a birthday in whatever order it is written', async () => {
    keep('p');
    for (const text of ['3.12.1958', '12/3/1958', 'on 1958 12 03', 'x19581203x', '03-12-1958'])
      expect([text, await names(text)]).toEqual([text, true]);
    expect(await names('3.12.1959')).toBe(false);
  });

  it('knows the next text when somebody was recorded, and nobody who was erased', async () => {
    expect(await names('Jan Malá')).toBe(false);
    keep('p');
    expect(await names('Jan Malá')).toBe(true);
    sealed.erase('p');
    expect(await names('Jan Malá')).toBe(false);
  });

  it('is looked for at the own site, and nowhere without a vault', async () => {
    keep('p');
    expect(await names('Jan Malá', 'brno')).toBe(false);
    expect(await new PeopleInTexts(undefined).namesSomebodyAt('motol', 'Jan Malá')).toBe(false);
  });

  it('is heard while the vault cannot be read', async () => {
    keep('p');
    sealed.close();
    expect(await names('Jan Malá')).toBe(false);
  });
});
