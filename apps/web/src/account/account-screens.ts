import { lazy } from 'preact-iso';
import type { Screen } from '../shell/screen.js';
import { inLanguages } from '../words/in-languages.js';

const names = inLanguages({
  en: { account: 'My sign-in' },
  cs: { account: 'Moje přihlášení' },
});

/** Everybody with an account has one of his own. */
export const accountScreens: readonly Screen[] = [
  {
    path: '/account',
    roles: 'everybody',
    title: () => names().account,
    component: lazy(() => import('./account-screen.js')),
  },
];
