import { lazy } from 'preact-iso';
import type { Screen } from '../shell/screen.js';
import { inLanguages } from '../words/in-languages.js';

const names = inLanguages({ en: { study: 'Study' }, cs: { study: 'Studie' } });

const OUTSIDE = ['monitor', 'sponsor'];

/** Where somebody looks at the study who works at none of its sites. */
export const monitorScreens: readonly Screen[] = [
  {
    path: '/monitor',
    roles: OUTSIDE,
    title: () => names().study,
    component: lazy(() => import('./monitor-screen.js')),
  },
  {
    path: '/monitor/:coi',
    roles: OUTSIDE,
    title: undefined,
    component: lazy(() => import('./monitor-therapy-screen.js')),
  },
  {
    path: '/accountability/:participant',
    roles: [...OUTSIDE, 'investigator', 'qa', 'auditor'],
    title: undefined,
    component: lazy(() => import('../accountability/accountability-screen.js')),
  },
];
