import { lazy } from 'preact-iso';
import type { Screen } from '../shell/screen.js';
import { inLanguages } from '../words/in-languages.js';

const names = inLanguages({
  en: { laboratory: 'Laboratory' },
  cs: { laboratory: 'Laboratoř' },
});

/** Where an analyst works. */
export const laboratoryScreens: readonly Screen[] = [
  {
    path: '/laboratory',
    roles: ['qc-analyst'],
    title: () => names().laboratory,
    component: lazy(() => import('./laboratory.js')),
  },
  {
    path: '/laboratory/:coi/:sample/:test',
    roles: ['qc-analyst'],
    title: undefined,
    component: lazy(() => import('./test-screen.js')),
  },
];
