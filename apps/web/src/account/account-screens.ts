import { lazy } from 'preact-iso';
import type { Screen } from '../shell/screen.js';
import { inLanguages } from '../words/in-languages.js';

const names = inLanguages({
  en: { account: 'My sign-in' },
  cs: { account: 'Moje přihlášení' },
});

/** Everybody with an account has one of his own. */
const EVERYBODY = [
  'investigator',
  'collecting-physician',
  'courier',
  'operator',
  'storage-keeper',
  'qc-analyst',
  'qa',
  'qp',
  'nurse',
  'administering-physician',
  'unblinded-pharmacist',
  'sponsor',
  'monitor',
  'auditor',
  'inspector',
  'administrator',
] as const;

export const accountScreens: readonly Screen[] = [
  {
    path: '/account',
    roles: EVERYBODY,
    title: () => names().account,
    component: lazy(() => import('./account-screen.js')),
  },
];
