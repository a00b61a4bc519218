import { type Instant, type NameSince, nobody } from '@selfsame/custody';
import type { Answer } from '../commands/answer.js';
import type { StreamLoader } from '../commands/loaded-stream.js';
import { Refusal } from '../commands/refusal.js';
import { StreamKinds } from '../commands/stream-kind.js';
import { IdentityVault } from './identity-vault.js';
import { NamingDesk } from './naming-desk.js';
import { openVault, vaultInMemory } from './open-vault.js';
import type { SealedVault } from './sealed-vault.js';
import { StaffNames } from './staff-names.js';

const NOW = 1_000 as Instant;
const ANSWER: Answer = { commandId: 'c', stream: 's', revision: 0, events: [], repeated: false };

/** What the log says of somebody's name, and what the vault makes of it. */
describe('the name of a member of staff', () => {
  let sealed: SealedVault;
  let names: StaffNames;
  let desk: NamingDesk;
  /** By the stream of each. */
  let told: Record<string, readonly NameSince[]> = {};
  const loader = {
    load: (_kind: unknown, stream: string) =>
      told[stream] === undefined
        ? Promise.reject(new Error('damaged'))
        : Promise.resolve({ state: { ...nobody, names: told[stream] } }),
  } as unknown as StreamLoader;

  beforeEach(() => {
    sealed = openVault(vaultInMemory(), 'ledger');
    const kinds = new StreamKinds();
    const vault = new IdentityVault({ loader, kinds, sealed });
    names = new StaffNames({ loader, kinds, vault });
    desk = new NamingDesk(vault, names);
    told = {};
  });
  afterEach(() => sealed.close());

  const naming = (name: string, commandId = 'c') => ({ person: 'S-1', commandId, name });
  const given = (name: string, commandId?: string): Promise<Answer> =>
    desk.name(naming(name, commandId), seal => {
      const since = [...(told['person-S-1'] ?? []), { ...seal(), since: NOW }];
      told = { ...told, 'person-S-1': since };
      return Promise.resolve(ANSWER);
    });
  const refused = (name: string, isSealed: boolean): Promise<Answer> =>
    desk.name(naming(name), seal => {
      if (isSealed) seal();
      return Promise.reject(new Refusal('ALREADY_DONE', {}, false));
    });

  it('is what was sealed for the event', async () => {
    await given('Jana Malá');
    expect(await names.nameOf('S-1', NOW)).toBe('Jana Malá');
    expect(JSON.stringify(told)).not.toContain('Jana');
  });

  it('is taken back with a refusal when it was sealed for that, and never otherwise', async () => {
    await expect(refused('Jana Malá', true)).rejects.toThrow(Refusal);
    await given('Jana Nováková');
    // Whoever knows the id of a command that was accepted must not be able to make its name disappear.
    await expect(refused('Jana Nováková', false)).rejects.toThrow(Refusal);
    expect(await names.nameOf('S-1', NOW)).toBe('Jana Nováková');
  });

  it('H41: is no other that somebody with every key has put in its place', async () => {
    await given('Jana Malá');
    const [first] = told['person-S-1'] ?? [];
    const record = first?.record ?? '';
    sealed.takeBack(record);
    sealed.keepName('S-1', record, 'Somebody Else');
    expect(await names.nameOf('S-1', NOW)).toBeNull();
  });

  it("is nobody else's, whose event names it", async () => {
    await given('Jana Malá');
    told = { ...told, 'person-S-2': told['person-S-1'] ?? [] };
    expect(await names.nameOf('S-2', NOW)).toBeNull();
  });

  it('is null where it is lost, where nobody was named, and where the account cannot be read', async () => {
    await given('Jana Malá');
    sealed.takeBack(told['person-S-1']?.[0]?.record ?? '');
    told = { ...told, 'person-S-2': [] };
    const recordedAt = new Date(NOW).toISOString();
    const rows = ['S-1', 'S-2', 'S-3'].map(person => ({ person, recordedAt }));
    expect(await names.beside(rows)).toEqual(rows.map(row => ({ ...row, name: null })));
  });

  it('is opened once: its record never changes', async () => {
    await given('Jana Malá');
    const [first] = told['person-S-1'] ?? [];
    expect(await names.nameOf('S-1', NOW)).toBe('Jana Malá');
    sealed.takeBack(first?.record ?? '');
    expect(await names.nameOf('S-1', NOW)).toBe('Jana Malá');
  });
});
