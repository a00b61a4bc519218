import { lazy } from 'preact-iso';
import type { Screen } from '../shell/screen.js';
import { inLanguages } from '../words/in-languages.js';

const names = inLanguages({
  en: { room: 'Clean room', bench: 'A bench' },
  cs: { room: 'Čisté prostory', bench: 'Laminární box' },
});

/** Where an operator works. */
export const cleanRoomScreens: readonly Screen[] = [
  {
    path: '/clean-room',
    roles: ['operator'],
    title: () => names().room,
    component: lazy(() => import('./clean-room.js')),
  },
  {
    path: '/clean-room/bench',
    roles: ['operator', 'qa'],
    title: () => names().bench,
    component: lazy(() => import('./bench-screen.js')),
  },
  {
    path: '/clean-room/:coi',
    roles: ['operator'],
    title: undefined,
    component: lazy(() => import('./therapy-screen.js')),
  },
];
