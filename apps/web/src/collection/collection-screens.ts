import { lazy } from 'preact-iso';
import type { Screen } from '../shell/screen.js';
import { inLanguages } from '../words/in-languages.js';

const names = inLanguages({
  en: { collections: 'Collections' },
  cs: { collections: 'Odběry' },
});

const AT_THE_BED = ['collecting-physician', 'nurse'];

/** Where cells are collected. */
export const collectionScreens: readonly Screen[] = [
  {
    path: '/collection',
    roles: AT_THE_BED,
    title: () => names().collections,
    component: lazy(() => import('./collections.js')),
  },
  {
    path: '/collection/:coi',
    roles: AT_THE_BED,
    title: undefined,
    component: lazy(() => import('./collection-screen.js')),
  },
];
