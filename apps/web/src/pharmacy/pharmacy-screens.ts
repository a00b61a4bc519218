import { lazy } from 'preact-iso';
import type { Screen } from '../shell/screen.js';
import { inLanguages } from '../words/in-languages.js';

const names = inLanguages({ en: { arms: 'Sealed arms' }, cs: { arms: 'Zapečetěná ramena' } });

/** Where the arms of a blinded study are sealed and read. */
export const pharmacyScreens: readonly Screen[] = [
  {
    path: '/arms',
    roles: ['unblinded-pharmacist'],
    title: () => names().arms,
    component: lazy(() => import('./arms-screen.js')),
  },
];
