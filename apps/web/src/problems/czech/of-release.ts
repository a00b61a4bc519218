import type { CzechWords } from '../problem-words.js';

export const ofRelease: CzechWords = {
  TESTS_MISSING: [
    'Pro tuto fázi chybějí výsledky',
    'Seznam říká které; chybějící výsledek nikdy není vyhovující.',
  ],
  TESTS_FAILED: [
    'Výsledek je mimo specifikaci',
    'Osvědčit nelze. Šarži zamítněte, nebo volejte QP.',
  ],
  RESULTS_UNREVIEWED: [
    'Výsledky ještě nezkontrolovala druhá osoba',
    'Požádejte druhého analytika nebo QA, ať je zadají znovu.',
  ],
  ENTRIES_UNVERIFIED: [
    'Počty ještě neověřila druhá osoba',
    'Požádejte druhého operátora, analytika nebo QA, ať je zadají znovu.',
  ],
  LABELS_UNRECONCILED: [
    'Některé štítky jsou vytištěné, a nejsou nalepené ani zničené',
    'Najděte každý z nich: nalepte ho, nebo zneplatněte a zničte.',
  ],
  VESSELS_UNRECONCILED: [
    'Některé nádoby nejsou vyúčtované',
    'Najděte každou z nich: spotřebovala se, nebo se vyhodila.',
  ],
  NOTHING_TO_RELEASE: [
    'Šarže nemá žádnou naplněnou zkumavku',
    'Nejdřív naplňte a uzavřete. Co je zlikvidováno, propustit nelze.',
  ],
  RESULT_OF_ANOTHER_BATCH: [
    'Nevyhovující výsledek je z jiné šarže',
    'Podívejte se na něj znovu: říká, ze které šarže je. Sdělte nebo potvrďte ten, který k ní patří.',
  ],
  NOT_FOR_EXCEPTIONAL_SUPPLY: [
    'Přípravek, který v této zkoušce nevyhověl, nedostane nikdo',
    'Protokol zde výjimku nedovoluje. Šarži zamítněte, nebo volejte QP.',
  ],
  EXCEPTIONAL_SUPPLY_DIFFERS: [
    'Výjimka se netýká toho, co je mimo specifikaci teď',
    'Podívejte se znovu na výsledky. Ošetřující lékař svou žádost stáhne, a chce-li, požádá nově.',
  ],
  EXCEPTIONAL_SUPPLY_INCOMPLETE: [
    'Výjimce něco chybí',
    'Seznam říká co: hodnocení rizika výrobcem, nebo že byl účastník informován.',
  ],
  EXCEPTIONAL_SUPPLY_IN_USE: [
    'Přípravek je otevřený: výjimku už nelze odvolat',
    'Zadržte ho: tím se infuze hned zastaví.',
  ],
  DEVIATIONS_OPEN: [
    'Některé odchylky jsou otevřené',
    'Nejdřív je QA uzavře, nebo je QP s důvodem přijme.',
  ],
  DEVIATION_UNKNOWN: [
    'Taková odchylka zde není',
    'Podívejte se na odchylky této terapie: každá má číslo, například DEV-1.',
  ],
  DEVIATION_UNCLASSIFIED: [
    'Závažnost této odchylky nikdo neurčil',
    'Nejdřív ji QA zařadí: malá, velká nebo kritická.',
  ],
  DEVIATION_UNINVESTIGATED: [
    'Tato odchylka ještě nebyla vyšetřena',
    'Nejdřív QA zaznamená vyšetření: proč se stala a co znamená pro přípravek a účastníka.',
  ],
  DEVIATION_CLASS_LOWERED: [
    'Závažnost odchylky se nesnižuje',
    'Zvyšte ji, nebo ji nechte. Co se ukázalo jako neškodné, patří do vyšetření.',
  ],
  CRITICAL_NEEDS_QA_AND_QP: [
    'Kritickou odchylku uzavírají QA a QP společně',
    'Za jednu roli už je podepsáno. Teď podepíše druhá z nich.',
  ],
  OWN_BATCH: [
    'Kdo na šarži pracoval, nemůže ji osvědčit',
    'Osvědčit musí jiná kvalifikovaná osoba.',
  ],
  OWN_ENTRY: ['Vlastní zápis nikdo nekontroluje', 'Požádejte druhou osobu.'],
  NOT_CONCERNED: [
    'Vaše centrum s touto terapií nemá nic společného',
    'Volejte QA zadavatele: to může kteroukoli terapii hned zadržet.',
  ],
  NOT_FOR_THIS_CIRCLE: [
    'Kdo se volá, musí umět zadržení zrušit',
    'Uveďte někoho, kdo má roli, kterou tento okruh potřebuje.',
  ],
  DUTY_ENDS_FIRST: [
    'Služba končí dřív, než začíná, nebo už skončila',
    'Zkontrolujte oba časy i den.',
  ],
  OWN_HOLD: ['Vlastní zadržení nikdo neruší', 'Požádejte jinou osobu z QA.'],
  ENTRY_DIFFERS: [
    'Druhý zápis se neshoduje s prvním',
    'Oba se podívejte znovu do zdroje. Oprava se dělá s důvodem.',
  ],
  VOLUME_IMPLAUSIBLE: [
    'Odebráno je víc, než nádobka obsahuje',
    'Zkontrolujte jednotku: zadávají se mikrolitry. Pak nádobku naskenujte znovu: může být jiná.',
  ],
  COUNT_IMPLAUSIBLE: [
    'Tolik buněk se na tuto plochu nevejde',
    'Zkontrolujte jednotku: zadávají se celé buňky, ne miliony.',
  ],
  STAGE_ORDER: [
    'Tuto šarži v této fázi už osvědčit nelze',
    'Podívejte se na ni: po podmíněné fázi jde jen konečná a po konečné ani po nezdařené šarži už nic.',
  ],
  LAST_MATERIAL: [
    'Toto je poslední životaschopná jednotka terapie',
    'Zničení smí povolit jen QP, a to po souhlasu lékaře.',
  ],
  UNAUTHORISED_DISPOSAL: [
    'K likvidaci je potřeba QA nebo QP',
    'Požádejte QA nebo QP, ať to zlikvidují.',
  ],
  AUDIT_TRAIL_UNREVIEWED: [
    'Auditní stopa této terapie není zkontrolována až dosud',
    'Nejdřív ji zkontroluje někdo z QA, kdo na terapii nepracoval.',
  ],
  OWN_ACTS_IN_RANGE: [
    'Vlastní činnost nikdo nekontroluje',
    'Vynechte z rozsahu, co jste udělali sami, a požádejte o to jinou osobu z QA.',
  ],
  RANGE_TOO_LONG: [
    'To je víc, než může obsáhnout jedna kontrola',
    'Nejdřív zkontrolujte kratší úsek.',
  ],
  NOTHING_TO_REVIEW: [
    'Mezi těmito pozicemi nic z tohoto rozsahu není',
    'Podívejte se na přehled nezkontrolovaného: uvádí úseky.',
  ],
  PROTOCOL_DIFFERS: [
    'Tato terapie má jiný protokol nebo jiný přípravek',
    'Zůstává, kde je: přejít lze jen na novější verzi vlastního protokolu pro týž přípravek.',
  ],
  VERSION_NOT_NEWER: [
    'Tato verze není novější než platná',
    'Podívejte se na terapii: zpět se nevrací. Co se má vrátit, je nová verze.',
  ],
  DOSE_AT_THE_BED: [
    'Dávka této terapie je u lůžka',
    'Počkejte, až bude podána nebo odvolána. Co se musí zastavit hned, zadržte.',
  ],
  CHANGES_DIFFER: [
    'Toto není, co by přechod změnil nebo zastavil',
    'Vyžádejte si znovu seznam této terapie, přečtěte ho a podepište, co říká teď.',
  ],
  BAD_CORRECTION: [
    'Oprava se k události nehodí',
    'Uveďte událost, její pole a hodnotu, která v něm teď stojí.',
  ],
};
