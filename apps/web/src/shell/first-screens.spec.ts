import type { components } from '../api/ledger.js';

type Role = components['schemas']['OwnAccountDto']['roles'][number];

/** What each role is there for, and not what it may do as well. */
const FIRST: Readonly<Partial<Record<Role, string>>> = {
  investigator: '/physician',
  'collecting-physician': '/collection',
  courier: '/run',
  operator: '/clean-room',
  'storage-keeper': '/storage',
  'qc-analyst': '/laboratory',
  qa: '/desk',
  qp: '/desk',
  nurse: '/bedside',
  'administering-physician': '/bedside',
  'unblinded-pharmacist': '/arms',
  sponsor: '/monitor',
  monitor: '/monitor',
  auditor: '/find',
  inspector: '/inspection',
  administrator: '/people',
};

/** The first that a menu offers is where somebody begins. */
describe('where somebody begins', () => {
  it('is where his work is, for every role', async () => {
    // A browser's, where nobody has chosen a language yet.
    Object.defineProperty(globalThis, 'localStorage', { value: { getItem: () => null } });
    Object.defineProperty(globalThis, 'document', { value: { documentElement: {} } });
    const { screensFor } = await import('./screens.js');
    const first = Object.keys(FIRST).map(role => [
      role,
      screensFor(new Set([role])).find(({ title }) => title !== undefined)?.path,
    ]);
    expect(Object.fromEntries(first)).toEqual(FIRST);
  });
});
