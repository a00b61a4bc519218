import { lazy } from 'preact-iso';
import { accountScreens } from '../account/account-screens.js';
import { administrationScreens } from '../administration/administration-screens.js';
import { cleanRoomScreens } from '../clean-room/clean-room-screens.js';
import { collectionScreens } from '../collection/collection-screens.js';
import { courierScreens } from '../courier/courier-screens.js';
import { deskScreens } from '../desk/desk-screens.js';
import { auditorScreens } from '../inspection/auditor-screens.js';
import { laboratoryScreens } from '../laboratory/laboratory-screens.js';
import { monitorScreens } from '../monitor/monitor-screens.js';
import { packageScreens } from '../package/package-screens.js';
import { paperScreens } from '../paper/paper-screens.js';
import { pharmacyScreens } from '../pharmacy/pharmacy-screens.js';
import { physicianScreens } from '../physician/physician-screens.js';
import { sourceScreens } from '../source-data/source-screens.js';
import { storageScreens } from '../storage/storage-screens.js';
import { inLanguages } from '../words/in-languages.js';
import { BASE } from './base.js';
import type { Screen } from './screen.js';

const names = inLanguages({
  en: {
    bedside: "Today's doses",
    shift: 'Take over the shift',
    typing: 'Type a symbol',
  },
  cs: {
    bedside: 'Dnešní dávky',
    shift: 'Převzít směnu',
    typing: 'Opsat kód',
  },
});

/** They have things in their hands. */
const HANDS = [
  'nurse',
  'administering-physician',
  'collecting-physician',
  'operator',
  'storage-keeper',
  'qc-analyst',
  'courier',
] as const;

/** In the order in which a menu offers them: the first that somebody's roles allow is where he begins. */
const screens: readonly Screen[] = [
  {
    path: '/bedside',
    roles: ['nurse', 'administering-physician'],
    title: () => names().bedside,
    component: lazy(() => import('../bedside/todays-doses.js')),
  },
  {
    path: '/bedside/:coi',
    roles: ['nurse', 'administering-physician'],
    title: undefined,
    component: lazy(() => import('../bedside/dose-screen.js')),
  },
  {
    path: '/bedside/:coi/wristband',
    roles: ['nurse', 'investigator', 'collecting-physician'],
    title: undefined,
    component: lazy(() => import('../wristband/wristband-screen.js')),
  },
  ...courierScreens,
  ...monitorScreens,
  ...deskScreens,
  ...physicianScreens,
  ...collectionScreens,
  ...cleanRoomScreens,
  ...laboratoryScreens,
  ...storageScreens,
  ...packageScreens,
  {
    path: '/shift',
    roles: HANDS,
    title: () => names().shift,
    component: lazy(() => import('../shift/shift-screen.js')),
  },
  ...paperScreens,
  {
    path: '/typing',
    roles: HANDS,
    title: () => names().typing,
    component: lazy(() => import('../typing/typing-screen.js')),
  },
  ...auditorScreens,
  ...sourceScreens,
  ...administrationScreens,
  ...pharmacyScreens,
  ...accountScreens,
];

/** @param hasPass instead of an account: it opens little, and no screen is shown that it does not open */
export const screensFor = (roles: ReadonlySet<string>, hasPass = false): readonly Screen[] =>
  screens.filter(
    screen =>
      (!hasPass || screen.isForPass === true) &&
      (screen.roles === 'everybody' || screen.roles.some(role => roles.has(role))),
  );

/**
 * Fetches the code of a screen that is about to be shown, while the ledger is still asked who sits here.
 * @param path as the browser has it: below `/app`
 */
export const prepareScreen = (path: string): void => {
  const shown = screens.find(screen => `${BASE}${screen.path}` === path);
  // Without a signal it is on the device, or it is asked for again when it is shown.
  shown?.component.preload?.().catch(() => undefined);
};
