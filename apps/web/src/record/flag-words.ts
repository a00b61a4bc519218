import type { Flag } from '@selfsame/replay';
import { inLanguages } from '../words/in-languages.js';

const say = inLanguages<Readonly<Record<Flag, string>>>({
  en: {
    correction: 'correction',
    late: 'written down late',
    'after-the-fact': 'told afterwards',
    override: 'somebody’s decision',
    typed: 'typed, not scanned',
    refusal: 'refused',
    danger: 'stopped',
    deviation: 'deviation or hold',
    'sign-in-failed': 'sign-in failed',
    'permission-change': 'permission changed',
    'look-up': 'looked up',
    export: 'exported',
    review: 'reviewed',
    signature: 'signed',
  },
  cs: {
    correction: 'oprava',
    late: 'zapsáno pozdě',
    'after-the-fact': 'zapsáno dodatečně',
    override: 'rozhodnutí osoby',
    typed: 'psáno, neskenováno',
    refusal: 'odmítnuto',
    danger: 'zastaveno',
    deviation: 'odchylka nebo pozastavení',
    'sign-in-failed': 'neúspěšné přihlášení',
    'permission-change': 'změna oprávnění',
    'look-up': 'nahlédnuto',
    export: 'vyvezeno',
    review: 'přezkoumáno',
    signature: 'podepsáno',
  },
});

export const flagWords = (flag: Flag): string => say()[flag];
