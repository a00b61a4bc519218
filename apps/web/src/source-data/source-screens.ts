import { lazy } from 'preact-iso';
import type { Screen } from '../shell/screen.js';

/** A monitor compares and asks; whoever answers is shown what he was asked. */
export const sourceScreens: readonly Screen[] = [
  {
    path: '/compare/:record',
    roles: ['monitor'],
    title: undefined,
    component: lazy(() => import('./compare-screen.js')),
  },
  {
    path: '/queries/:record',
    roles: [
      'monitor',
      'sponsor',
      'investigator',
      'administering-physician',
      'qa',
      'qp',
      'auditor',
      'inspector',
    ],
    title: undefined,
    component: lazy(() => import('./queries-screen.js')),
  },
];
