import type { ActType, KeptAct } from '../offline/kept-act.js';
import { inLanguages } from '../words/in-languages.js';

/** What somebody did, as a list of it says. */
export const actWords = inLanguages<Readonly<Record<ActType, string>>>({
  en: {
    AcceptHandoff: 'Taken',
    RefuseHandoff: 'Refused',
    OfferHandoff: 'Held out',
    DepartPackage: 'Left with it',
    TakeOver: 'Taken over, without the other side',
    DepositPackage: 'Left where nobody stands',
    CollectPackage: 'Fetched from where nobody stands',
    ReportNotFound: 'Not found',
    ChangeDriver: 'Another driver',
    OpenEnRoute: 'Opened on the way',
    OpenDeviation: 'Something happened',
  },
  cs: {
    AcceptHandoff: 'Převzato',
    RefuseHandoff: 'Odmítnuto',
    OfferHandoff: 'Nabídnuto',
    DepartPackage: 'Odjezd se zásilkou',
    TakeOver: 'Převzato bez druhé strany',
    DepositPackage: 'Uloženo tam, kde nikdo není',
    CollectPackage: 'Vyzvednuto tam, kde nikdo není',
    ReportNotFound: 'Nenalezeno',
    ChangeDriver: 'Jiný řidič',
    OpenEnRoute: 'Otevřeno cestou',
    OpenDeviation: 'Něco se stalo',
  },
});

/** What somebody did, by its name, or in the words in which he told it. */
export const toldAs = ({ type, body: { what } }: Pick<KeptAct, 'type' | 'body'>): string =>
  typeof what === 'string' ? what : actWords()[type];
