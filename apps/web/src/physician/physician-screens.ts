import { lazy } from 'preact-iso';
import type { Screen } from '../shell/screen.js';
import { inLanguages } from '../words/in-languages.js';

const names = inLanguages({
  en: { site: 'My site', unblinding: 'Emergency unblinding' },
  cs: { site: 'Moje pracoviště', unblinding: 'Nouzové odslepení' },
});

const TREATING = ['investigator', 'administering-physician'];

/** Where somebody works who answers for the treatment. */
export const physicianScreens: readonly Screen[] = [
  {
    path: '/physician',
    roles: ['investigator'],
    title: () => names().site,
    component: lazy(() => import('./physician-screen.js')),
  },
  {
    path: '/physician/:coi',
    roles: TREATING,
    title: undefined,
    component: lazy(() => import('./therapy-screen.js')),
  },
  {
    path: '/participants/:participant',
    roles: ['investigator', 'qa', 'sponsor'],
    title: undefined,
    component: lazy(() => import('./participant-screen.js')),
  },
  {
    path: '/unblinding',
    roles: TREATING,
    title: () => names().unblinding,
    component: lazy(() => import('../unblinding/unblinding-screen.js')),
  },
];
