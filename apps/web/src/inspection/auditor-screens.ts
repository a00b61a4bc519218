import { lazy } from 'preact-iso';
import type { Screen } from '../shell/screen.js';
import { inLanguages } from '../words/in-languages.js';
import { QUESTIONS, answers } from './questions.js';

const names = inLanguages({
  en: { find: 'Find', inspection: "An inspector's first hour" },
  cs: { find: 'Hledat', inspection: 'První hodina inspektora' },
});

/** They read the record as it is stored. */
const AUDITORS = ['auditor', 'inspector', 'qa'];

/** Where somebody looks at what was: he finds it, replays it, and asks of it what inspectors ask. */
export const auditorScreens: readonly Screen[] = [
  {
    path: '/inspection',
    roles: AUDITORS,
    title: () => names().inspection,
    component: lazy(() => import('./inspection-screen.js')),
  },
  {
    path: '/find',
    roles: AUDITORS,
    title: () => names().find,
    component: lazy(() => import('../find/find-screen.js')),
  },
  ...QUESTIONS.map(name => ({
    path: `/inspection/${name}`,
    roles: AUDITORS,
    title: undefined,
    component: answers[name],
  })),
  {
    path: '/replay/:coi',
    roles: AUDITORS,
    title: undefined,
    component: lazy(() => import('../replay/replay-screen.js')),
  },
  {
    path: '/records/:stream',
    roles: AUDITORS,
    title: undefined,
    component: lazy(() => import('../record/record-screen.js')),
  },
];
