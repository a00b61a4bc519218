import { lazy } from 'preact-iso';
import type { Screen } from '../shell/screen.js';
import { inLanguages } from '../words/in-languages.js';

const names = inLanguages({
  en: { vault: 'Vault', quarantine: 'Quarantine' },
  cs: { vault: 'Sklad', quarantine: 'Karanténa' },
});

const KEEPS = ['storage-keeper'];
const OF_THE_HOUSE = ['storage-keeper', 'operator', 'qc-analyst'];

/** Where a storage keeper works, and what everybody of the house may have to do there at night. */
export const storageScreens: readonly Screen[] = [
  {
    path: '/storage',
    roles: KEEPS,
    title: () => names().vault,
    component: lazy(() => import('./vault.js')),
  },
  {
    path: '/storage/place/:placing',
    roles: KEEPS,
    title: undefined,
    component: lazy(() => import('./place-screen.js')),
  },
  {
    path: '/storage/therapies/:coi',
    roles: KEEPS,
    title: undefined,
    component: lazy(() => import('./stored-therapy.js')),
  },
  {
    path: '/storage/boxes/:box',
    roles: ['storage-keeper', 'operator'],
    title: undefined,
    component: lazy(() => import('./box-screen.js')),
  },
  {
    path: '/storage/boxes/:box/audit',
    roles: KEEPS,
    title: undefined,
    component: lazy(() => import('./audit-screen.js')),
  },
  {
    path: '/storage/boxes/:box/card',
    roles: ['storage-keeper', 'operator'],
    title: undefined,
    component: lazy(() => import('./box-card.js')),
  },
  {
    path: '/storage/tanks/:tank',
    roles: ['storage-keeper', 'operator'],
    title: undefined,
    component: lazy(() => import('./tank-screen.js')),
  },
  {
    path: '/storage/materials',
    roles: OF_THE_HOUSE,
    title: () => names().quarantine,
    component: lazy(() => import('./materials-screen.js')),
  },
  {
    path: '/storage/materials/:material',
    roles: OF_THE_HOUSE,
    title: undefined,
    component: lazy(() => import('./material-screen.js')),
  },
];
