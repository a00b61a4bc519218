import type { CzechWords } from '../problem-words.js';

export const ofState: CzechWords = {
  NOT_STARTED: [
    'Taková terapie zde není',
    'Zkontrolujte CoI, nebo terapii nejdřív zaregistrujte a zahajte.',
  ],
  BOX_UNKNOWN: [
    'Takový box zde není',
    'Zkontrolujte číslo na boxu, nebo ho nejdřív zaregistrujte.',
  ],
  PARTICIPANT_UNKNOWN: [
    'Takový účastník zde není',
    'Zkontrolujte pseudonym účastníka, nebo ho nejdřív zařaďte.',
  ],
  TRANSFER_OPEN: [
    'Účastník je už na cestě do jiného centra',
    'Počkejte, až ho to centrum přijme, nebo převod nejdřív ukončete.',
  ],
  ALREADY_STARTED: ['Tato terapie už začala', 'Není co dělat: otevřete ji.'],
  SAME_CONTAINER: [
    'Jedna nádobka je uvedena jako zdroj i cíl',
    'Naskenujte obě: vyprázdněnou i naplněnou.',
  ],
  ITEM_NOT_READY: [
    'Na tento krok teď není chvíle',
    'Podívejte se, čím věc prošla; nejdřív udělejte krok, který chybí.',
  ],
  DOSE_EXCEEDED: [
    'To je víc, než z dávky zbývá',
    'Část už je podána. Natáhněte zbytek podle odpovědi; co přebývá, nechte ve zkumavce a vyúčtujte.',
  ],
  DESTRUCTION_NOT_AUTHORISED: [
    'Zadavatel zničení nepovolil',
    'Nechte to v karanténě a zeptejte se zadavatele. Co je nebezpečné, zničí se hned a zaznamená poté.',
  ],
  IN_UNSTAFFED_POST: [
    'Zásilka leží tam, kde nikdo není',
    'Nejdřív ji vyzvedne ten, pro koho tam je, nebo ten, kdo ji tam uložil.',
  ],
  NOT_UNSTAFFED: [
    'Toto není místo bez obsluhy',
    'Předejte zásilku tomu, kdo tam je; nebo ať QA schránku, aerolinku či celnici nejdřív zavede.',
  ],
  NOT_DEPOSITED: [
    'Nikdo nezaznamenal, že zde zásilku uložil',
    'Volejte toho, kdo ji přivezl: zaznamená, kde ji uložil. Nesnese-li to odklad, převezměte ji.',
  ],
  WRONG_POST: [
    'Zásilka byla uložena jinde',
    'Jděte na místo, které odpověď uvádí. Jiná dvířka neotvírejte.',
  ],
  EPISODE_CLOSED: [
    'Tato terapie už nic nepřijímá, nebo není pozdější',
    'Nejdřív zaregistrujte další dávku tohoto účastníka; uveďte takovou, která nebyla podána ani zastavena.',
  ],
  EPISODE_OF_OTHER_PRODUCT: [
    'V této terapii se podává jiný přípravek',
    'Uveďte pozdější dávku téhož přípravku a formy. Má-li být protokol jiný, zeptejte se zadavatele.',
  ],
  EPISODE_OF_OTHER_PROTOCOL: [
    'Tato terapie jede podle jiného protokolu',
    'Uveďte pozdější dávku podle téhož protokolu: limity jiného nelze s touto zkumavkou srovnat.',
  ],
  EPISODE_ASKS_FOR_MORE: [
    'Protokol té terapie žádá víc, než tato zkumavka má',
    'Uveďte jinou zkumavku. Odpověď říká, co této chybí: tam by ji nikdo nemohl podat.',
  ],
  BANK_NOT_ALLOWED: [
    'Protokol nedovoluje nic převést k jiné dávce',
    'Zeptejte se zadavatele: zkumavky pro opakovanou dávku ukládá jen protokol, který to říká.',
  ],
  NOT_BANKED: [
    'Toto není uloženo do banky',
    'K jiné dávce přechází jen uzavřená zmrazená zkumavka na své pozici v boxu. Nejdřív ji uložte.',
  ],
  OLD_LABEL_MISSING: [
    'Štítek, který zkumavka nese, nebyl naskenován před svědkem',
    'Naskenujte starý štítek současně s novým; u toho je kolega nebo kolegyně a je uveden(a).',
  ],
  ALREADY_DONE: [
    'To už je hotovo',
    'Není co dělat. Stalo-li se to doopravdy dvakrát, řekněte to QA.',
  ],
  LABEL_EXPIRED: [
    'Štítek byl vytištěn příliš dávno',
    'Nelepte ho: zneplatněte ho, zničte před svědkem a vytiskněte nový přímo u nádobky.',
  ],
  LABEL_UNVERIFIED: [
    'Tento štítek s náramkem neporovnala druhá osoba',
    'Než se cokoli odebere, ať kolega naskenuje nádobku i náramek. Je-li odebráno: je to zadrženo, než se QA podívá; porovnat lze i teď.',
  ],
  LABEL_USED: [
    'Tento štítek už na něčem je',
    'Stůjte. Najděte druhou nádobku s týmž štítkem a volejte QA.',
  ],
  WRISTBAND_MISSING: [
    'Štítek k odběru potřebuje náramek ze stejné chvíle',
    'Naskenujte náramek osoby před vámi, pak tiskněte.',
  ],
  COUNT_DIFFERS: [
    'Naskenováno je jiné množství, než jste uvedli',
    'Spočítejte znovu a naskenujte každý kus. Co nemá štítek, nemá totožnost.',
  ],
  LINE_NOT_CLEARED: [
    'Pracovní místo neuvolnila druhá osoba',
    'Uvolněte ho s druhou osobou, pak ho otevřete pro tuto terapii.',
  ],
  BENCH_ELSEWHERE: ['Toto pracovní místo stojí v jiném centru', 'Přečtěte znovu číslo na stole.'],
  BENCH_NOT_OPEN: ['Pracovní místo není otevřené', 'Nejdřív ho otevřete pro tuto terapii.'],
  WRONG_PASSAGE: [
    'Buňky nejsou v pasáži, kterou protokol žádá',
    'Zkontrolujte nádobu: plnění a další pasáže jdou jen podle protokolu.',
  ],
  NOT_CUSTODIAN: [
    'Vaše pracoviště toto nedrží',
    'Nejdřív to převezměte. Chybí-li druhá strana, převezměte zásilku bez ní, nebo převzetí zaznamenejte dodatečně, a řekněte proč.',
  ],
  NO_OFFER: [
    'Nikdo to právě nepředává',
    'Požádejte držitele, ať to nabídne vašemu pracovišti; mezi centry jde vše v zásilce.',
  ],
  OFFER_LAPSED: ['Nabídka k předání vypršela', 'Požádejte držitele, ať ji zopakuje.'],
  OFFER_TO_ANOTHER: [
    'Toto se předává jinému pracovišti',
    'Nepřebírejte to. Zeptejte se držitele, kam to patří.',
  ],
  OWN_OFFER: ['Vlastní nabídku nemůžete přijmout', 'Přijmout musí strana, která přebírá.'],
  NOT_DESTINATION: [
    'Tato zásilka sem nepatří',
    'Nevozte ji tam. Odvezte ji, kam byla poslána, nebo zpět, kde byla zabalena, nebo volejte QA.',
  ],
  HELD: [
    'Toto je zadrženo',
    'Volejte službu QA: u zadržení je důvod a zrušit ho může jen QA nebo QP.',
  ],
  NOT_RELEASED: [
    'K tomuto kroku to není propuštěno',
    'Počkejte na QP. Nechte to, kde to je, při jeho teplotě.',
  ],
  REJECTED: ['Šarže je zamítnuta', 'Lze ji jen vrátit nebo zlikvidovat.'],
  EXPIRED: ['Použitelnost vypršela', 'Nepoužívejte to. Volejte QA a lékaře.'],
  CONSENT_ENDED: [
    'Účastník se neúčastní: není souhlas, nebo bylo zahájeno ukončení',
    'Stůjte. Dál smí jen uchování, vrácení nebo likvidace. Udělený souhlas se nejdřív zaznamená; ukončení u nesprávného účastníka zruší QA.',
  ],
  CONSENT_OUTDATED: [
    'Účastník nepodepsal verzi informovaného souhlasu, která je teď potřeba',
    'Volejte zkoušejícího v centru účastníka: někdo požádá o podpis zde uvedené verze a zaznamená odpověď. Buňky se zatím krmí, převážejí a chladí.',
  ],
  CONSENT_FORM_UNKNOWN: [
    'Taková verze informovaného souhlasu není zveřejněna',
    'Podívejte se na zveřejněné verze. Je-li nová, nejdřív ji zveřejněte.',
  ],
  REQUIRED_IN_THE_PAST: [
    'Verzi souhlasu nelze žádat ode dne, který už minul',
    'Uveďte okamžik od teď dál: co se stalo dřív, bylo tehdy správně.',
  ],
  EVENT_UNKNOWN: [
    'Tento záznam takovou událost nemá',
    'Otevřete záznam znovu a uveďte událost, kterou v něm vidíte.',
  ],
  EVENT_CORRECTED_SINCE: [
    'Událost byla od vašeho pohledu opravena',
    'Otevřete ji znovu a porovnejte se zdrojem hodnotu, která tam stojí teď.',
  ],
  QUERY_UNKNOWN: [
    'K tomuto záznamu takový dotaz není',
    'Otevřete záznam znovu: dotazy k němu stojí vedle něj.',
  ],
  QUERY_UNANSWERED: [
    'Na tento dotaz zatím nikdo neodpověděl',
    'Počkejte na odpověď pracoviště. Kdo dotaz položil, může ho vzít zpět.',
  ],
  SEAL_NOT_TESTED: ['Zkumavka nemá vyhovující zkoušku těsnosti', 'Nejdřív vyzkoušejte uzávěr.'],
  DOSE_NOT_PLANNED: [
    'Infuze této dávky zde není naplánována',
    'Ověřte oddělení a číslo dávky u zkoušejícího.',
  ],
  LOGGER_DATA_MISSING: [
    'Teplota po cestě sem ještě není známa',
    'Načtěte záznamník, který se zásilkou cestoval.',
  ],
  DEVICE_CLOCK_OFF: [
    'Hodiny tohoto zařízení jdou špatně',
    'Nastavte zařízení na síťový čas, nebo použijte jiné.',
  ],
  LEDGER_CLOCK_OFF: [
    'Hodiny evidence jsou za jejími vlastními záznamy',
    'Řekněte to administrátorovi. Záznamy se přijímají dál.',
  ],
  LEDGER_CLOCK_DOUBTED: [
    'Hodiny evidence přeskočily a nikdo neví, co už vypršelo',
    'Volejte administrátora, ať zkontroluje čas serveru. Záznamy se přijímají dál.',
  ],
};
