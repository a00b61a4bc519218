import { lazy } from 'preact-iso';
import type { Screen } from '../shell/screen.js';
import { inLanguages } from '../words/in-languages.js';

const names = inLanguages({
  en: { desk: 'Desk', onCall: 'On call', trail: 'Audit trail', lots: 'Lots' },
  cs: { desk: 'Pult kvality', onCall: 'Pohotovost', trail: 'Audit trail', lots: 'Šarže materiálu' },
});

const QUALITY = ['qa', 'qp'];

/** Where QA and the QP work. */
export const deskScreens: readonly Screen[] = [
  {
    path: '/desk',
    roles: QUALITY,
    title: () => names().desk,
    component: lazy(() => import('./desk-screen.js')),
  },
  {
    path: '/desk/on-call',
    roles: QUALITY,
    title: () => names().onCall,
    component: lazy(() => import('./on-call-screen.js')),
  },
  {
    path: '/desk/audit-trail',
    roles: QUALITY,
    title: () => names().trail,
    component: lazy(() => import('./trail-screen.js')),
  },
  {
    path: '/lots',
    roles: [...QUALITY, 'sponsor'],
    title: () => names().lots,
    component: lazy(() => import('../lots/find-lot-screen.js')),
  },
  {
    path: '/lots/:lot',
    roles: [...QUALITY, 'sponsor'],
    title: undefined,
    component: lazy(() => import('../lots/lot-screen.js')),
  },
  {
    path: '/desk/:coi/holds/:hold',
    roles: QUALITY,
    title: undefined,
    component: lazy(() => import('./hold-screen.js')),
  },
  {
    path: '/desk/:coi',
    roles: QUALITY,
    title: undefined,
    component: lazy(() => import('./therapy-screen.js')),
  },
  {
    path: '/desk/:coi/batches/:batch',
    roles: QUALITY,
    title: undefined,
    component: lazy(() => import('./batch-screen.js')),
  },
  {
    path: '/desk/:coi/deviations/:deviation',
    roles: QUALITY,
    title: undefined,
    component: lazy(() => import('./deviation-screen.js')),
  },
  {
    path: '/desk/:coi/events/:revision',
    roles: QUALITY,
    title: undefined,
    component: lazy(() => import('./event-screen.js')),
  },
  {
    path: '/exceptions/:coi/:request',
    roles: [...QUALITY, 'investigator', 'administering-physician', 'sponsor'],
    title: undefined,
    component: lazy(() => import('../exceptional-supply/supply-screen.js')),
  },
];
