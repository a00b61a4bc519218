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

const InspectionScreen = lazy(() => import('./inspection-screen.js'));

const firstHourOf = (...roles: readonly string[]): Screen => ({
  path: '/inspection',
  roles,
  title: () => names().inspection,
  component: InspectionScreen,
});

/** Where somebody looks at what was: he finds it, replays it, and asks of it what inspectors ask. An inspector begins with that. */
export const auditorScreens: readonly Screen[] = [
  firstHourOf('inspector'),
  {
    path: '/find',
    roles: AUDITORS,
    title: () => names().find,
    component: lazy(() => import('../find/find-screen.js')),
  },
  firstHourOf('auditor', 'qa'),
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
