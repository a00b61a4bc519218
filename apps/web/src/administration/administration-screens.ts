import { lazy } from 'preact-iso';
import type { Screen } from '../shell/screen.js';
import { inLanguages } from '../words/in-languages.js';

const names = inLanguages({
  en: { people: 'People', devices: 'Devices', places: 'Sites and posts', protocols: 'Protocols' },
  cs: { people: 'Lidé', devices: 'Zařízení', places: 'Pracoviště', protocols: 'Protokoly' },
});

const READERS = ['administrator', 'qa', 'auditor', 'inspector'];

/** Where a ledger is kept running: its people, devices, sites and protocols. */
export const administrationScreens: readonly Screen[] = [
  {
    path: '/people',
    roles: READERS,
    title: () => names().people,
    component: lazy(() => import('../people/people-screen.js')),
  },
  {
    path: '/people/:person',
    roles: READERS,
    title: undefined,
    component: lazy(() => import('../people/person-screen.js')),
  },
  {
    path: '/devices',
    roles: READERS,
    title: () => names().devices,
    component: lazy(() => import('../devices/devices-screen.js')),
  },
  {
    path: '/devices/:device',
    roles: READERS,
    title: undefined,
    component: lazy(() => import('../devices/device-screen.js')),
  },
  {
    path: '/protocols',
    roles: ['qa', 'qp', 'sponsor', 'auditor', 'inspector', 'administrator', 'monitor'],
    title: () => names().protocols,
    component: lazy(() => import('../protocols/protocols-screen.js')),
  },
  {
    path: '/protocols/:protocol',
    roles: ['qa', 'qp', 'sponsor', 'auditor', 'inspector', 'administrator', 'monitor'],
    title: undefined,
    component: lazy(() => import('../protocols/protocol-screen.js')),
  },
  {
    path: '/places',
    roles: ['administrator', 'qa'],
    title: () => names().places,
    component: lazy(() => import('../places/places-screen.js')),
  },
];
