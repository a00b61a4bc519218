import type { CzechWords } from '../problem-words.js';
import { DONE } from './done.js';

export const ofPeople: CzechWords = {
  PERSON_UNKNOWN: [
    'Taková osoba zde není',
    'Zkontrolujte osobní číslo, nebo osobu nejdřív pozvěte.',
  ],
  SIGN_IN_REFUSED: [
    'Takto se nepřihlásíte',
    'Zkontrolujte osobní číslo a heslo. Nepůjde-li to znovu, zeptejte se administrátora.',
  ],
  ACCOUNT_NOT_ACTIVE: ['Účet ještě není aktivovaný', 'Aktivujte ho kódem z pozvánky.'],
  ACCOUNT_SUSPENDED: ['Účet je pozastaven', 'Zeptejte se administrátora nebo QA svého centra.'],
  INVITATION_INVALID: [
    'Tento kód žádný účet neotevře',
    'Zkontrolujte ho. Je-li po datu, požádejte administrátora o novou pozvánku.',
  ],
  HOLDER_NOT_VOUCHED: [
    'Zatím nikdo nedosvědčil, že je tento účet váš',
    'Jděte s dokladem totožnosti za QA, QP, zkoušejícím nebo administrátorem, který vás nepozval, a řekněte své kontrolní slovo.',
  ],
  CHECK_WORD_WRONG: [
    'Toto není kontrolní slovo tohoto účtu',
    'Ať se osoba přihlásí znovu a přečte vám ho. Nesouhlasí-li dál, mohl účet otevřít někdo jiný: řekněte to QA a nechte ho otevřít nově.',
  ],
  PERSON_UNVOUCHED: [
    'Totožnost této osoby ještě nikdo nedosvědčil',
    'Nejdřív ať si účet aktivuje a někdo její totožnost dosvědčí.',
  ],
  ADMINISTRATOR_GIVES: [
    'Tuto roli dává administrátor',
    'Požádejte administrátora. QA navrhuje jen nového administrátora.',
  ],
  NO_ROLE_HERE: [
    'Na tomto pracovišti nemáte žádnou roli',
    'Přihlaste se tam, kde ji máte, nebo požádejte administrátora o roli zde.',
  ],
  THERAPY_NOT_YOURS: [
    'Vaše centrum ani pracoviště se této terapie neúčastní',
    'Stůjte a přečtěte číslo znovu: může být někoho jiného. Je-li správné, volejte toho, kdo vám ho dal.',
  ],
  TRAINING_LAPSED: [
    'Školení, které potřebujete, vypršelo nebo není zaznamenáno',
    `Požádejte někoho, komu školení platí, nebo QA o záznam vašeho. Nesnese-li péče odklad, vypršelé školení na den překlene QA, QP nebo zkoušející. ${DONE}`,
  ],
  NEVER_TRAINED: [
    'Toto školení nikdy nebylo zaznamenáno',
    'Za to, co se někdo nikdy neučil, nikdo neručí. Proběhlo-li, volejte QA, ať ho zaznamená: je to chvilka.',
  ],
  TRAINING_COUNTS: [
    'Toto školení platí',
    'Není co překlenovat. Podívejte se, které školení odmítnutí uvedlo.',
  ],
  BRIDGED_BEFORE: [
    'Toto vypršení už bylo překlenuto',
    'Jde to jen jednou. Požádejte někoho, komu školení platí, nebo QA o záznam nového.',
  ],
  BRIDGE_TOO_LONG: ['Překlenutí končí do jednoho dne', 'Zvolte méně hodin.'],
  PERSON_OF_ANOTHER_SITE: [
    'Tato osoba pracuje v jiném centru',
    'Zeptejte se tamního zkoušejícího, QA nebo QP.',
  ],
  OWN_ACCOUNT: ['S vlastním účtem to nikdo nedělá', 'Požádejte jiného administrátora nebo QA.'],
  ROLES_APART: [
    'Tyto dvě role jedna osoba mít nemůže',
    'Nejdřív druhou roli odeberte, nebo tuto dejte někomu jinému.',
  ],
  DEVICE_UNKNOWN: [
    'Evidence toto zařízení nezná',
    'Použijte zaregistrované, nebo požádejte administrátora o registraci tohoto.',
  ],
  DEVICE_RETIRED: [
    'Toto zařízení bylo vyřazeno',
    'Použijte jiné. Našlo-li se, řekněte to administrátorovi: zaregistruje se nově, pod novým číslem.',
  ],
  DEVICE_NOT_PROVED: [
    'Zařízení neprokázalo, že je tím, za které se vydává',
    'Načtěte stránku na zaregistrovaném zařízení znovu. Odmítne-li se to opět, řekněte to administrátorovi.',
  ],
  DEVICE_LAPSED: ['Kvalifikace tohoto zařízení vypršela', `Použijte jiné. ${DONE}`],
  DUE_DATE_PAST: ['Toto datum už minulo', 'Zadejte, do kdy platí nová kalibrace nebo kvalifikace.'],
  BADGE_UNKNOWN: [
    'Taková karta zde není',
    'Podívejte se na karty této osoby: mezitím mohla být odebrána.',
  ],
  PASSKEY_UNKNOWN: [
    'Takový přístupový klíč zde není',
    'Podívejte se na přístupové klíče této osoby: mezitím mohl být odebrán.',
  ],
  PASSKEY_HELD: [
    'Přístupový klíč už máte',
    'Další přidáte, když se přihlásíte jím a heslem. Je-li ztracený, ať ho administrátor odebere.',
  ],
  SIGN_IN_NOT_FRESH: [
    'Na toto jste se přihlásili příliš dávno',
    'Přihlaste se znovu a klíč zaregistrujte do pěti minut.',
  ],
  SESSION_UNKNOWN: [
    'Takové přihlášení zde není',
    'Podívejte se na seznam znovu: mezitím mohlo skončit.',
  ],
  LINK_UNKNOWN: [
    'Takové propojení zde není',
    'Podívejte se na účet: propojení s nemocnicí mohlo být mezitím zrušeno.',
  ],
  SIGNATURE_INVALID: [
    'Tento podpis neplatí',
    'Podepište znovu vlastním přístupovým klíčem. Odmítne-li se to opět, řekněte to QA: někdo se mohl pokusit podepsat za vás.',
  ],
  NOT_WITHOUT_SIGNAL: [
    'O toto se žádá, dodatečně se to nehlásí',
    'Nic se zde podle toho nestalo. Požádejte, až bude signál; co se dělalo na papíře, přepíše se z papíru.',
  ],
  KEPT_OFFLINE_UNPROVED: [
    'Nikdo nemůže doložit, že to uchovalo toto zařízení',
    'Zůstává to na zařízení. Zaznamenejte to ze svých poznámek jako něco, co se stalo, a řekněte to QA: uložené mohlo být změněno.',
  ],
  GRANT_UNKNOWN: [
    'Takové udělení role zde není',
    'Podívejte se na role této osoby: mezitím mohlo být odebráno nebo schváleno.',
  ],
  END_DATE_REFUSED: [
    'Role má konec, a ne příliš pozdní',
    'Zvolte konec v budoucnu, v uvedeném počtu dní.',
  ],
};
