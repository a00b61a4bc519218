import { lazy } from 'preact-iso';
import type { Screen } from '../shell/screen.js';
import { ANSWERING } from './answering.js';

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
    roles: [...ANSWERING, 'monitor', 'sponsor', 'auditor', 'inspector'],
    title: undefined,
    component: lazy(() => import('./queries-screen.js')),
  },
];
