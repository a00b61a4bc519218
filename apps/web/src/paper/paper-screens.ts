import { lazy } from 'preact-iso';
import type { Screen } from '../shell/screen.js';
import { inLanguages } from '../words/in-languages.js';

const names = inLanguages({
  en: { papers: 'Enter what paper says' },
  cs: { papers: 'Zadat, co říká papír' },
});

const WRITES = ['nurse', 'administering-physician', 'investigator'] as const;

/** After a downtime. */
export const paperScreens: readonly Screen[] = [
  {
    path: '/paper',
    roles: WRITES,
    title: () => names().papers,
    component: lazy(() => import('./papers.js')),
  },
  {
    path: '/paper/:coi/:pack',
    roles: WRITES,
    title: undefined,
    component: lazy(() => import('./pack-screen.js')),
  },
];
