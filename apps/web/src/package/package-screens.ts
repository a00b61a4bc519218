import { lazy } from 'preact-iso';
import type { Screen } from '../shell/screen.js';
import { inLanguages } from '../words/in-languages.js';

const names = inLanguages({
  en: { packages: 'Packages' },
  cs: { packages: 'Zásilky' },
});

/** Whoever takes packages over and gives them away, and does not drive. */
const OF_A_HOUSE = [
  'nurse',
  'administering-physician',
  'collecting-physician',
  'operator',
  'storage-keeper',
  'qc-analyst',
] as const;

export const packageScreens: readonly Screen[] = [
  {
    path: '/packages',
    roles: OF_A_HOUSE,
    title: () => names().packages,
    component: lazy(() => import('./parcels-screen.js')),
  },
  {
    path: '/packages/:coi/:sscc',
    roles: OF_A_HOUSE,
    title: undefined,
    component: lazy(() => import('./parcel-screen.js')),
  },
  {
    path: '/packages/:coi/:sscc/passes',
    roles: OF_A_HOUSE,
    title: undefined,
    component: lazy(() => import('../courier-pass/passes-screen.js')),
  },
];
