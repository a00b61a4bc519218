import { type Participant, unknownParticipant } from '@selfsame/custody';
import type { StreamLoader } from '../commands/loaded-stream.js';
import { StreamKinds } from '../commands/stream-kind.js';
import { type Heard, IdentityVault } from './identity-vault.js';
import { openVault, vaultInMemory } from './open-vault.js';
import type { SealedVault } from './sealed-vault.js';

const JANA = {
  givenName: 'Jana Marie',
  familyName: 'Nováková',
  dateOfBirth: '1961-04-30',
  hospitalNumber: '1',
};

/** What the bedside may ask: never a name, only whether what was said is the one. */
describe('what was said at the bed', () => {
  let sealed: SealedVault;
  let state: Participant;
  let vault: IdentityVault;

  beforeEach(() => {
    sealed = openVault(vaultInMemory(), 'ledger');
    const place = { record: 'r', participant: 'p', site: 'motol', version: 1 };
    const named = sealed.keep(place, JANA);
    const records = named === undefined ? [] : [named];
    state = { ...unknownParticipant, participant: 'p', site: 'motol' };
    state = { ...state, identity: { ...state.identity, records } };
    const loader = { load: () => Promise.resolve({ state }) } as unknown as StreamLoader;
    vault = new IdentityVault({ loader, kinds: new StreamKinds(), sealed });
  });
  afterEach(() => sealed.close());

  const said = (change: Partial<Heard> = {}) => vault.compareSpoken('p', { ...JANA, ...change });
  const AGREES = { familyName: 'agrees', givenName: 'agrees', dateOfBirth: 'agrees' };

  it('agrees in any order, with and without its marks, field by field, and only as far as it was said', async () => {
    const { hospitalNumber: _unsaid, ...spoken } = JANA;
    expect(await vault.compareSpoken('p', spoken)).toEqual(AGREES);
    expect(await said({ familyName: 'JANA', givenName: 'novakova marie' })).toEqual({
      ...AGREES,
      hospitalNumber: 'agrees',
    });
    expect(await vault.compareSpoken('p', undefined)).toEqual({});
  });

  it('H28: differs by a letter, a name or a day: nothing is guessed', async () => {
    for (const familyName of ['Nováková-Malá', 'Nowakova'])
      expect(await said({ familyName })).toMatchObject({ ...AGREES, familyName: 'differs' });
    expect(await said({ givenName: 'Jana' })).toMatchObject({ ...AGREES, givenName: 'differs' });
    expect(await said({ dateOfBirth: '1961-04-03' })).toMatchObject({
      ...AGREES,
      dateOfBirth: 'differs',
    });
    expect(await said({ hospitalNumber: '2' })).toMatchObject({
      ...AGREES,
      hospitalNumber: 'differs',
    });
  });

  it('H28: is compared with nothing where nothing was recorded, or it was erased', async () => {
    state = { ...state, identity: { ...state.identity, erasedBy: 'ERASURE-1' } };
    expect(await said()).toBeUndefined();
    state = { ...unknownParticipant };
    expect(await said()).toBeUndefined();
  });

  it('H28: is never said to agree with what the vault has lost', async () => {
    sealed.erase('p');
    await expect(said()).rejects.toMatchObject({ code: 'IDENTITY_LOST' });
  });

  it('H40: is found at the site that the log says, wherever the row says it is', async () => {
    expect(await vault.search('motol', { name: 'Nováková' })).toEqual([state]);
    state = { ...state, site: 'brno' };
    expect(await vault.search('motol', { name: 'Nováková' })).toEqual([]);
  });
});
