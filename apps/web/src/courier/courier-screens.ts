import { lazy } from 'preact-iso';
import type { Screen } from '../shell/screen.js';
import { inLanguages } from '../words/in-languages.js';

const names = inLanguages({
  en: { run: 'My run', kept: 'What I did' },
  cs: { run: 'Moje jízda', kept: 'Co jsem udělal(a)' },
});

const COURIER = ['courier'];

/** A courier's phone. */
export const courierScreens: readonly Screen[] = [
  {
    path: '/run',
    roles: COURIER,
    isForPass: true,
    title: () => names().run,
    component: lazy(() => import('./run-screen.js')),
  },
  {
    path: '/run/:sscc',
    roles: COURIER,
    isForPass: true,
    title: undefined,
    component: lazy(() => import('./stop-screen.js')),
  },
  {
    path: '/run/:sscc/incident',
    roles: COURIER,
    isForPass: true,
    title: undefined,
    component: lazy(() => import('./incident-screen.js')),
  },
  {
    path: '/run/:sscc/receipt',
    roles: COURIER,
    title: undefined,
    component: lazy(() => import('./receipt-screen.js')),
  },
  {
    path: '/kept',
    roles: COURIER,
    title: () => names().kept,
    component: lazy(() => import('./kept-screen.js')),
  },
];
